package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import livingcircle.TestTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    private Path home;

    @Test
    void aRunBecomesAWorkbookBesideItsFolder() throws IOException {
        Path scenario = TestTown.in(home);
        Path results = home.resolve("results/town-baseline");
        assertEquals(
                0,
                CommandLineRun.of("run", scenario, "--days", 1, "--warmup", 0, "--quiet", "--charts", "none")
                        .code());
        CommandLineRun run = CommandLineRun.of("export", "--xlsx", results);
        assertEquals(0, run.code(), run.err());
        Path file = home.resolve("results/town-baseline.xlsx");
        assertEquals("written: " + file + System.lineSeparator(), run.out());
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            assertTrue(workbook.stream()
                            .filter(entry -> entry.getName().startsWith("xl/worksheets/sheet"))
                            .count()
                    > 15);
        }
        CommandLineRun again = CommandLineRun.of("export", "--xlsx", results, "--lang", "zh");
        assertEquals(2, again.code());
        assertTrue(again.err().contains("已存在"), again.err());
        CommandLineRun quiet = CommandLineRun.of("export", "--xlsx", results, "--force", "--quiet", "--json");
        assertEquals(0, quiet.code());
        assertTrue(quiet.out().startsWith("{\n") && quiet.out().contains("\"runs\""), quiet.out());
    }

    @Test
    void whatIsNoResultFolderIsRefused() {
        CommandLineRun run = CommandLineRun.of("export", "--xlsx", home);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("holds no manifest.json"), run.err());
        assertTrue(CommandLineRun.of("export", home).err().contains("name a format: --xlsx, --geojson DIR"));
    }
}
