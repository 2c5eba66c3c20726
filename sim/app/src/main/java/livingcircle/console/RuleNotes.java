package livingcircle.console;

import java.util.ArrayList;
import java.util.List;
import livingcircle.acceptance.NamedMetric;
import livingcircle.base.Language;
import livingcircle.results.Dictionary;
import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.SourcedValue;
import livingcircle.text.Figures;

/** What stands behind a rule: its clause, the source of its threshold, what is measured and what is shown beside. */
final class RuleNotes {

    private final Dictionary dictionary = new Dictionary();
    private final Language language;

    RuleNotes(Language language) {
        this.language = language;
    }

    List<String> of(Rule rule) {
        List<String> notes = new ArrayList<>();
        SourcedValue threshold = rule.threshold();
        notes.add(AcceptanceText.CLAUSE.in(
                language, rule.clause().in(language), threshold.source().in(language), threshold.mark()));
        String meaning = meaning(rule.metric());
        notes.add(
                rule.type() == null
                        ? AcceptanceText.WHAT_IS_MEASURED.in(language, meaning)
                        : AcceptanceText.OF_TYPE.in(language, rule.type(), meaning));
        SourcedValue reachedBy = rule.reachedBy();
        if (reachedBy != null) {
            notes.add(AcceptanceText.ENOUGH.in(
                    language,
                    Figures.percent(reachedBy.value()),
                    reachedBy.source().in(language),
                    reachedBy.mark()));
        }
        String beside = rule.beside();
        if (beside != null) {
            notes.add(AcceptanceText.WHAT_IS_BESIDE.in(language, meaning(beside)));
        }
        return notes;
    }

    private String meaning(String metric) {
        NamedMetric named = NamedMetric.find(metric);
        if (named != null) {
            return named.meaning().in(language);
        }
        return dictionary
                .find("circles", metric)
                .or(() -> dictionary.find("runs", metric))
                .map(entry -> entry.meaning().in(language))
                .orElse(metric);
    }
}
