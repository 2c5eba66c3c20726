package livingcircle.scenario.rules;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InputFile;

/**
 * All rules that a scenario is checked against.
 *
 * @param sets one for each document, with distinct ids
 * @param inputs files that were read
 * @param warnings what is odd about them
 */
public record RuleBook(List<RuleSet> sets, List<InputFile> inputs, List<BilingualText> warnings) {

    public RuleBook {
        sets = List.copyOf(sets);
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }
}
