package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.files.FeatureFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the example town that {@code init} writes. */
class ValidateCommandTest {

    @TempDir
    private Path home;

    private Path town;
    private Path report;

    @BeforeEach
    void makeTown() {
        town = SpoiltTown.init(home, Language.EN);
        report = home.resolve("report");
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
        assertTrue(run.out().contains("\"column\": 0"), run.out());
        assertTrue(
                rows("layers").stream().anyMatch(layer -> layer.contains(",1,wrong number of cells (1),单元格数不对（1 行）")),
                rows("layers")::toString);
    }

    @Test
    void faultsInYamlHaveTheirColumn() throws IOException {
        Path baseline = town.resolve("baseline.yaml");
        Files.writeString(baseline, Files.readString(baseline).replace("  incomeSigma:", "  incomeSigna:"));
        CommandLineRun run = validate("--json");
        assertEquals(2, run.code(), run.err());
        assertTrue(run.out().contains("\"column\": 3"), run.out());
    }

    @Test
    void theExitCodeIsAsStrictAsAskedFor() throws IOException {
        assertEquals(0, validate("--quiet", "--fail-on", "warning").code());
        Path outlets = town.resolve("outlets.csv");
        String sound = Files.readString(outlets).stripTrailing() + "\n";
        Files.writeString(outlets, sound + "Lonely,Convenience store,112.96,35.092,60,6:30-22:30,no,no\n");
        assertEquals(0, validate("--quiet").code());
        assertEquals(1, validate("--quiet", "--fail-on", "warning").code());
        Files.writeString(outlets, sound + "spoilt,row\n");
        assertEquals(2, validate("--quiet", "--fail-on", "warning").code());
        assertEquals(2, validate("--quiet", "--fail-on", "fault").code());
        assertEquals(0, validate("--quiet", "--fail-on", "never").code());
        assertEquals(2, validate("--quiet", "--fail-on", "note").code());
    }

    @Test
    void allFaultsOfAFileAreCounted() throws IOException {
        Path outlets = town.resolve("outlets.csv");
        Files.writeString(outlets, Files.readString(outlets).stripTrailing() + "\n" + "spoilt,row\n".repeat(140));
        CommandLineRun run = validate("--json");
        assertTrue(run.out().contains("\"faults\": 140"), run.out());
        assertTrue(rows("findings").stream().anyMatch(found -> found.contains("40 more faults")));
        assertTrue(rows("layers").stream().anyMatch(layer -> layer.contains(",140,wrong number of cells (140),")));
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
