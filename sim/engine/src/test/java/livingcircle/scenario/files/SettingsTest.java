package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import livingcircle.base.Language;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that are given from outside a scenario's files. */
class SettingsTest {

    private static final String PLAN = "plan.yaml";

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
        scenario.layout(PLAN, """
                set:
                  behaviour.choice.habit: 0.3
                  behaviour.choice.furtherNeed: 0.1
                changes:
                  - open: {id: kiosk, type: convenience, at: [112.9508, 35.09005], area: 30}
                  - close: {id: o2}
                """);
    }

    private Scenario read(String file, String... settings) {
        return ScenarioReader.read(
                folder.resolve(file),
                null,
                Stream.of(settings).map(Setting::parse).toList());
    }

    private List<String> faults(Language language, String... settings) {
        InvalidInputException thrown = assertThrows(InvalidInputException.class, () -> read(PLAN, settings));
        return TestScenario.withoutColumns(thrown.describe(language))
                .replace(Reading.nameOf(folder) + "/", "")
                .lines()
                .toList();
    }

    @Test
    void settingsComeBeforeWhatAnyFileSets() {
        Scenario plan = read(PLAN, "behaviour.choice.habit=0.7", "catalogue.types.convenience.visitsPerWeek=2");
        assertEquals(0.7, plan.behaviour().choice().habit());
        assertEquals(0.1, plan.behaviour().choice().furtherNeed());
        assertEquals(
                2,
                plan.catalogue().type(plan.catalogue().typeIndex("convenience")).visitsPerWeek());
        Scenario baseline = plan.origin().baseline();
        assertEquals(0.7, baseline.behaviour().choice().habit());
        assertEquals(0.4, baseline.behaviour().choice().furtherNeed());
    }

    @Test
    void numbersOfBaselineAndLayoutCanBeSet() {
        Scenario plan = read(PLAN, "population.meanIncomeYuan=40000", "changes.kiosk.area=55");
        assertEquals(40_000, plan.population().meanIncomeYuan());
        Outlet kiosk = plan.layout().outlets().stream()
                .filter(outlet -> outlet.id().equals("kiosk"))
                .findFirst()
                .orElseThrow();
        assertEquals(55, kiosk.areaM2());
    }

    @Test
    void nothingGivenIsWhatTheFilesSay() {
        assertEquals(scenario.read(PLAN).behaviour(), read(PLAN).behaviour());
        assertEquals(scenario.read(PLAN).layout(), read(PLAN).layout());
        assertEquals(scenario.read(PLAN).population(), read(PLAN).population());
    }

    @Test
    void aCityCanBeSet() {
        Path town = TestScenario.shipped("grid-town/baseline.yaml");
        Scenario larger = ScenarioReader.read(town, null, List.of(new Setting("city.grid.homesPerBlock", 9L)));
        assertEquals(
                ScenarioReader.read(town).city().homes().size() * 9 / 8,
                larger.city().homes().size());
    }

    @Test
    void whatIsWrongIsToldWithItsPathInBothLanguages() {
        String[] settings = {
            "behaviour.choice.habitt=1",
            "behaviour.choice=1",
            "behaviour.service.errandDayShare=40",
            "population.meanIncomeYuan=-1",
            "changes.kiosk.area=wide",
            "survey.missingOutlets=1.5"
        };
        assertEquals(
                List.of(
                        "plan.yaml: survey.missingOutlets = 1.5: must be from 0.0 to 0.5;"
                                + " a share is 0–1: write 0.15 for 15 %",
                        "plan.yaml: behaviour.choice.habitt = 1: names nothing in the files of the scenario;"
                                + " the nearest are: behaviour.choice.habit, behaviour.choice.chainOld,"
                                + " behaviour.choice.areaLog",
                        "plan.yaml: population.meanIncomeYuan = -1: must be above 0; in yuan: 10,000 for 1 万元",
                        "plan.yaml: changes.kiosk.area = wide: is text, not a number; write a number such as 0.5",
                        "plan.yaml: behaviour.choice = 1: is not a single value; name one value below it",
                        "plan.yaml: behaviour.service.errandDayShare = 40: must be at most 1;"
                                + " a share is 0–1: write 0.15 for 15 %"),
                faults(Language.EN, settings));
        assertTrue(faults(Language.ZH, settings).get(1).contains("在情景的各文件中找不到该路径；最接近的有：behaviour.choice.habit、"));
    }

    @Test
    void moreOutletsAreGoneTheSameOnesAndMoreInPlanAndBaseline() {
        Path town = TestScenario.shipped("grid-town/two-circles.yaml");
        List<String> all = ids(ScenarioReader.read(town));
        List<String> some = ids(survey(town, "vanishedOutlets", 0.1));
        List<String> few = ids(survey(town, "vanishedOutlets", 0.5));
        assertTrue(all.containsAll(some) && some.containsAll(few));
        assertEquals(0.9, (double) some.size() / all.size(), 0.05);
        assertTrue(few.contains("north-market"), "what the plan opens stays");
        Scenario plan = survey(town, "vanishedOutlets", 0.5);
        List<String> baseline = ids(plan.origin().baseline());
        assertEquals(ids(survey(town.resolveSibling(BASELINE), "vanishedOutlets", 0.5)), baseline);
        assertTrue(few.containsAll(baseline));
    }

    @Test
    void outletsThatTheSurveyMissesAreTwinsOfKnownOnesBesideHomes() {
        Path town = TestScenario.shipped("grid-town/two-circles.yaml");
        Scenario known = ScenarioReader.read(town);
        Scenario some = survey(town, "missingOutlets", 0.1);
        Scenario more = survey(town, "missingOutlets", 0.25);
        assertTrue(ids(some).containsAll(ids(known)) && ids(more).containsAll(ids(some)));
        int surveyed = ids(known.origin().baseline()).size();
        int unseen = ids(more.origin().baseline()).size() - surveyed;
        assertEquals(0.25, (double) unseen / (surveyed + unseen), 0.05, "share of all outlets of the baseline");
        assertEquals(ids(more).size() - ids(known).size(), unseen, "the plan sees the same");
        Set<GeoPoint> homes = known.city().homes().stream().map(HomeSite::at).collect(Collectors.toSet());
        for (Outlet outlet : more.layout().outlets()) {
            if (!ids(known).contains(outlet.id())) {
                assertTrue(outlet.isSynthetic() && homes.contains(outlet.at()), outlet.toString());
            }
        }
    }

    private static Scenario survey(Path file, String error, double share) {
        return ScenarioReader.read(file, null, List.of(new Setting("survey." + error, share)));
    }

    private static List<String> ids(Scenario scenario) {
        return scenario.layout().outlets().stream().map(Outlet::id).toList();
    }

    @Test
    void residentsAreScaledWithTheErrorOfTheirNumber() {
        assertEquals(200, read(BASELINE).population().residents());
        Scenario more = read(BASELINE, "survey.populationError=0.1");
        assertEquals(List.of(99, 121), more.population().communityResidents());
        assertEquals(180, read(PLAN, "survey.populationError=-0.1").population().residents());
    }

    /** Reading with what was read before gives what reading from nothing gives, warnings and files included. */
    @Test
    void whatIsReadAgainIsTheSame() throws IOException {
        scenario.change(TestScenario.HOMES, "h3,112.9511500", "h3,112.9571500");
        ScenarioFiles files = new ScenarioFiles();
        for (String habit : List.of("0.1", "0.6", "0.1")) {
            for (String file : List.of(BASELINE, PLAN)) {
                String setting = "behaviour.choice.habit=" + habit;
                Scenario fresh = read(file, setting);
                Scenario again = files.read(folder.resolve(file), null, List.of(Setting.parse(setting)));
                assertEquals(fresh.behaviour(), again.behaviour());
                assertEquals(fresh.city(), again.city());
                assertEquals(fresh.layout(), again.layout());
                assertEquals(fresh.inputs(), again.inputs());
                assertEquals(fresh.warnings(), again.warnings());
                assertFalse(again.warnings().isEmpty());
            }
        }
        InvalidInputException thrown = assertThrows(
                InvalidInputException.class,
                () -> files.read(folder.resolve(PLAN), null, List.of(Setting.parse("behaviour.choice.habit=much"))));
        assertEquals(1, thrown.faults().size());
        assertEquals(
                0.8,
                files.read(folder.resolve(BASELINE), null, List.of())
                        .behaviour()
                        .choice()
                        .habit());
    }
}
