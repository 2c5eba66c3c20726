package livingcircle.city.coordinates;

/**
 * A pair of coordinates as a file holds it.
 *
 * @param x longitude in degrees, or easting in metres
 * @param y latitude in degrees, or northing in metres
 */
public record RawPoint(double x, double y) {}
