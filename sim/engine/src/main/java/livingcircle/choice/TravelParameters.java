package livingcircle.choice;

/**
 * How residents move.
 *
 * @param walkLimitMinutes longest walk
 * @param eBikeMetresPerSecond riding speed
 * @param eBikeFixedMinutes unlocking, parking and walking from the bike, per trip
 * @param eBikeLimitM longest ride
 * @param nearest how many of the nearest outlets of a type are considered beyond the walk
 */
public record TravelParameters(
        double walkLimitMinutes,
        double eBikeMetresPerSecond,
        double eBikeFixedMinutes,
        double eBikeLimitM,
        int nearest) {

    /** Minutes of a ride of the given length. */
    public double rideMinutes(double lengthM) {
        return eBikeFixedMinutes + lengthM / eBikeMetresPerSecond / 60;
    }
}
