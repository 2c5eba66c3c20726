/** Coordinate systems in which Chinese data come, to WGS 84 and back. */
package livingcircle.city.coordinates;
