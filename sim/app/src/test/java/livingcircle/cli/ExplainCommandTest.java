package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    private static final int DAYS = 9;

    @TempDir
    private Path home;

    private Path scenario = Path.of("");

    @BeforeEach
    void makeTown() throws IOException {
        scenario = TestTown.in(home);
    }

    private CommandLineRun explain(Object... more) {
        Stream<Object> few = Stream.of("explain", scenario, "--days", DAYS, "--warmup", 1, "--quiet");
        return CommandLineRun.of(Stream.concat(few, Stream.of(more)).toArray());
    }

    private JsonNode json(Object... more) {
        CommandLineRun run =
                explain(Stream.concat(Stream.of("--json"), Stream.of(more)).toArray());
        assertEquals(0, run.code(), run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void theReplayIsThatOfTheRun() throws IOException {
        Path results = home.resolve("out");
        CommandLineRun run = CommandLineRun.of(
                "run",
                scenario,
                "--days",
                DAYS,
                "--warmup",
                1,
                "--quiet",
                "--charts",
                "none",
                "--diary",
                "--residents",
                "-o",
                results);
        assertEquals(0, run.code(), run.err());
        List<String[]> diary = rows(results.resolve("diary.csv"));
        List<String[]> residents = rows(results.resolve("residents.csv"));
        int score = List.of(residents.get(0)).indexOf("satisfaction");
        int told = 0;
        for (int resident : new int[] {40, 333, 599}) {
            JsonNode json = json("--resident", resident, "--day", "1-" + DAYS);
            List<String> expected = new ArrayList<>();
            for (String[] row : diary) {
                if (row[5].equals(String.valueOf(resident))) {
                    expected.add(String.join(" ", row[3], row[4], row[6], row[8], row[9]));
                }
            }
            assertEquals(expected, ends(json), "resident " + resident);
            told += expected.size();
            String satisfaction = residents.get(resident + 1)[score];
            if (!satisfaction.isEmpty()) {
                assertEquals(
                        Double.parseDouble(satisfaction),
                        json.get("satisfaction").get("score").doubleValue(),
                        1e-4);
            }
        }
        assertTrue(told > 5, told + " ends");
    }

    private static List<String[]> rows(Path csv) throws IOException {
        return Files.readAllLines(csv).stream().map(line -> line.split(",", -1)).toList();
    }

    /** The ends of needs as the diary has them. */
    private static List<String> ends(JsonNode json) {
        List<String> ends = new ArrayList<>();
        for (JsonNode need : json.get("needs")) {
            JsonNode end = need.get("end");
            if (!end.get("kind").stringValue().equals("put_off")) {
                boolean isUnmet = end.get("kind").stringValue().equals("unmet");
                int chosen = need.get(need.get("turned_away").booleanValue() ? "second_choice" : "chosen")
                        .intValue();
                JsonNode outlet = need.get("alternatives").get(chosen).get("outlet");
                ends.add(String.join(
                        " ",
                        String.valueOf(need.get("day").intValue()),
                        String.valueOf(need.get("hour").doubleValue()),
                        need.get("purpose").stringValue(),
                        end.get(isUnmet ? "reason" : "kind").stringValue(),
                        isUnmet || outlet.isNull() ? "" : outlet.stringValue()));
            }
        }
        return ends;
    }

    @Test
    void termsAddUpAndTheBestIsChosen() {
        int alternatives = 0;
        for (int resident = 100; resident < 105; resident++) {
            for (JsonNode need : json("--resident", resident).get("needs")) {
                assertEquals(0, need.get("chosen").intValue());
                for (JsonNode alternative : need.get("alternatives")) {
                    if (alternative.get("standing").stringValue().equals("open")) {
                        double sum = alternative.get("terms").values().stream()
                                .mapToDouble(JsonNode::doubleValue)
                                .sum();
                        assertEquals(alternative.get("utility").doubleValue(), sum, 1e-9);
                        alternatives++;
                    }
                }
            }
        }
        assertTrue(alternatives > 20, alternatives + " alternatives");
    }

    @Test
    void thePlannerReadsWhoWhatAndWhy() {
        CommandLineRun run = CommandLineRun.of(
                "explain", scenario, "--resident", 101, "--days", DAYS, "--warmup", 1, "--lang", "zh");
        assertEquals(0, run.code(), run.err());
        for (String part : new String[] {"居民 101", "年龄", "第 1 天，星期二", "备选", "合计", "以上为第 1 至 7 天（共 9 天）", "满意度："}) {
            assertTrue(run.out().contains(part), part + "\n" + run.out());
        }
    }

    @Test
    void whoAndWhenMustBeOfTheRun() {
        CommandLineRun nobody = explain("--resident", TestTown.RESIDENTS, "--lang", "en");
        assertEquals(2, nobody.code());
        assertTrue(nobody.err().contains("from 0 to " + (TestTown.RESIDENTS - 1)), nobody.err());
        for (String day : new String[] {"0", "10", "3-2", "2-10", "Monday"}) {
            CommandLineRun run = explain("--resident", 1, "--day", day, "--lang", "en");
            assertEquals(2, run.code(), day);
            assertTrue(run.err().contains("--day cannot be '" + day + "'"), run.err());
        }
        assertEquals(2, explain("--resident", "x").code());
        assertEquals(2, explain().code());
    }
}
