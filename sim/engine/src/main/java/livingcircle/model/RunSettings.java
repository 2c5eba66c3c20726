package livingcircle.model;

/**
 * What one run is asked to do.
 *
 * @param seed seed of all draws
 * @param replication number of the repetition, from 0; another number gives other luck
 * @param warmupDays days simulated first and left out of the results, at least 0
 * @param days measured days, at least 1
 * @param withFeedback whether capacity, expected crowding and habit act; without them each choice is a plain random
 *     utility choice that can be checked against closed forms
 * @param outletsMayClose whether an outlet that loses money for the configured number of weeks closes
 */
public record RunSettings(
        long seed, int replication, int warmupDays, int days, boolean withFeedback, boolean outletsMayClose) {

    public RunSettings {
        if (warmupDays < 0 || days < 1 || replication < 0) {
            throw new IllegalArgumentException("a run needs at least 1 day, 0 or more warm-up days and a replication"
                    + " from 0, not " + days + ", " + warmupDays + " and " + replication);
        }
    }

    public int totalDays() {
        return warmupDays + days;
    }
}
