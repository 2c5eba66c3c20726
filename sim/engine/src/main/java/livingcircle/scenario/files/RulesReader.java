package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.scenario.rules.Bound;
import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.RuleBook;
import livingcircle.scenario.rules.RuleMetric;
import livingcircle.scenario.rules.RuleSet;
import livingcircle.scenario.rules.SourcedValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads files of acceptance rules, such as {@code scenarios/rules/qinyang-2023.yaml}. */
public final class RulesReader {

    private final YamlFile file;
    private final JsonNode sources;

    private RulesReader(YamlFile file) {
        this.file = file;
        sources = file.root().get(SourceCheck.KEY).node();
    }

    /**
     * Reads some files of rules.
     *
     * @param files files with distinct names
     * @param metrics the numbers that rules may ask about
     * @param types ids of the outlet types that rules may speak of
     * @throws InvalidInputException with every fault of every file
     */
    public static RuleBook read(List<Path> files, List<RuleMetric> metrics, Collection<String> types) {
        return read(files, metrics, types, new Reading());
    }

    static RuleBook read(List<Path> files, List<RuleMetric> metrics, Collection<String> types, Reading reading) {
        List<RuleSet> sets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path path : files) {
            YamlFile file = NamedFile.open(path.normalize(), "rules", reading).sound();
            if (file != null) {
                SourceCheck.check(file, reading);
                new RuleCheck(metrics, types, reading).check(file.root().get("rules"));
                if (!ids.add(ScenarioReader.idOf(path))) {
                    reportSameName(file, reading);
                }
                if (reading.isSound()) {
                    sets.add(new RulesReader(file).ruleSet());
                }
            }
        }
        reading.throwIfFaulty();
        return new RuleBook(sets, reading.inputs(), reading.warnings());
    }

    private static void reportSameName(YamlFile file, Reading reading) {
        reading.fault(
                Place.of(file.name()),
                new BilingualText("another file of rules has the same name", "另有同名的规则文件"),
                new BilingualText("rename it, or name it once only", "请改名，或只列一次"));
    }

    private RuleSet ruleSet() {
        List<Rule> rules =
                file.root().get("rules").members().stream().map(this::rule).toList();
        return new RuleSet(
                ScenarioReader.idOf(file.path()),
                Binding.text(file.root().get("name").node()),
                rules);
    }

    private Rule rule(YamlNode rule) {
        YamlNode beside = rule.find("beside");
        YamlNode year = rule.find("year");
        YamlNode type = rule.find("type");
        YamlNode reachedBy = rule.find("reachedBy");
        YamlNode least = rule.find(Bound.LEAST.id());
        return new Rule(
                rule.name(),
                Binding.text(rule.get("text").node()),
                Binding.text(rule.get("clause").node()),
                rule.get("metric").text(),
                beside == null ? null : beside.text(),
                rule.get("at").elements().stream().map(RulesReader::askedAt).toList(),
                year == null ? null : year.integer(),
                least == null ? Bound.MOST : Bound.LEAST,
                sourced(least == null ? rule.get(Bound.MOST.id()) : least),
                type == null ? null : type.text(),
                reachedBy == null ? null : sourced(reachedBy));
    }

    private SourcedValue sourced(YamlNode node) {
        JsonNode source = sources.get(node.get(YamlNode.SOURCE).text());
        return new SourcedValue(node.number(), source.get("mark").stringValue(), Binding.text(source));
    }

    /** What a word in {@code at} stands for. */
    static AskedAt askedAt(YamlNode word) {
        return Binding.bind(word.node(), AskedAt.class);
    }

    /** Names of the metrics. */
    static List<String> ids(List<RuleMetric> metrics) {
        return metrics.stream().map(RuleMetric::id).toList();
    }

    /** The metric of an id, or null. */
    static @Nullable RuleMetric find(List<RuleMetric> metrics, String id) {
        return metrics.stream()
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
