/** The MASON window: a town to look at while it is simulated. Looks on and never changes a run. */
package livingcircle.window;
