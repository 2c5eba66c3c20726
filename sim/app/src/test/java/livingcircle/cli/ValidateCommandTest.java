package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.files.FeatureFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the example town that {@code init} writes. */
class ValidateCommandTest {

    private static final Path SCENARIOS = Path.of("..", "..", "scenarios");

    @TempDir
    private Path home;

    private Path town;
    private Path report;

    @BeforeEach
    void makeTown() {
        town = home.resolve("town");
        report = home.resolve("report");
        CommandLineRun run = CommandLineRun.of(
                "init",
                town,
                "--lang",
                "en",
                "--catalogue",
                SCENARIOS.resolve("catalogue.yaml"),
                "--behaviour",
                SCENARIOS.resolve("behaviour.yaml"));
        assertEquals(0, run.code(), run.err());
    }

    private CommandLineRun validate(Object... more) {
        Object[] args = new Object[4 + more.length];
        args[0] = "validate";
        args[1] = town;
        args[2] = "-o";
        args[3] = report;
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandLineRun.of(args);
    }

    private List<String> rows(String table) throws IOException {
        List<String> lines = Files.readAllLines(report.resolve(table + ".csv"));
        return lines.subList(1, lines.size());
    }

    @Test
    void everyRowThatWasReadIsAccountedFor() throws IOException {
        CommandLineRun run = validate("--lang", "zh");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("各文件行数"), run.out());
        List<String> layers = rows("layers");
        assertFalse(layers.isEmpty());
        for (String layer : layers) {
            String[] cells = layer.split(",", -1);
            assertEquals(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]) + Integer.parseInt(cells[4]), layer);
        }
        assertTrue(rows("findings").stream().noneMatch(row -> row.startsWith("fault,") || row.contains(",duplicate,")));
        assertFalse(rows("communities").isEmpty());
    }

    @Test
    void anOutletThatStandsTwiceIsOnTheMap() throws IOException, FeatureException {
        Path outlets = town.resolve("outlets.csv");
        String twin = "Huimin Convenience,Convenience store,112.9528478,35.0914389,85,6:30-22:30,no,no";
        Files.writeString(outlets, Files.readString(outlets).stripTrailing() + "\n" + twin + "\n");
        CommandLineRun run = validate("--fail-on", "warning");
        assertEquals(1, run.code(), run.out() + run.err());
        assertEquals(
                1,
                rows("findings").stream()
                        .filter(found -> found.contains(",duplicate,"))
                        .count());
        long places = rows("findings").stream()
                .filter(found -> !found.contains(",,,"))
                .count();
        int drawn = FeatureFiles.read(report.resolve("faults.geojson"), new FeatureOptions(null, null, 1_000_000))
                .features()
                .size();
        assertEquals(places, drawn);
    }

    @Test
    void faultsAreListedAndTheRestIsStillLookedAt() throws IOException {
        Path outlets = town.resolve("outlets.csv");
        Files.writeString(outlets, Files.readString(outlets).stripTrailing() + "\nspoilt,row,without,sense\n");
        CommandLineRun run = validate("--json");
        assertEquals(2, run.code(), run.out() + run.err());
        assertTrue(rows("findings").stream().anyMatch(found -> found.startsWith("fault,unreadable,")));
        assertFalse(rows("communities").isEmpty());
        assertTrue(run.out().contains("\"faults\": "), run.out());
    }

    @Test
    void aFolderIsNotReplacedUnasked() {
        assertEquals(0, validate("--quiet").code());
        CommandLineRun second = validate("--quiet");
        assertTrue(Files.isDirectory(home.resolve("report-2")), second.err());
        assertEquals(0, validate("--quiet", "--force").code());
        assertFalse(Files.exists(home.resolve("report-3")));
        assertEquals(2, CommandLineRun.of("validate", home.resolve("none")).code());
    }
}
