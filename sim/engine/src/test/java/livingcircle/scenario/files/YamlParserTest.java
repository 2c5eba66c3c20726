package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.BEHAVIOUR;
import static livingcircle.scenario.files.TestScenario.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no YAML, or more YAML than is allowed. */
class YamlParserTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @Test
    void anchorsAndAliasesAreFaults() throws IOException {
        scenario.change(BASELINE, "incomeSigma: 0.5", "incomeSigma: &sigma 0.5\n  residents: *sigma");
        List<String> faults = scenario.faults();
        assertEquals("baseline.yaml:8: &sigma: YAML anchors are not allowed; write the value out", faults.get(0));
        assertEquals("baseline.yaml:9: *sigma: YAML aliases are not allowed; write the value out", faults.get(1));
    }

    @Test
    void anAliasAsKeyIsAFault() throws IOException {
        scenario.write(CITY, "schema: 1\n*x : 2\n");
        List<String> faults = scenario.faults();
        assertEquals("city.yaml:2: *x: YAML aliases are not allowed; write the value out", faults.get(0));
    }

    @Test
    void tagsAreFaults() throws IOException {
        scenario.change(BASELINE, "seed: 1", "seed: !!int \"1\"");
        assertEquals(
                List.of("baseline.yaml:9: tag:yaml.org,2002:int: YAML tags are not allowed; write the value out"),
                scenario.faults());
    }

    @Test
    void duplicateKeysAreFaults() throws IOException {
        scenario.change(BASELINE, "  seed: 1", "  seed: 1\n  incomeSigma: 0.6");
        assertEquals(
                List.of("baseline.yaml:10: incomeSigma: the key stands twice, first in line 8; keep one of them"),
                scenario.faults());
    }

    @Test
    void duplicateIdsAreDuplicateKeys() throws IOException {
        int first = scenario.line(BEHAVIOUR, "    15-24:");
        scenario.change(BEHAVIOUR, "    25-44:", "    15-24:");
        assertTrue(scenario.faults()
                .contains("behaviour.yaml:" + (first + 14) + ": 15-24: the key stands twice, first in line " + first
                        + "; keep one of them"));
    }

    @Test
    void tabsAreFaults() throws IOException {
        scenario.write(CITY, "schema: 1\nname:\n\ten: X\n");
        List<String> faults = scenario.faults();
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("city.yaml:3: is not valid YAML: "), faults.get(0));
        assertTrue(faults.get(0).endsWith("; indent with spaces"), faults.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema: [1, 2\nname: x\n", "schema: 'one\n", "{", "schema: 1\n  name: x\n", "a: \u0001\n"})
    void garbageIsOneFaultWithItsLine(String garbage) throws IOException {
        scenario.write(CITY, garbage);
        List<String> faults = scenario.faults();
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).matches("city\\.yaml:[1-3]: is not valid YAML: .+"), faults.get(0));
    }

    @Test
    void anEmptyFileIsAFault() throws IOException {
        scenario.write(CITY, "# nothing yet\n");
        assertEquals(List.of("city.yaml: is empty; start with 'schema: 1'"), scenario.faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 1\n- 2\n", "just words\n", "42\n"})
    void anythingButAMappingIsAFault(String text) throws IOException {
        scenario.write(CITY, text);
        assertEquals(
                List.of("city.yaml:1: is not a mapping of keys to values; start with 'schema: 1'"), scenario.faults());
    }

    @Test
    void aSecondDocumentIsAFault() throws IOException {
        scenario.append(CITY, "---\nschema: 1\n");
        assertEquals(
                List.of("city.yaml:5: a second document starts here; keep one document in a file and delete '---'"),
                scenario.faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", ".inf", "-.inf", "1e999"})
    void numbersThatAreNotFiniteAreFaults(String number) throws IOException {
        scenario.change(BASELINE, "incomeSigma: 0.5", "incomeSigma: " + number);
        assertEquals(1, scenario.faults().size());
        assertTrue(
                scenario.faults().get(0).startsWith("baseline.yaml:8: "),
                scenario.faults().get(0));
    }

    @Test
    void aByteOrderMarkIsNoFault() throws IOException {
        scenario.change(CITY, "schema", "\ufeffschema");
        assertEquals("Hamlet", scenario.read().city().name().zh());
    }

    @Test
    void otherEncodingsAreFaults() throws IOException {
        Files.write(folder.resolve(CITY), "schema: 1\nname: {zh: 沁阳}\n".getBytes(Charset.forName("GBK")));
        assertEquals(
                List.of("city.yaml: is not encoded in UTF-8; save it as UTF-8 (in Excel: CSV UTF-8)"),
                scenario.faults());
    }
}
