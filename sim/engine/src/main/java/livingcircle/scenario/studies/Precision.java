package livingcircle.scenario.studies;

/**
 * How exactly a number is to be known at each point of a design.
 *
 * @param metric a column of the table {@code runs}
 * @param halfWidth wanted half-width of its interval, above 0
 * @param confidence of the interval, 0 – 1, exclusive
 * @param ofDifference whether it is the difference of each other scenario from the first that is to be known, in paired
 *     replications, rather than the number of each scenario
 */
public record Precision(String metric, double halfWidth, double confidence, boolean ofDifference) {}
