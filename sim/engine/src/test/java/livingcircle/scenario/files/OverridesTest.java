package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.BEHAVIOUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.OutletType;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The block {@code set} of a scenario. */
class OverridesTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @Test
    void valuesAreSetAndAllElseStays() throws IOException {
        Scenario before = scenario.read();
        scenario.append(BASELINE, """
                set:
                  behaviour.choice.crowding: 0
                  behaviour.choice.nests.fresh_food.lambda: {value: 0.9, source: us}
                  behaviour.residents.ageBands.80+.visitFactor: 0.7
                  catalogue.types.convenience.visitsPerWeek: 1.5
                  catalogue.types.convenience.hours: 00:00-24:00
                  catalogue.purposes.fresh.orderable: false
                sources:
                  us: {mark: A, en: we, zh: 我们}
                """);
        Scenario after = scenario.read();
        assertEquals(0, after.behaviour().choice().crowding());
        assertEquals(0.9, after.behaviour().choice().nests().get(0).lambda());
        assertEquals(0.7, after.behaviour().residents().ageBands().get(7).visitFactor());
        OutletType convenience = after.catalogue().type(after.catalogue().typeIndex("convenience"));
        assertEquals(1.5, convenience.visitsPerWeek());
        assertEquals(OpeningHours.parse("00:00-24:00"), convenience.hours());
        assertFalse(after.catalogue().purposes().get(0).isOrderable());
        assertEquals(before.behaviour().satisfaction(), after.behaviour().satisfaction());
        assertEquals(
                before.catalogue().types().subList(1, 35),
                after.catalogue().types().subList(1, 35));
    }

    @Test
    void anUnknownPathListsTheNearest() throws IOException {
        scenario.append(BASELINE, """
                set:
                  choice.crowding: 0
                  behaviour.choice.crowdng: 0
                  catalogue.types.convenence.areaM2: 100
                """);
        List<String> faults = scenario.faults();
        assertEquals(
                "baseline.yaml:13: set.choice.crowding = 0: names nothing in the catalogue or the behaviour;"
                        + " the nearest are: behaviour.choice.crowding, ",
                faults.get(0).substring(0, faults.get(0).indexOf("crowding, ") + 10));
        assertEquals(
                "baseline.yaml:14: set.behaviour.choice.crowdng = 0: names nothing in the catalogue or the behaviour;"
                        + " the nearest are: behaviour.choice.crowding, behaviour.choice.areaLog,"
                        + " behaviour.choice.crowdingFrom",
                faults.get(1));
        assertEquals(
                "baseline.yaml:15: set.catalogue.types.convenence.areaM2 = 100: names nothing in the catalogue or the"
                        + " behaviour; the nearest are: catalogue.types.convenience.areaM2",
                faults.get(2).substring(0, faults.get(2).indexOf("areaM2,") + 6));
    }

    @Test
    void aBlockIsNoSingleValue() throws IOException {
        scenario.append(BASELINE, "set:\n  behaviour.choice: 0\n  behaviour.timeOfDay.curves.worker: 1\n");
        assertEquals(
                List.of(
                        "baseline.yaml:13: set.behaviour.choice = 0: is not a single value; name one value below it",
                        "baseline.yaml:14: set.behaviour.timeOfDay.curves.worker = 1: is not a single value;"
                                + " name one value below it"),
                scenario.faults());
    }

    @Test
    void whatTheSchemaForbidsIsAFaultWhereItIsSet() throws IOException {
        scenario.append(BASELINE, """
                set:
                  behaviour.service.errandDayShare: 40
                  behaviour.choice.habit: often
                """);
        assertEquals(
                List.of(
                        "baseline.yaml:13: set.behaviour.service.errandDayShare = 40: must be at most 1;"
                                + " a share is 0–1: write 0.15 for 15 %",
                        "baseline.yaml:14: set.behaviour.choice.habit = often: is text, not a number;"
                                + " write a number such as 0.5"),
                scenario.faults());
    }

    @Test
    void whatContradictsOtherValuesIsAFault() throws IOException {
        scenario.append(BASELINE, "set:\n  behaviour.residents.ageBands.0-5.minimumAge: 9\n");
        int second = scenario.line(BEHAVIOUR, "minimumAge: 6");
        assertEquals(
                List.of(
                        "baseline.yaml:13: set.behaviour.residents.ageBands.0-5.minimumAge = 9:"
                                + " the first age band does not start at birth; start with minimumAge: 0",
                        "behaviour.yaml:" + second + ": residents.ageBands.6-14.minimumAge = 6:"
                                + " the age bands do not ascend; order the bands by minimumAge"),
                scenario.faults());
    }
}
