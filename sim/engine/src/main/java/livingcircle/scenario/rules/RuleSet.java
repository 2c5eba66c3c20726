package livingcircle.scenario.rules;

import java.util.List;
import livingcircle.base.BilingualText;

/**
 * The rules of one document.
 *
 * @param id short name for tables: the file's name without its ending
 * @param name the document's name
 * @param rules in the order of the file
 */
public record RuleSet(String id, BilingualText name, List<Rule> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }
}
