package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.CITY;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to take much time or memory are refused in a few words; each took minutes if anything grew as its square. */
class YamlBombsTest {

    private static final int MANY = 250_000;
    private static final int MOST_TOLD = 101;

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    private List<String> faults(String city) throws IOException {
        return scenario.write(CITY, city).faults();
    }

    @Test
    void aliasesOfAliases() throws IOException {
        StringBuilder bomb = new StringBuilder("schema: 1\na0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        List<String> faults = faults(bomb.toString());
        assertTrue(faults.contains("city.yaml:2: &a0: YAML anchors are not allowed; write the value out"));
        assertTrue(faults.size() <= MOST_TOLD);
    }

    @Test
    void manyAliases() throws IOException {
        assertTrue(faults("a: &a 1\nb: [" + "*a ,\n  ".repeat(50_000) + "]\n").size() <= MOST_TOLD);
    }

    @Test
    void deepNesting() throws IOException {
        for (String opening : List.of("[", "{a: ", "- ", "? ")) {
            List<String> faults = faults("schema:\n  " + opening.repeat(10_000));
            assertEquals(1, faults.size());
            assertEquals(
                    "city.yaml:2: is nested more than 100 levels deep; check brackets and indentation", faults.get(0));
        }
    }

    @Test
    void hugeWords() throws IOException {
        String word = "x".repeat(2_000_000);
        for (String yaml :
                List.of("schema: " + word, word, word + ": 1", "? " + word + "\n: 1", "#" + word, "'" + word)) {
            assertEquals(
                    List.of("city.yaml:1: has more than 50000 characters in a line; keep tables in CSV files and name"
                            + " them here"),
                    faults(yaml));
        }
        assertEquals(
                List.of("city.yaml: has 3000001 characters, more than 3000000; keep tables in CSV files and name them"
                        + " here"),
                faults("#" + "x".repeat(3_000_000)));
    }

    @Test
    void longWordsInShortMessages() throws IOException {
        String word = "x".repeat(40_000);
        for (String yaml : List.of("schema: " + word, word, word + ": 1", "? " + word + "\n: 1", "- '" + word)) {
            for (String fault : faults(yaml)) {
                assertTrue(fault.length() < 500, () -> fault.substring(0, 500));
            }
        }
    }

    @Test
    void hugeNumbers() throws IOException {
        for (String number : List.of("1".repeat(40_000), "0." + "1".repeat(40_000), "1e" + "9".repeat(900))) {
            for (String fault : faults("schema: " + number + "\n")) {
                assertTrue(fault.length() < 500, () -> fault.substring(0, 500));
            }
        }
    }

    @Test
    void veryManyKeys() throws IOException {
        String keys = IntStream.range(0, MANY).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
        assertEquals(
                List.of("city.yaml: has more than 200000 entries; keep tables in CSV files and name them here"),
                faults(keys));
        assertTrue(faults(keys.substring(0, 500_000)).size() <= MOST_TOLD);
    }

    @Test
    void theSameKeyVeryOften() throws IOException {
        List<String> faults = faults("schema: 1\n".repeat(MANY));
        assertEquals(MOST_TOLD, faults.size());
        assertEquals("city.yaml:2: schema: the key stands twice, first in line 1; keep one of them", faults.get(0));
    }

    @Test
    void otherEncodingsAndNulBytes() throws IOException {
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32")) {
            for (String file : List.of(CITY, OUTLETS)) {
                scenario = TestScenario.in(Files.createTempDirectory(folder, "town"));
                Path path = scenario.path(file);
                String text = Files.readString(path, StandardCharsets.UTF_8);
                Files.write(path, text.getBytes(Charset.forName(charset)));
                List<String> faults = scenario.faults();
                assertEquals(
                        List.of(file + ": is in UTF-16 or no text file at all; save it as UTF-8 (in Excel: CSV UTF-8)"),
                        faults,
                        charset);
            }
        }
        scenario = TestScenario.in(Files.createTempDirectory(folder, "town"));
        assertEquals(1, faults("schema: 1\0\n").size());
    }

    @Test
    void bytesOfAnyKind() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(20261126).nextBytes(bytes);
        Files.write(scenario.path(CITY), bytes);
        assertEquals(1, scenario.faults().size());
    }
}
