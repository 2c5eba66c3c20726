package livingcircle.comparison;

import livingcircle.model.RunSettings;

/**
 * How layouts are compared.
 *
 * @param first what the first replication is asked to do; the others differ in their number only
 * @param least replications that are made in any case, at least 2
 * @param most replications that are never exceeded; as many as {@code least} for a fixed number
 * @param precision wanted half-width of the interval of the difference in the share of satisfied residents, above 0;
 *     that of mean satisfaction is wanted a hundred times as narrow as a share's, in points
 * @param confidence of all intervals, 0 – 1, exclusive
 * @param gainThreshold change of a resident's score, in points, from which he counts as winner or loser
 */
public record ComparisonSettings(
        RunSettings first, int least, int most, double precision, double confidence, double gainThreshold) {

    /** @throws IllegalArgumentException if a number is out of range */
    public ComparisonSettings {
        if (least < 2 || most < least || !(precision > 0) || !(gainThreshold > 0)) {
            throw new IllegalArgumentException(
                    "a comparison needs 2 replications or more and a precision and a threshold above 0, not " + least
                            + " to " + most + ", " + precision + " and " + gainThreshold);
        }
    }

    /** Whether the number of replications was fixed beforehand. */
    public boolean isFixed() {
        return least == most;
    }

    /** What a replication is asked to do. */
    RunSettings replication(int number) {
        return new RunSettings(
                first.seed(), number, first.warmupDays(), first.days(), first.withFeedback(), first.outletsMayClose());
    }
}
