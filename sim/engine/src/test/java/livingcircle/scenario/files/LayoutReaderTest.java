package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.COMMUNITIES;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The block {@code outlets}: a file, generated outlets, or both. */
class LayoutReaderTest {

    private static final String GENERATE =
            "generate: {density: 20, candidates: 1, chainShare: 1, barrierFreeShare: 0, seed: 1}";

    private static final String GENERATE_RURAL =
            GENERATE.replace("seed: 1}", "seed: 1, rural: {density: 10, types: [convenience]}}");

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

    @Test
    void theCountryMayHaveOutletsOfItsOwn() throws IOException {
        scenario.change(COMMUNITIES, "residents\n", "residents,rural\n")
                .change(COMMUNITIES, ",90\n", ",90,false\n")
                .change(COMMUNITIES, ",110\n", ",110,true\n")
                .change(BASELINE, "file: outlets.csv", GENERATE_RURAL);
        List<Outlet> outlets = scenario.read().layout().outlets();
        assertEquals(List.of(), scenario.read().warnings());
        // 90 residents at 20 times and 110 at 10 times the density of one outlet for 1,400, and for 800
        assertEquals(2, count(outlets, "convenience"));
        assertEquals(2, count(outlets, "dining"));
        assertEquals(
                1,
                outlets.stream()
                        .filter(outlet -> outlet.id().startsWith("synthetic-rural-"))
                        .count());
    }

    @Test
    void ruralOutletsWithoutRuralResidentsAreWarnedOf() throws IOException {
        scenario.change(BASELINE, "file: outlets.csv", GENERATE_RURAL);
        assertEquals(
                List.of(new BilingualText(
                        "outlets.generate.rural has no effect: nobody lives in a rural community",
                        "outlets.generate.rural 不起作用：没有乡村居民")),
                scenario.read().warnings());
    }

    @Test
    void anUnknownRuralTypeIsAFaultInBothLanguages() throws IOException {
        scenario.change(BASELINE, "file: outlets.csv", GENERATE_RURAL.replace("[convenience]", "[convenience, bakry]"));
        int line = scenario.line(BASELINE, "bakry");
        assertEquals(
                List.of("baseline.yaml:" + line + ": outlets.generate.rural.types[1] = bakry: there is no outlet type"
                        + " 'bakry'; did you mean 'bakery'?"),
                scenario.faults());
        assertEquals(
                List.of("baseline.yaml:" + line
                        + ": outlets.generate.rural.types[1] = bakry: 没有名为“bakry”的业态；是否应为“bakery”？"),
                scenario.faults(Language.ZH));
    }

    @Test
    void centralityIsAShare() throws IOException {
        scenario.change(BASELINE, "file: outlets.csv", GENERATE.replace("chainShare", "centrality: 1.5, chainShare"));
        assertEquals(
                List.of("baseline.yaml:" + scenario.line(BASELINE, "1.5")
                        + ": outlets.generate.centrality = 1.5: must be at most 1; correct 1.5"),
                scenario.faults());
    }
}
