/** How good the data of a scenario are: what is odd about them, and a grade for each community. Pure functions. */
package livingcircle.quality;
