package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.CITY;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of YAML have a line and a column, those of tables a line and a header. */
class FaultPlacesTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "incomeSigma: 0.5 | incomeSigma: much | 8 | 3 | population.incomeSigma | much",
                "incomeSigma: 0.5 | incomeSigma: -1 | 8 | 3 | population.incomeSigma | -1",
                "incomeSigma: 0.5 | incomeSigma: 0.5~  incomeSigna: 1 | 9 | 3 | population.incomeSigna | 1",
                "incomeSigma: 0.5 | incomeSigma: 0.5~  seed: 2 | 10 | 3 | seed | -",
                "incomeSigma: 0.5 | incomeSigma: &a 0.5 | 8 | 16 | &a | -",
                "name: {en: Hamlet, zh: 小村} | name: {en: Hamlet, zh: 5} | 2 | 20 | name.zh | 5",
                "name: {en: Hamlet, zh: 小村} | name: {en: Hamlet, zh: \"小村 } | 12 | 1 | - | -",
                "name: {en: Hamlet, zh: 小村} | na me | 3 | 1 | - | -",
                "city: city.yaml | city: city.yml | 3 | 1 | city | city.yml",
            })
    void inYaml(String from, String to, int line, int column, String key, String value) throws IOException {
        scenario.change(BASELINE, from, to.replace('~', '\n'));
        Fault fault = faults().get(0);
        assertEquals(line + ":" + column, fault.line() + ":" + fault.column(), fault.toString());
        assertEquals(key == null ? "" : key, fault.key(), fault.toString());
        assertEquals(value == null ? "" : value, fault.value(), fault.toString());
        assertTrue(fault.where().endsWith("baseline.yaml:" + line + ":" + column), fault.where());
        assertFalse(fault.mend().zh().isBlank(), fault.toString());
    }

    @Test
    void ofAMissingKeyItIsTheMappingsPlace() throws IOException {
        scenario.change(BASELINE, "  incomeSigma: 0.5\n", "");
        assertEquals("6:1", faults().get(0).line() + ":" + faults().get(0).column());
    }

    @Test
    void ofAWholeFileItIsItsFirstCharacter() throws IOException {
        scenario.write(CITY, "schema: 1\nname: {en: X}\n");
        assertEquals("1:1", faults().get(0).line() + ":" + faults().get(0).column());
    }

    @Test
    void inATable() throws IOException {
        scenario.change(OUTLETS, "60.5", "big");
        Fault fault = faults().get(0);
        assertEquals(2, fault.line());
        assertEquals(0, fault.column());
        assertEquals("area_m2", fault.key());
        assertTrue(fault.where().endsWith("outlets.csv:2"), fault.where());
    }

    private List<Fault> faults() {
        return assertThrows(InvalidInputException.class, scenario::read).faults();
    }
}
