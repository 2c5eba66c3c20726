/** Studies: many runs of several scenarios at many points, whatever executes them. */
package livingcircle.study;
