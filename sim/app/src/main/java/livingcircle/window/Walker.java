package livingcircle.window;

import java.awt.geom.Point2D;

/**
 * A resident on the way to an outlet and back. Times are hours since the run began.
 *
 * @param resident number of the resident
 * @param service where to
 * @param course the way there
 * @param starts when it leaves home
 * @param arrives when it is there
 * @param leaves when it turns back
 * @param isRide whether by e-bike
 * @param isServed whether it is served there, or turned away
 */
record Walker(
        int resident,
        int service,
        Course course,
        double starts,
        double arrives,
        double leaves,
        boolean isRide,
        boolean isServed) {

    /** Whether it is to be seen. */
    boolean isOut(double time) {
        return time >= starts && time <= leaves + (arrives - starts);
    }

    boolean wasTurnedAway(double time) {
        return !isServed && time >= arrives;
    }

    Point2D at(double time) {
        double hours = Math.max(1e-9, arrives - starts);
        if (time <= arrives) {
            return course.at(Math.max(0, (time - starts) / hours));
        }
        return course.at(time <= leaves ? 1 : Math.max(0, 1 - (time - leaves) / hours));
    }
}
