package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.HOMES;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static livingcircle.scenario.files.TestScenario.STREETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places outside the town or far from any street. */
class DistanceCheckTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @Test
    void aPlaceSomewhatOffIsAWarningWithTheFarthest() throws IOException {
        scenario.append(HOMES, "h4,112.9500000,35.0945000,c1,5,false\nh5,112.9500000,35.0990000,c1,5,false\n");
        assertEquals(
                List.of("2 homes are more than 300 m from any street, the farthest, h5, 906 m"),
                scenario.read().warnings().stream().map(warning -> warning.en()).toList());
    }

    @Test
    void aPlaceFarFromAnyStreetIsAFault() throws IOException {
        scenario.append(STREETS, """
                        s3,3,4,local,9000.000,"LINESTRING (112.9510973 35.0909000, 112.9510973 35.1719000)"
                        s4,4,5,local,5000.000,"LINESTRING (112.9510973 35.1719000, 113.0060000 35.1719000)"
                        """).append(OUTLETS, "o3,,,113.0000000,35.1200000,bakery,,,,,,,\n");
        assertEquals(
                List.of("outlets.csv:4: id = o3: lies 4.4 km from any street at (113.0, 35.12);"
                        + " correct its coordinates (WGS 84, longitude first)"),
                scenario.faults());
    }

    @Test
    void aPlaceBesideTheTownIsAFault() throws IOException {
        scenario.append(OUTLETS, "o3,,,112.9500000,35.1200000,bakery,,,,,,,\n");
        assertEquals(
                List.of("outlets.csv:4: id = o3: lies 3.2 km outside the town at (112.95, 35.12);"
                        + " correct its coordinates (WGS 84, longitude first)"),
                scenario.faults());
    }

    @Test
    void aPlaceOutsideTheTownIsAFault() throws IOException {
        scenario.append(OUTLETS, "o3,,,113.9500000,35.0900000,bakery,,,,,,,\n")
                .append(HOMES, "h4,112.9500000,34.9100000,c1,5,false\n");
        assertEquals(
                List.of(
                        "homes.csv:5: id = h4: lies 20.0 km outside the town at (112.95, 34.91);"
                                + " correct its coordinates (WGS 84, longitude first)",
                        "outlets.csv:4: id = o3: lies 90.9 km outside the town at (113.95, 35.09);"
                                + " correct its coordinates (WGS 84, longitude first)"),
                scenario.faults());
    }

    @Test
    void streetsThatDoNotHangTogetherAreAWarning() throws IOException {
        scenario.append(
                STREETS, "s9,8,9,path,50.000,\"LINESTRING (112.9520000 35.0900000, 112.9525000 35.0900000)\"\n");
        String warning = scenario.read().warnings().get(0).en();
        assertTrue(
                warning.startsWith("1 streets (0.1 km, 20 %) are not connected to the others and are left out"),
                warning);
    }
}
