/** The immutable world of one scenario, shared by all its runs. */
package livingcircle.world;
