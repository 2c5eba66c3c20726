package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.HOMES;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static livingcircle.scenario.files.TestScenario.STREETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinates that are no places, places where degrees end, and areas that enclose nothing. */
class OddPlacesTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    private void circle(String area) throws IOException {
        scenario.append(BASELINE, "circles:\n  a:\n    name: {en: A, zh: 甲}\n    " + area + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e400", "181", "-180.0001", "0x10", "1e"})
    void whatIsNoLongitudeIsOneFault(String lon) throws IOException {
        scenario.change(OUTLETS, "112.9510000", lon);
        List<String> faults = scenario.faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("outlets.csv:2: lon = " + lon + ": "), faults.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wgs84", "gcj-02", "bd-09"})
    void theAntimeridianIsFarAwayInEverySystem(String system) throws IOException {
        scenario.change(BASELINE, "  file: outlets.csv\n", "  file: outlets.csv\n  coordinates: " + system + "\n");
        for (String lon : List.of("180", "-180")) {
            scenario.write(OUTLETS, "id,lon,lat,types\na," + lon + ",35.09,pharmacy\n");
            String fault = scenario.faults().get(0);
            assertTrue(fault.contains("outside the town") || fault.contains(" no place in "), fault);
        }
    }

    @Test
    void homesFarFromAnyStreetAreToldAlsoWhereThereAreCircles() throws IOException {
        circle("communities: [c1]");
        scenario.change(HOMES, "h1,112.9502000,35.0900500", "h1,180,35.0900500");
        List<String> faults = scenario.faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("homes.csv:2: id = h1: lies "), faults.toString());
    }

    @Test
    void aStreetAcrossTheAntimeridianIsAFault() throws IOException {
        scenario.change(STREETS, "112.9510973 35.0900000)", "-180 35.0900000)");
        List<String> faults = scenario.faults(Language.ZH);
        assertTrue(faults.get(0).contains("横跨了半个地球以上；请在 180 度经线处切开"), faults.toString());
    }

    @Test
    void aStreetThatLeapsIsAFault() throws IOException {
        scenario.change(STREETS, "112.9510973 35.0900000)", "114.9510973 35.0900000)");
        List<String> faults = scenario.faults(Language.ZH);
        assertTrue(faults.get(0).contains("直接跳到 (114.9510973, 35.09)；请更正该点；不支持跨越 180° 经线的城区"), faults.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[112.94, 35.08], [112.96, 35.10], [112.96, 35.08], [112.94, 35.10]] | crosses or touches itself",
                "[[112.94, 35.08], [112.95, 35.08], [112.96, 35.08]] | encloses no area",
                "[[-180, 35], [180, 35], [180, 36], [-180, 36]] | crosses 180° of longitude, which cannot be held",
            })
    void areasThatAreNone(String polygon, String told) throws IOException {
        circle("polygon: " + polygon);
        assertEquals(
                List.of("baseline.yaml:15: circles.a.polygon: " + told
                        + "; write the corners in their order around the area"),
                scenario.faults());
    }

    @Test
    void aRingMayBeClosedAndRunEitherWay() throws IOException {
        circle("polygon: [[112.94, 35.08], [112.94, 35.10], [112.96, 35.10], [112.96, 35.08], [112.94, 35.08]]");
        assertEquals(1, scenario.read().circles().size());
    }
}
