package livingcircle.acceptance;

import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.RuleSet;
import livingcircle.statistics.MeanInterval;
import org.jspecify.annotations.Nullable;

/**
 * How one rule came out in the city or in a circle.
 *
 * @param set the document
 * @param rule the rule
 * @param area of what it is asked
 * @param outcome how it came out
 * @param silence why it says nothing here, or null if it does
 * @param measured mean and interval of the number that is asked about, also where the rule is not asked yet
 * @param beside the same of the number shown beside it, or null if there is none
 */
public record Verdict(
        RuleSet set,
        Rule rule,
        Area area,
        Outcome outcome,
        @Nullable Silence silence,
        MeanInterval measured,
        @Nullable MeanInterval beside) {}
