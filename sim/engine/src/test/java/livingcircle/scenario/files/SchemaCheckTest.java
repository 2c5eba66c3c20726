package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.BEHAVIOUR;
import static livingcircle.scenario.files.TestScenario.CATALOGUE;
import static livingcircle.scenario.files.TestScenario.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What departs from the schema of its file. */
class SchemaCheckTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @Test
    void anUnknownKeyNamesTheNearest() throws IOException {
        scenario.append(BASELINE, "warmpu: 3\nrum:\n  days: 3\n");
        assertEquals(
                List.of(
                        "baseline.yaml:12: warmpu = 3: unknown key; known are: schema, name, sources, city, catalogue,"
                                + " behaviour, population, outlets, circles, run, set",
                        "baseline.yaml:13: rum: unknown key; did you mean 'run'?"),
                scenario.faults());
    }

    @Test
    void faultsAreToldInChinese() throws IOException {
        scenario.append(BASELINE, "rum: {days: 3}\n");
        assertEquals(List.of("baseline.yaml:12: rum: 未知的键；是否应为“run”？"), scenario.faults(Language.ZH));
    }

    @Test
    void aMissingKeyIsNamedWithTheLineOfItsMapping() throws IOException {
        scenario.change(BASELINE, "  incomeSigma: 0.5\n", "").change(BASELINE, "schema: 1\n", "");
        assertEquals(
                List.of(
                        "baseline.yaml:1: schema: is missing: the version of the file format; write schema: 1; see"
                                + " sim/docs/migration.md",
                        "baseline.yaml:5: population.incomeSigma: is missing; add it"),
                scenario.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".5 | is text, not a number; write 0.5",
                "50 % | is text, not a number; write 0.5",
                "'0.5' | is text, not a number; write 0.5",
                "much | is text, not a number; write a number such as 0.5",
                "true | is true or false, not a number; write a number such as 0.5",
                "-1 | must be at least 0; correct -1",
            })
    void aWrongTypeIsToldWithTheRightOne(String written, String told) throws IOException {
        scenario.change(BASELINE, "incomeSigma: 0.5", "incomeSigma: " + (written.equals("0.5") ? "'0.5'" : written));
        String shown = written.equals("0.5") ? "0.5" : written;
        assertEquals(List.of("baseline.yaml:8: population.incomeSigma = " + shown + ": " + told), scenario.faults());
    }

    @Test
    void anEmptyValueIsAFault() throws IOException {
        scenario.change(BASELINE, "incomeSigma: 0.5", "incomeSigma:");
        assertEquals(
                List.of("baseline.yaml:8: population.incomeSigma: is nothing, not a number;"
                        + " write a value or delete the line"),
                scenario.faults());
    }

    @Test
    void aPercentageIsNoShare() throws IOException {
        int line = scenario.line(BEHAVIOUR, "errandDayShare");
        scenario.change(BEHAVIOUR, "errandDayShare:       {value: 0.4,", "errandDayShare:       {value: 40,");
        assertEquals(
                List.of("behaviour.yaml:" + line + ": service.errandDayShare.value = 40: must be at most 1;"
                        + " a share is 0–1: write 0.15 for 15 %"),
                scenario.faults());
    }

    @Test
    void kilometresAnHourAreNoMetresASecond() throws IOException {
        int line = scenario.line(BEHAVIOUR, "value: 1.27");
        scenario.change(BEHAVIOUR, "value: 1.27", "value: 4.6");
        assertEquals(
                List.of("behaviour.yaml:" + line + ": residents.ageBands.25-44.speedMaleMps.value = 4.6:"
                        + " must be at most 3; in metres a second: 4.5 km/h is 1.25"),
                scenario.faults());
    }

    @Test
    void aBareNumberInTheCatalogueNeedsItsSource() throws IOException {
        int line = scenario.line(CATALOGUE, "{value: 80,");
        scenario.change(CATALOGUE, "{value: 80, source: assumed}", "80");
        assertEquals(
                List.of("catalogue.yaml:" + line + ": types.convenience.areaM2 = 80: is a number, not a mapping;"
                        + " write {value: 80, source: …} with one of the sources at the top of the file"),
                scenario.faults());
    }

    @Test
    void anUnknownWordNamesTheNearest() throws IOException {
        int line = scenario.line(CATALOGUE, "class: basic");
        scenario.change(CATALOGUE, "class: basic", "class: basics");
        assertEquals(
                List.of("catalogue.yaml:" + line + ": types.convenience.class = basics: is not one of the known words;"
                        + " did you mean 'basic'?"),
                scenario.faults());
    }

    @Test
    void anIdWithBlanksIsAFault() throws IOException {
        int line = scenario.line(CATALOGUE, "  vending:");
        scenario.change(CATALOGUE, "  vending:", "  vending machine:");
        assertEquals(
                List.of("catalogue.yaml:" + line + ": types.vending machine: is not a good id;"
                        + " use letters, digits, '_', '-' and '+'"),
                scenario.faults());
    }

    @Test
    void aCityIsEitherAGridACountyOrLayers() throws IOException {
        scenario.write(CITY, "schema: 1\nname: {en: X}\n");
        assertEquals(
                List.of("city.yaml:1: needs exactly one of grid, county, layers; keep one of them"), scenario.faults());
    }

    @Test
    void aCurveHas24Hours() throws IOException {
        int line = scenario.line(BEHAVIOUR, "[0, 0, 0, 0, 0, 0.2, 0.8, 3,");
        scenario.change(BEHAVIOUR, "[0, 0, 0, 0, 0, 0.2, 0.8, 3,", "[0.2, 0.8, 3,");
        assertEquals(
                List.of("behaviour.yaml:" + line + ": timeOfDay.curves.worker.value: has too few entries:"
                        + " at least 24 needed; add what is missing"),
                scenario.faults());
    }
}
