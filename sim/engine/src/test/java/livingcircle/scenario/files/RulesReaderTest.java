package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import livingcircle.base.Language;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.scenario.rules.Bound;
import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.RuleBook;
import livingcircle.scenario.rules.RuleMetric;
import livingcircle.scenario.rules.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesReaderTest {

    private static final Set<AskedAt> EVERYWHERE = EnumSet.allOf(AskedAt.class);
    private static final List<RuleMetric> METRICS = List.of(
            new RuleMetric("satisfied_share", EVERYWHERE, Set.of()),
            new RuleMetric("mean_score", EVERYWHERE, Set.of()),
            new RuleMetric("circles_built", Set.of(AskedAt.CITY), Set.of(Term.YEAR)),
            new RuleMetric("type_outlets", EVERYWHERE, Set.of(Term.TYPE)),
            new RuleMetric("types_present", EVERYWHERE, Set.of(Term.REACHED_BY)));
    private static final List<String> TYPES = List.of("elder_care", "canteen");
    private static final String HEAD = """
            schema: 1
            name: {en: Plan}
            sources:
              plan: {mark: S, en: The plan, zh: 方案}
            rules:
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String rules) throws IOException {
        return Files.writeString(folder.resolve(name), HEAD + rules);
    }

    private List<String> faults(Language language, Path... files) {
        InvalidInputException thrown =
                assertThrows(InvalidInputException.class, () -> RulesReader.read(List.of(files), METRICS, TYPES));
        return TestScenario.withoutColumns(thrown.describe(language))
                .replace(Reading.nameOf(folder) + "/", "")
                .lines()
                .toList();
    }

    /** A rule of five lines and more. */
    private static String rule(String id, String metric, String at, String... more) {
        StringBuilder rule = new StringBuilder("  " + id + ":\n");
        List<String> lines = new ArrayList<>(
                List.of("text: {en: Words, zh: 文字}", "clause: {en: Goals, zh: 目标}", "metric: " + metric, "at: " + at));
        lines.addAll(List.of(more));
        lines.forEach(line -> rule.append("    ").append(line).append('\n'));
        return rule.toString();
    }

    @Test
    void aRuleIsReadWithItsSources() throws IOException {
        RuleBook book = RulesReader.read(
                List.of(
                        write(
                                "plan.yaml",
                                rule(
                                        "care",
                                        "type_outlets",
                                        "[circle, city]",
                                        "least: {value: 1, source: plan}",
                                        "beside: mean_score",
                                        "type: elder_care",
                                        "year: 2024")),
                        write(
                                "other.yaml",
                                rule(
                                        "missing",
                                        "types_present",
                                        "[city]",
                                        "most: {value: 3, source: plan}",
                                        "reachedBy: {value: 0.5, source: plan}"))),
                METRICS,
                TYPES);
        assertEquals(
                List.of("plan", "other"),
                book.sets().stream().map(set -> set.id()).toList());
        assertEquals("Plan", book.sets().get(0).name().zh());
        assertEquals(2, book.inputs().size());
        Rule care = book.sets().get(0).rules().get(0);
        assertEquals("care", care.id());
        assertEquals("文字", care.text().zh());
        assertEquals("Goals", care.clause().en());
        assertEquals("mean_score", care.beside());
        assertEquals(List.of(AskedAt.CIRCLE, AskedAt.CITY), care.at());
        assertEquals(2024, care.year());
        assertEquals(Bound.LEAST, care.bound());
        assertEquals(1, care.threshold().value());
        assertEquals("S", care.threshold().mark());
        assertEquals("方案", care.threshold().source().zh());
        assertEquals("elder_care", care.type());
        Rule missing = book.sets().get(1).rules().get(0);
        assertEquals(Bound.MOST, missing.bound());
        assertEquals(0.5, missing.reachedBy().value());
        assertNull(missing.year());
    }

    @Test
    void faultsOfAllFilesAreToldAtOnceInBothLanguages() throws IOException {
        String least = "least: {value: 0.85, source: plan}";
        Path one = write(
                "one.yaml",
                rule("a", "satisfied_shaer", "[circle]", least)
                        + rule("b", "satisfied_share", "[circle]", least.replace("plan", "plam"))
                        + rule("c", "circles_built", "[circle]", least)
                        + rule("d", "satisfied_share", "[city]", least, "type: elder_caer"));
        Path two = write(
                "two.yaml",
                rule("e", "satisfied_share", "[circel]", least)
                        + rule("f", "satisfied_share", "[city]", least, "most: {value: 1, source: plan}"));
        assertEquals(
                List.of(
                        "one.yaml:9: rules.a.metric = satisfied_shaer: there is no metric 'satisfied_shaer';"
                                + " did you mean 'satisfied_share'?",
                        "one.yaml:17: rules.b.least.source = plam: is not listed under sources; did you mean 'plan'?",
                        "one.yaml:21: rules.c.metric = circles_built: needs the key year; add it",
                        "one.yaml:22: rules.c.at[0] = circle: circles_built is not known of a circle;"
                                + " it is known of: city (the city)",
                        "one.yaml:30: rules.d.type = elder_caer: there is no outlet type 'elder_caer';"
                                + " did you mean 'elder_care'?",
                        "one.yaml:30: rules.d.type = elder_caer: says nothing to this metric; delete it",
                        "two.yaml:10: rules.e.at[0] = circel: is not one of the known words; did you mean 'circle'?",
                        "two.yaml:12: rules.f: needs exactly one of least, most; keep one of them"),
                faults(Language.EN, one, two));
        assertEquals(
                List.of(
                        "one.yaml:9: rules.a.metric = satisfied_shaer: 没有名为“satisfied_shaer”的指标；是否应为“satisfied_share”？",
                        "one.yaml:17: rules.b.least.source = plam: 未列在 sources 中；是否应为“plan”？",
                        "one.yaml:21: rules.c.metric = circles_built: 还需要键 year；请补充",
                        "one.yaml:22: rules.c.at[0] = circle: 生活圈没有指标 circles_built；该指标适用于：city (全城)",
                        "one.yaml:30: rules.d.type = elder_caer: 没有名为“elder_caer”的业态；是否应为“elder_care”？",
                        "one.yaml:30: rules.d.type = elder_caer: 该指标用不到此键；请删除",
                        "two.yaml:10: rules.e.at[0] = circel: 不是可用的取值；是否应为“circle”？",
                        "two.yaml:12: rules.f: 必须且只能有其中一个：least、most；请只保留一个"),
                faults(Language.ZH, one, two));
    }

    @Test
    void aBoundAndABareNumberAreAskedFor() throws IOException {
        Path none = write("none.yaml", rule("a", "mean_score", "[city]", "year: 2024"));
        assertEquals(
                List.of("none.yaml:6: rules.a: needs exactly one of least, most; keep one of them"),
                faults(Language.EN, none));
        Path bare = write("bare.yaml", rule("a", "mean_score", "[city]", "least: 60"));
        assertEquals(
                List.of("bare.yaml:11: rules.a.least = 60: is a number, not a mapping; write {value: 60, source: …}"
                        + " with one of the sources at the top of the file"),
                faults(Language.EN, bare));
    }

    @Test
    void whatStandsBesideIsCheckedLikeTheMetric() throws IOException {
        Path file = write(
                "plan.yaml",
                rule("a", "mean_score", "[city]", "least: {value: 60, source: plan}", "beside: type_outlets")
                        + rule("b", "mean_score", "[city]", "least: {value: 60, source: plan}", "beside: mean_scor"));
        assertEquals(
                List.of(
                        "plan.yaml:12: rules.a.beside = type_outlets: needs the key type; add it",
                        "plan.yaml:19: rules.b.beside = mean_scor: there is no metric 'mean_scor';"
                                + " did you mean 'mean_score'?"),
                faults(Language.EN, file));
    }

    @Test
    void twoFilesOfOneNameAndAMissingFileAreFaults() throws IOException {
        Path one = write("plan.yaml", rule("a", "mean_score", "[city]", "least: {value: 60, source: plan}"));
        Path same = Files.copy(one, Files.createDirectory(folder.resolve("sub")).resolve("plan.yaml"));
        assertEquals(
                List.of(
                        "sub/plan.yaml: another file of rules has the same name; rename it, or name it once only",
                        "plam.yaml: there is no file plam.yaml; did you mean 'plan.yaml'?"),
                faults(Language.EN, one, same, folder.resolve("plam.yaml")));
    }
}
