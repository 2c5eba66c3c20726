package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.BEHAVIOUR;
import static livingcircle.scenario.files.TestScenario.CATALOGUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalogue and the behaviour say of each other and of themselves. */
class ReferencesTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @Test
    void anUnknownPurposeNamesTheNearest() throws IOException {
        int line = scenario.line(CATALOGUE, "purposes: [laundry]");
        scenario.change(CATALOGUE, "purposes: [laundry]", "purposes: [laundy]");
        assertEquals(
                List.of("catalogue.yaml:" + line + ": types.laundry.purposes[0] = laundy:"
                        + " there is no purpose 'laundy'; did you mean 'laundry'?"),
                scenario.faults());
    }

    @Test
    void anUnknownCurveNamesTheNearest() throws IOException {
        int line = scenario.line(CATALOGUE, "timeOfDay: breakfast");
        int senior = scenario.line(BEHAVIOUR, "timeOfDay: senior");
        scenario.change(CATALOGUE, "timeOfDay: breakfast", "timeOfDay: brekfast")
                .change(BEHAVIOUR, "timeOfDay: senior", "timeOfDay: seniors");
        assertEquals(
                List.of(
                        "catalogue.yaml:" + line + ": purposes.breakfast.timeOfDay = brekfast:"
                                + " there is no time-of-day curve 'brekfast'; did you mean 'breakfast'?",
                        "behaviour.yaml:" + senior + ": residents.ageBands.60-69.timeOfDay = seniors:"
                                + " there is no time-of-day curve 'seniors'; did you mean 'senior'?"),
                scenario.faults());
    }

    @Test
    void anUnknownTypeInANestNamesTheNearest() throws IOException {
        int line = scenario.line(BEHAVIOUR, "types: [wet_market");
        scenario.change(BEHAVIOUR, "types: [wet_market", "types: [wet_markt");
        assertEquals(
                List.of("behaviour.yaml:" + line + ": choice.nests.fresh_food.types[0] = wet_markt:"
                        + " there is no outlet type 'wet_markt'; did you mean 'wet_market'?"),
                scenario.faults());
    }

    @Test
    void aTypeInTwoNestsIsAFault() throws IOException {
        int line = scenario.line(BEHAVIOUR, "types: [supermarket");
        scenario.change(BEHAVIOUR, "types: [supermarket", "types: [fresh_store");
        assertEquals(
                List.of("behaviour.yaml:" + line + ": choice.nests.daily_goods.types[0] = fresh_store:"
                        + " belongs to nest 'fresh_food' already; a type can be in one nest only"),
                scenario.faults());
    }

    @Test
    void anUnknownSourceNamesTheNearest() throws IOException {
        int line = scenario.line(BEHAVIOUR, "source: jiaozuo");
        scenario.change(BEHAVIOUR, "source: jiaozuo", "source: jiaozou");
        assertEquals(
                List.of("behaviour.yaml:" + line + ": residents.householdSize.source = jiaozou:"
                        + " is not listed under sources; did you mean 'jiaozuo'?"),
                scenario.faults());
    }

    @Test
    void aValueOutsideItsRangeIsAWarning() throws IOException {
        int line = scenario.line(BEHAVIOUR, "areaLog");
        scenario.change(BEHAVIOUR, "areaLog:              {value: 0.50", "areaLog:              {value: 2.5");
        String warning = scenario.read().warnings().get(0).en();
        assertTrue(
                warning.endsWith("behaviour.yaml:" + line
                        + ":3: choice.areaLog = 2.5 lies outside the range [0.3, 1.0] that its source gives"),
                warning);
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsAFault() throws IOException {
        int line = scenario.line(BEHAVIOUR, "range: [0.3, 1.0]");
        scenario.change(BEHAVIOUR, "range: [0.3, 1.0]", "range: [1.0, 0.3]");
        assertEquals(
                List.of("behaviour.yaml:" + line + ": choice.areaLog.range = [1.0, 0.3]:"
                        + " the range ends before it starts; write the lower end first"),
                scenario.faults());
    }

    @Test
    void hoursThatEndBeforeTheyStartAreAFault() throws IOException {
        int line = scenario.line(CATALOGUE, "05:30-19:00");
        scenario.change(CATALOGUE, "05:30-19:00", "19:00-05:30");
        String fault = scenario.faults().get(0);
        assertTrue(
                fault.startsWith("catalogue.yaml:" + line
                        + ": types.wet_market.hours = 19:00-05:30: '19:00-05:30' ends before it starts"),
                fault);
        assertTrue(scenario.faults(Language.ZH).get(0).contains("营业时间写法不正确"));
    }

    @Test
    void sharesMustAddUp() throws IOException {
        int bands = scenario.line(BEHAVIOUR, "ageBands:");
        int weights = scenario.line(BEHAVIOUR, "seniorWeights:");
        scenario.change(BEHAVIOUR, "{value: 0.27, source: assumed}", "{value: 0.28, source: assumed}");
        scenario.change(BEHAVIOUR, "{value: 0.23, source: weighting}", "{value: 0.13, source: weighting}");
        assertEquals(
                List.of(
                        "behaviour.yaml:" + bands + ": residents.ageBands: the shares of the age bands add up to 1.01,"
                                + " not 1; correct them",
                        "behaviour.yaml:" + weights + ": satisfaction.seniorWeights: the weights add up to 0.9,"
                                + " not 1; correct them"),
                scenario.faults());
    }

    @Test
    void ageBandsAscendFromBirth() throws IOException {
        int first = scenario.line(BEHAVIOUR, "minimumAge: 0");
        int second = scenario.line(BEHAVIOUR, "minimumAge: 15");
        scenario.change(BEHAVIOUR, "minimumAge: 0", "minimumAge: 1")
                .change(BEHAVIOUR, "minimumAge: 15", "minimumAge: 5");
        assertEquals(
                List.of(
                        "behaviour.yaml:" + first + ": residents.ageBands.0-5.minimumAge = 1:"
                                + " the first age band does not start at birth; start with minimumAge: 0",
                        "behaviour.yaml:" + second + ": residents.ageBands.15-24.minimumAge = 5:"
                                + " the age bands do not ascend; order the bands by minimumAge"),
                scenario.faults());
    }

    @Test
    void curvesThatNeverMeetAreAFault() throws IOException {
        int purpose = scenario.line(CATALOGUE, "timeOfDay: dropoff");
        int curve = scenario.line(BEHAVIOUR, "    dropoff:") + 2;
        scenario.change(
                BEHAVIOUR,
                Files.readAllLines(scenario.path(BEHAVIOUR)).get(curve - 1),
                "      value: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]");
        List<String> faults = scenario.faults();
        assertEquals(
                "catalogue.yaml:" + purpose + ": purposes.childcare.timeOfDay = dropoff: has no hour in common with the"
                        + " curve 'student' of the age band 6-14; give both curves a weight above 0 at some hour",
                faults.get(0));
        assertEquals(2, faults.size());
    }

    @Test
    void missingFilesAreFaultsWhereTheyAreNamed() throws IOException {
        scenario.change(BASELINE, "catalogue: catalogue.yaml", "catalogue: catalog.yaml")
                .change(BASELINE, "behaviour: behaviour.yaml", "behaviour: nowhere/behaviour.yaml")
                .change(BASELINE, "city: city.yaml", "city: .");
        assertEquals(
                List.of(
                        "baseline.yaml:3: city = .: " + Reading.nameOf(folder)
                                + " is a folder, not a file; name a file in it",
                        "baseline.yaml:4: catalogue = catalog.yaml: there is no file catalog.yaml;"
                                + " did you mean 'catalogue.yaml'?",
                        "baseline.yaml:5: behaviour = nowhere/behaviour.yaml: there is no file"
                                + " nowhere/behaviour.yaml, nor its folder; correct the path"),
                scenario.faults());
    }

    @Test
    void aMissingScenarioIsAFault() throws IOException {
        Files.move(scenario.path(BASELINE), scenario.path("base.yaml"));
        assertEquals(
                List.of("baseline.yaml: there is no file baseline.yaml; did you mean 'base.yaml'?"), scenario.faults());
    }
}
