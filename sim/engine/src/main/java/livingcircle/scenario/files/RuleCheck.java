package livingcircle.scenario.files;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.scenario.rules.RuleMetric;
import livingcircle.scenario.rules.Term;
import org.jspecify.annotations.Nullable;

/**
 * Checks that rules ask for numbers that are known where they are asked, and tell the metrics what they must be told
 * and nothing else.
 */
final class RuleCheck {

    private final List<RuleMetric> metrics;
    private final Collection<String> types;
    private final Reading reading;

    RuleCheck(List<RuleMetric> metrics, Collection<String> types, Reading reading) {
        this.metrics = metrics;
        this.types = types;
        this.reading = reading;
    }

    void check(YamlNode rules) {
        rules.members().forEach(this::checkRule);
    }

    private void checkRule(YamlNode rule) {
        YamlNode type = rule.find(Term.TYPE.key());
        if (type != null) {
            References.check(type, "outlet type", "业态", types, reading);
        }
        YamlNode besideNode = rule.find("beside");
        RuleMetric metric = known(rule.get("metric"), rule);
        RuleMetric beside = besideNode == null ? null : known(besideNode, rule);
        if (metric != null && (besideNode == null || beside != null)) {
            Set<Term> needs = EnumSet.of(Term.YEAR);
            needs.addAll(metric.needs());
            needs.addAll(beside == null ? Set.of() : beside.needs());
            checkNothingIdle(rule, needs);
        }
    }

    /** The metric that a node names, or null after a fault. */
    private @Nullable RuleMetric known(YamlNode named, YamlNode rule) {
        References.check(named, "metric", "指标", RulesReader.ids(metrics), reading);
        RuleMetric metric = RulesReader.find(metrics, named.text());
        if (metric != null) {
            rule.get("at").elements().forEach(at -> checkPlace(at, metric));
            checkNeeds(named, rule, metric);
        }
        return metric;
    }

    private void checkPlace(YamlNode at, RuleMetric metric) {
        AskedAt place = RulesReader.askedAt(at);
        if (!metric.at().contains(place)) {
            reading.fault(
                    at.place(),
                    new BilingualText(
                            metric.id() + " is not known of " + place.text().in(Language.EN),
                            place.text().in(Language.ZH) + "没有指标 " + metric.id()),
                    new BilingualText(
                            "it is known of: " + list(metric.at(), Language.EN),
                            "该指标适用于：" + list(metric.at(), Language.ZH)));
        }
    }

    private static String list(Set<AskedAt> places, Language language) {
        return places.stream()
                .sorted()
                .map(place -> place.id() + " (" + place.text().in(language) + ")")
                .collect(Collectors.joining(", "));
    }

    private void checkNeeds(YamlNode named, YamlNode rule, RuleMetric metric) {
        for (Term term : Term.values()) {
            if (metric.needs().contains(term) && rule.find(term.key()) == null) {
                reading.fault(
                        named.place(),
                        new BilingualText("needs the key " + term.key(), "还需要键 " + term.key()),
                        new BilingualText("add it", "请补充"));
            }
        }
    }

    /** What is told to no metric would be ignored; a year is told to the rule itself. */
    private void checkNothingIdle(YamlNode rule, Set<Term> needs) {
        for (Term term : Term.values()) {
            YamlNode told = rule.find(term.key());
            if (told != null && !needs.contains(term)) {
                reading.fault(
                        told.place(),
                        new BilingualText("says nothing to this metric", "该指标用不到此键"),
                        new BilingualText("delete it", "请删除"));
            }
        }
    }
}
