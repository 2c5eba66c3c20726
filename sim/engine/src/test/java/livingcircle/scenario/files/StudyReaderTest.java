package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import livingcircle.base.Language;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.Setting;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.DesignSpec;
import livingcircle.scenario.studies.Levels;
import livingcircle.scenario.studies.Parameter;
import livingcircle.scenario.studies.Precision;
import livingcircle.scenario.studies.Replications;
import livingcircle.scenario.studies.StudyDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyReaderTest {

    private static final List<String> METRICS = List.of("satisfaction_mean", "satisfied_strict_share", "unmet");
    private static final String STUDY = "study.yaml";
    private static final String HEAD = """
            schema: 1
            name: {en: Study, zh: 研究}
            """;

    @TempDir
    private Path folder;

    private TestScenario files;

    @BeforeEach
    void writeScenario() throws IOException {
        files = TestScenario.in(folder);
        files.layout("plan.yaml", """
                changes:
                  - open: {id: kiosk, type: convenience, at: [112.9508, 35.09005], area: 30}
                """);
    }

    private StudyDefinition read(String text, String... options) throws IOException {
        files.write(STUDY, HEAD + text);
        return StudyReader.read(
                folder.resolve(STUDY), Stream.of(options).map(Setting::parse).toList(), METRICS);
    }

    private List<String> faults(Language language, String text, String... options) {
        InvalidInputException thrown = assertThrows(InvalidInputException.class, () -> read(text, options));
        return TestScenario.withoutColumns(thrown.describe(language))
                .replace(Reading.nameOf(folder) + "/", "")
                .lines()
                .toList();
    }

    @Test
    void aStudyIsReadWithAllItSays() throws IOException {
        StudyDefinition study = read("""
                scenarios: [baseline.yaml, plan.yaml]
                parameters:
                  behaviour.choice.crowding: {range: [-2, 0], label: {en: Crowding, zh: 拥挤}, unit: utility}
                  catalogue.types.convenience.areaM2: {range: [50, 200], log: true}
                  changes.kiosk.area: {values: [30, 60.5]}
                  run.days: {range: [1, 3], integer: true}
                design: {kind: latin-hypercube, points: 8, seed: 4}
                replications: {least: 2, most: 5, metric: unmet, halfWidth: 0.5, of: difference}
                seed: 9
                warmup: 0
                set: {behaviour.choice.habit: 0.5}
                metrics: [unmet]
                detail: [residents]
                """, "behaviour.choice.furtherNeed=0.2");
        assertEquals("study", study.id());
        assertEquals("研究", study.name().zh());
        Parameter crowding = study.parameters().get(0);
        assertEquals("拥挤", crowding.label().zh());
        assertEquals("utility", crowding.unit());
        assertEquals(new Levels.Range(-2, 0, false, false), crowding.levels());
        assertEquals(
                new Levels.Range(50, 200, false, true),
                study.parameters().get(1).levels());
        assertEquals(
                new Levels.Values(List.of(30L, 60.5)), study.parameters().get(2).levels());
        assertEquals(new DesignSpec(DesignKind.LATIN_HYPERCUBE, 8, 0, 4, List.of()), study.design());
        assertEquals(new Replications(2, 5, new Precision("unmet", 0.5, 0.95, true)), study.replications());
        assertEquals(9, study.seed());
        assertEquals(0, study.warmupDays());
        assertNull(study.days());
        assertTrue(study.withFeedback() && study.withResidents());
        assertFalse(study.withDiary());
        assertEquals(
                List.of("behaviour.choice.habit=0.5", "behaviour.choice.furtherNeed=0.2"),
                study.settings().stream().map(Setting::toString).toList());
        Set<String> ofBaseline = study.scenarios().get(0).paths();
        assertEquals(4, ofBaseline.size());
        assertFalse(ofBaseline.contains("changes.kiosk.area"));
        assertTrue(study.scenarios().get(1).paths().contains("changes.kiosk.area"));
        assertTrue(study.inputs().get(0).path().endsWith(STUDY));
        assertEquals(study.inputs().size(), study.inputs().stream().distinct().count());
    }

    @Test
    void scenariosAloneAreAStudy() throws IOException {
        StudyDefinition study = read("scenarios: [baseline.yaml]\nreplications: 3\n");
        assertEquals(Replications.fixed(3), study.replications());
        assertEquals(List.of(), study.parameters());
        assertEquals(StudyReader.DEFAULT_METRICS, study.metrics());
        assertEquals(1, study.seed());
    }

    @Test
    void aListIsReadFromCsv() throws IOException {
        files.write("points.csv", """
                population.meanIncomeYuan,behaviour.choice.habit
                30000,0.5
                32000,0.7
                """);
        StudyDefinition study = read("scenarios: [baseline.yaml]\ndesign: {kind: list, file: points.csv}\n");
        assertEquals(
                List.of(List.of(30_000L, 0.5), List.of(32_000L, 0.7)),
                study.design().rows());
        assertEquals(
                List.of("population.meanIncomeYuan", "behaviour.choice.habit"),
                study.parameters().stream().map(Parameter::path).toList());
        files.write("points.csv", "behaviour.choice.habitt\n1\n");
        assertEquals(
                List.of("points.csv:1: behaviour.choice.habitt: unknown column;"
                        + " did you mean 'behaviour.choice.habit'?"),
                faults(Language.EN, "scenarios: [baseline.yaml]\ndesign: {kind: list, file: points.csv}\n"));
        files.write("points.csv", "behaviour.choice.habit\n");
        assertEquals(
                List.of("points.csv: the design is empty: the file has no point; write one row for each point"),
                faults(Language.EN, "scenarios: [baseline.yaml]\ndesign: {kind: list, file: points.csv}\n"));
    }

    /** Each range of the shipped files, whole numbers only where nothing else is possible. */
    @Test
    void uncertaintyTakesTheRangesOfTheFiles() throws IOException {
        files.change(
                TestScenario.BEHAVIOUR,
                "retries:              {value: 2, source: assumed}",
                "retries:              {value: 2, source: assumed, range: [0, 3]}");
        StudyDefinition study = read("""
                scenarios: [baseline.yaml, plan.yaml]
                parameters:
                  behaviour.choice.areaLog: {range: [0.4, 0.6]}
                design: uncertainty
                """);
        assertEquals(100, study.design().points());
        assertEquals(
                new Levels.Range(0.4, 0.6, false, false),
                study.findParameter("behaviour.choice.areaLog").levels());
        assertEquals(
                new Levels.Range(-8, -2, false, false),
                study.findParameter("behaviour.choice.priceLog").levels());
        assertEquals(
                new Levels.Range(3, 6, false, false),
                study.findParameter("behaviour.operators.rentYuanPerM2Day").levels());
        assertEquals(
                new Levels.Range(0, 3, true, false),
                study.findParameter("behaviour.service.retries").levels());
        assertEquals(
                new Levels.Range(3_900_000, 4_500_000, false, false),
                study.findParameter("catalogue.types.wet_market.capexYuan").levels());
    }

    @Test
    void faultsAreToldAtOnceInBothLanguages() {
        String text = """
                scenarios: [baseline.yaml]
                parameters:
                  behaviour.choice.crowdng: {range: [-2, 0]}
                  behaviour.choice.habit: {range: [1, 0]}
                  behaviour.choice.furtherNeed: {values: [0], log: true}
                design: {kind: morris, points: 3, levels: 3}
                replications: {least: 4, most: 3, metric: unmett, halfWidth: 1, of: difference}
                metrics: [satisfied]
                """;
        assertEquals(
                List.of(
                        "study.yaml:5: parameters.behaviour.choice.crowdng: names no single value of any scenario's"
                                + " files; the nearest are: behaviour.choice.crowding, behaviour.choice.areaLog,"
                                + " behaviour.choice.crowdingFrom",
                        "study.yaml:6: parameters.behaviour.choice.habit.range = [1.0, 0.0]: the range ends before it"
                                + " starts; write the lower end first",
                        "study.yaml:7: parameters.behaviour.choice.furtherNeed.log = true: says nothing about listed"
                                + " values; delete it, or give a range",
                        "study.yaml:8: design.points = 3: says nothing to the design morris; delete it",
                        "study.yaml:8: design.levels = 3: is odd: steps would not meet all levels equally often;"
                                + " write an even number such as 4",
                        "study.yaml:9: replications.most = 3: is less than least = 4; write at least 4",
                        "study.yaml:9: replications.metric = unmett: there is no metric 'unmett'; did you mean 'unmet'?",
                        "study.yaml:9: replications.of = difference: one scenario alone has no difference;"
                                + " add a scenario, or write value",
                        "study.yaml:10: metrics[0] = satisfied: there is no metric 'satisfied'; known are:"
                                + " satisfaction_mean, satisfied_strict_share, unmet"),
                faults(Language.EN, text));
        List<String> zh = faults(Language.ZH, text);
        assertEquals(9, zh.size());
        assertEquals("study.yaml:6: parameters.behaviour.choice.habit.range = [1.0, 0.0]: 范围的上限小于下限；请先写下限", zh.get(1));
    }

    @Test
    void valuesOutOfRangeAreToldWhereTheStudyGivesThem() throws IOException {
        int line = files.line(TestScenario.BEHAVIOUR, "ageBands:");
        assertEquals(
                List.of(
                        "study.yaml:5: parameters.behaviour.service.errandDayShare = 40: must be at most 1;"
                                + " a share is 0–1: write 0.15 for 15 %",
                        "study.yaml:6: parameters.behaviour.service.retries = 1.145898: is a number, not a whole"
                                + " number; write a whole number such as 5",
                        "study.yaml:7: parameters.behaviour.residents.ageBands.0-5.share = 0.2: is at odds with"
                                + " behaviour.yaml:" + line + ": residents.ageBands: the shares of the age bands add up"
                                + " to 1.135, not 1; correct them"),
                faults(Language.EN, """
                        scenarios: [baseline.yaml, plan.yaml]
                        parameters:
                          behaviour.service.errandDayShare: {values: [0.4, 40]}
                          behaviour.service.retries: {range: [0, 3]}
                          behaviour.residents.ageBands.0-5.share: {values: [0.2]}
                        design: factorial
                        """));
    }

    @Test
    void twoPathsToOneNumberAreAFault() {
        String text = """
                scenarios: [baseline.yaml]
                parameters:
                  behaviour.choice.habit: {range: [0, 1]}
                  behaviour.choice.habit.value: {range: [0, 1]}
                design: factorial
                """;
        assertEquals(
                List.of(
                        "study.yaml:6: parameters.behaviour.choice.habit.value: names the same number as study.yaml:5"
                                + " behaviour.choice.habit; keep one of them",
                        "--set: behaviour.choice.habit = 0.5: names the same number as study.yaml:5"
                                + " behaviour.choice.habit; keep one of them"),
                faults(Language.EN, text, "behaviour.choice.habit=0.5"));
        assertTrue(
                faults(Language.EN, text.replace("habit.value", "habit")).get(0).contains("the key stands twice"));
    }

    @Test
    void settingsOfTheCommandLineAreCheckedLikeAllOthers() {
        assertEquals(
                List.of(
                        "--set: run.days = 0: must be from 1 to 3660; correct it",
                        "--set: behaviour.service.errandDayShare = 2: must be at most 1;"
                                + " a share is 0–1: write 0.15 for 15 %"),
                faults(
                        Language.EN,
                        "scenarios: [baseline.yaml]\n",
                        "run.days=0",
                        "behaviour.service.errandDayShare=2"));
        assertThrows(IllegalArgumentException.class, () -> Setting.parse("run.days"));
    }

    @Test
    void anEmptyDesignIsAFault() {
        assertEquals(
                List.of("study.yaml:4: design = sobol: the design needs the key points; add it"),
                faults(Language.EN, "scenarios: [baseline.yaml]\ndesign: sobol\n").stream()
                        .filter(line -> line.contains("points"))
                        .toList());
        assertTrue(faults(Language.EN, "scenarios: [baseline.yaml]\ndesign: factorial\n")
                .get(0)
                .contains("the design is empty: nothing is varied"));
        assertTrue(faults(Language.EN, "scenarios: [baseline.yaml]\ndesign: {kind: sobol, points: 0}\n")
                .get(0)
                .contains("must be at least 1"));
        assertTrue(faults(Language.EN, "scenarios: [baseline.yaml, baseline.yaml]\n")
                .get(0)
                .contains("another scenario is called 'baseline', too"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"crowding", "uncertainty", "screening"})
    void shippedStudiesAreSound(String name) {
        StudyDefinition study =
                StudyReader.read(TestScenario.shipped("grid-town/studies/" + name + ".yaml"), List.of(), METRICS);
        assertEquals(2, study.scenarios().size());
        assertFalse(study.parameters().isEmpty());
    }
}
