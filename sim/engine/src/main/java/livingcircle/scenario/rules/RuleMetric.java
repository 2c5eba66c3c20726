package livingcircle.scenario.rules;

import java.util.Set;

/**
 * A number that a rule may ask about.
 *
 * @param id its name in rules and tables, with its unit
 * @param at of what it is known
 * @param needs what it must be told beside its name
 */
public record RuleMetric(String id, Set<AskedAt> at, Set<Term> needs) {

    public RuleMetric {
        at = Set.copyOf(at);
        needs = Set.copyOf(needs);
    }
}
