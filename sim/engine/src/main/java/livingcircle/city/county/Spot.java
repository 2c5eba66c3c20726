package livingcircle.city.county;

/**
 * A place on the county's plane.
 *
 * @param xM metres east of the south-western corner
 * @param yM metres north of it
 */
record Spot(double xM, double yM) {

    double distanceM(Spot other) {
        return StrictMath.hypot(xM - other.xM, yM - other.yM);
    }

    Spot plus(double eastM, double northM) {
        return new Spot(xM + eastM, yM + northM);
    }

    /** The point a share of the way to another. */
    Spot towards(Spot other, double share) {
        return new Spot(xM + share * (other.xM - xM), yM + share * (other.yM - yM));
    }
}
