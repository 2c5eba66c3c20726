package livingcircle.comparison;

/**
 * How the scores of a group of residents changed from the first layout to another.
 *
 * @param residents residents that are asked and that both layouts have
 * @param gained those whose score rose by the threshold or more
 * @param lost those whose score fell by it or more
 * @param meanChange mean change of the score in points; NaN without residents
 */
public record Change(int residents, int gained, int lost, double meanChange) {}
