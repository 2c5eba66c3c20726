package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The block {@code outlets}: a file, generated outlets, or both. */
class LayoutReaderTest {

    private static final String GENERATE =
            "generate: {density: 20, candidates: 1, chainShare: 1, barrierFreeShare: 0, seed: 1}";

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @Test
    void generatedOutletsStandAlone() throws IOException {
        scenario.change(BASELINE, "file: outlets.csv", GENERATE);
        List<Outlet> outlets = scenario.read().layout().outlets();
        // 200 residents at twenty times the density of one outlet for 1,400
        assertEquals(3, count(outlets, "convenience"));
        assertTrue(outlets.stream().allMatch(Outlet::isChain));
        assertTrue(outlets.stream().allMatch(Outlet::isSynthetic));
    }

    @Test
    void missingTypesAreFilledAndOthersLeftAlone() throws IOException {
        scenario.change(BASELINE, "file: outlets.csv", "file: outlets.csv\n  fillMissing: true\n  " + GENERATE);
        List<Outlet> outlets = scenario.read().layout().outlets();
        assertEquals("o1", outlets.get(0).id());
        assertEquals(1, count(outlets, "convenience"));
        assertEquals(0, count(outlets, "express"));
        assertEquals(1, count(outlets, "wet_market"));
        assertEquals(5, count(outlets, "dining"));
    }

    private static long count(List<Outlet> outlets, String type) {
        return outlets.stream().filter(outlet -> outlet.mainType().equals(type)).count();
    }

    @Test
    void aFileBesideAGeneratorNeedsFillMissing() throws IOException {
        scenario.change(BASELINE, "file: outlets.csv", "file: outlets.csv\n  " + GENERATE);
        assertEquals(
                List.of("baseline.yaml:12: outlets.generate: stands beside 'file' without fillMissing; add fillMissing:"
                        + " true to generate the types that the file lacks, or delete generate"),
                scenario.faults());
    }

    @Test
    void fillMissingNeedsBoth() throws IOException {
        scenario.change(BASELINE, "file: outlets.csv", "file: outlets.csv\n  fillMissing: true");
        assertEquals(
                List.of("baseline.yaml:12: outlets.fillMissing = true: needs both 'file' and 'generate';"
                        + " add what is missing or delete it"),
                scenario.faults());
    }

    @Test
    void anEmptyLayoutIsAWarning() throws IOException {
        String header =
                "id,name_en,name_zh,lon,lat,types,area_m2,customers_per_hour,price_index,hours,chain,barrier_free,synthetic\n";
        scenario.write(OUTLETS, header);
        Scenario read = scenario.read();
        assertEquals(List.of(), read.layout().outlets());
        assertEquals(
                List.of("布局中没有网点：除线上订单外，所有需求都将无法满足"),
                read.warnings().stream().map(warning -> warning.zh()).toList());
    }

    @Test
    void anIdThatAGeneratedOutletHasIsAFault() throws IOException {
        scenario.change(BASELINE, "file: outlets.csv", "file: outlets.csv\n  fillMissing: true\n  " + GENERATE)
                .change(OUTLETS, "o2,", "synthetic-dining-1,");
        assertEquals(
                List.of("baseline.yaml:10: outlets.generate = synthetic-dining-1: an outlet of the file has the id of a"
                        + " synthetic one; give the outlet of the file another id"),
                scenario.faults());
    }
}
