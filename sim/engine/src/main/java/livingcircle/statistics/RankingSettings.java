package livingcircle.statistics;

/**
 * How layouts are ranked by one value.
 *
 * @param isHigherBetter whether more of the value is better
 * @param confidence of the means' intervals one by one, and of the differences' all together; 0 – 1, exclusive
 * @param pilot first replications that were made in any case if a {@link StoppingRule} decided on their number, or 0
 *     if the number was fixed beforehand
 * @param draws from the posterior for the probability of being best, at least 1
 * @param seed of these draws
 */
public record RankingSettings(boolean isHigherBetter, double confidence, int pilot, int draws, long seed) {

    /** Draws that leave a probability a standard error of at most half a percent. */
    public static final int DEFAULT_DRAWS = 10_000;

    /** @throws IllegalArgumentException if a number is out of range */
    public RankingSettings {
        MeanInterval.requireConfidence(confidence);
        if (pilot != 0 && pilot < 2) {
            throw new IllegalArgumentException("a pilot of " + pilot + " replications has no spread, at least 2 do");
        }
        if (draws < 1) {
            throw new IllegalArgumentException(draws + " draws from the posterior, at least 1 is needed");
        }
    }

    /** Settings for a number of replications that was fixed beforehand. */
    public static RankingSettings of(boolean isHigherBetter, double confidence, long seed) {
        return new RankingSettings(isHigherBetter, confidence, 0, DEFAULT_DRAWS, seed);
    }

    /** The same for replications whose number the rule decided. */
    public RankingSettings after(StoppingRule rule) {
        return new RankingSettings(isHigherBetter, confidence, rule.least(), draws, seed);
    }
}
