package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartOptionsTest {

    @TempDir
    private Path home;

    private Path baseline = Path.of("");

    @BeforeEach
    void makeTown() throws IOException {
        baseline = TestTown.in(home);
    }

    private String manifest(String name, Object... command) throws IOException {
        Path out = home.resolve(name);
        List<Object> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--days", 2, "--warmup", 1, "--replications", 2, "--quiet", "-o", out));
        CommandLineRun run = CommandLineRun.of(args.toArray());
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        return Files.readString(out.resolve("manifest.json"));
    }

    @Test
    void everyCommandListsItsChartsInTheManifestAndExplainsTheirNumbers() throws IOException {
        Path plan = Files.writeString(baseline.resolveSibling("plan.yaml"), """
                schema: 1
                extends: baseline.yaml
                name: {en: A market, zh: 菜市场}
                changes:
                  - open: {id: north-market, type: wet_market, at: [112.9545, 35.1005], phase: 2023}
                """);
        String compared = manifest("compared", "compare", baseline, plan, "--phases", "--charts", "zh");
        for (String chart : List.of("comparison", "phases", "cost-effect", "winners")) {
            assertTrue(compared.contains("\"charts/" + chart + "-zh.svg\""), compared);
            assertTrue(compared.contains("\"charts/" + chart + ".csv\""), compared);
        }
        assertFalse(compared.contains("-en.svg"), compared);
        String columns = Files.readString(home.resolve("compared/columns.csv"));
        assertTrue(columns.contains("\ncharts/cost-effect,on_front,true/false,"), columns);
        String checked = manifest("checked", "check", baseline, "--charts", "en");
        assertTrue(checked.contains("\"charts/acceptance-en.png\""), checked);
        assertTrue(checked.contains("\"charts/days-en.png\""), checked);
        String diagnosed = manifest("diagnosed", "diagnose", baseline, "--confirm", 0);
        assertTrue(diagnosed.contains("\"charts/gaps-en.svg\"") && diagnosed.contains("\"charts/gaps-zh.svg\""));
        assertTrue(diagnosed.contains("\"charts/remedies-zh.png\""), diagnosed);
    }

    @Test
    void nothingIsDrawnWhereNoneIsWanted() throws IOException {
        String none = manifest("none", "check", baseline, "--charts", "none");
        assertTrue(none.contains("\"charts\": [ ]"), none);
        assertFalse(Files.exists(home.resolve("none/charts")));
        assertTrue(none.contains("\"--charts\""), none);
    }
}
