package livingcircle.scenario.rules;

import livingcircle.base.BilingualText;

/**
 * A number of a rule.
 *
 * @param value finite, in the unit of the metric
 * @param mark how far to trust it: S the city's plan, P published, D derived, K general knowledge, A assumption
 * @param source where it comes from
 */
public record SourcedValue(double value, String mark, BilingualText source) {}
