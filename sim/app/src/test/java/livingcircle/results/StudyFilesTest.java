package livingcircle.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import livingcircle.SampleStudy;
import livingcircle.experiment.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StudyFilesTest {

    private static final List<String> COMMAND = List.of("livingcircle", "run", "scenarios/sample/baseline.yaml");

    @TempDir
    private Path home;

    private Path write(String name, int runs) {
        try (ResultFolder folder = ResultFolder.create(home.resolve(name), false);
                StudyFiles files = new StudyFiles(folder)) {
            MeanOfRuns mean = new MeanOfRuns();
            for (int r = 0; r < runs; r++) {
                RunResult run = SampleStudy.run(8, r);
                files.add(run);
                mean.add(run);
            }
            files.addText("summary.txt", "摘要\n");
            files.finish(
                    SampleStudy.study(runs),
                    mean.balance(),
                    "1.0",
                    COMMAND,
                    new ChartFiles(List.of("charts/a.png", "charts/a.csv"), Map.of("charts/a", List.of("layout_a"))));
            return folder.finish();
        }
    }

    @Test
    void everyRunAddsItsRows() throws IOException {
        Path folder = write("study", 3);
        List<String> runs = Files.readAllLines(folder.resolve("runs.csv"));
        assertEquals(4, runs.size());
        assertTrue(runs.get(0).startsWith("scenario,seed,replication,days,residents,"), runs.get(0));
        assertTrue(runs.get(3).startsWith("baseline,7,2,28,48250,"), runs.get(3));
    }

    @Test
    void theManifestSaysWhatWasRunAndWhatIsThere() throws IOException {
        Path folder = write("study", 2);
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve("manifest.json")));
        assertEquals("1.0", manifest.get("version").stringValue());
        assertEquals(COMMAND.get(1), manifest.get("command").get(1).stringValue());
        assertEquals("现状布局", manifest.at("/scenario/name/zh").stringValue());
        assertEquals(2, manifest.get("replications").intValue());
        assertEquals(7, manifest.get("warmup_days").intValue());
        assertEquals(4_200_000, manifest.at("/conservation/needs").longValue());
        assertTrue(manifest.at("/conservation/holds").booleanValue());
        assertEquals("00ff", manifest.at("/inputs/0/sha256").stringValue());
        assertEquals("有两个网点位于河中", manifest.at("/warnings/0/zh").stringValue());
        for (JsonNode table : manifest.get("tables")) {
            Path file = folder.resolve(table.get("file").stringValue());
            assertTrue(Files.exists(file), file.toString());
            assertEquals(64, table.get("sha256").stringValue().length());
        }
        assertEquals("communities", manifest.at("/tables/1/name").stringValue());
        assertEquals(16, manifest.at("/tables/1/rows").intValue());
        String text = Files.readString(folder.resolve("manifest.json"));
        assertFalse(text.contains("threads") || text.contains("created"), text);
    }

    @Test
    void theDictionaryExplainsTheColumnsThatAreThere() throws IOException {
        List<String> lines = Files.readAllLines(write("study", 1).resolve("columns.csv"));
        assertEquals("table,column,unit,meaning_en,meaning_zh", lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("types,turned_away,customer,")));
    }

    @Test
    void twoWritesGiveTheSameBytes() throws IOException {
        Path one = write("one", 2);
        Path two = write("two", 2);
        try (var files = Files.list(one)) {
            for (Path file : files.toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file), Files.readAllBytes(two.resolve(file.getFileName())), file.toString());
            }
        }
    }
}
