package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import livingcircle.scenario.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is spoilt, the reader gives a scenario or faults, and never breaks down. */
class SpoiltFilesTest {

    private static final int ROUNDS = Integer.getInteger("livingcircle.spoiltRounds", 15);
    private static final List<String> SNIPPETS = List.of(
            ":",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            ",",
            "\n",
            "\t",
            "#",
            "&a ",
            "*a",
            "!!",
            "|",
            ">",
            "null",
            "-1",
            "0",
            "1e400",
            ".nan",
            "true",
            "\u0000",
            "\ufeff",
            "语",
            "value",
            "  ",
            "---\n",
            "99999999999999999999",
            "0.5");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline.yaml",
                "city.yaml",
                "catalogue.yaml",
                "behaviour.yaml",
                "streets.csv",
                "homes.csv",
                "communities.csv",
                "outlets.csv"
            })
    void aSpoiltFileGivesAScenarioOrFaults(String file) throws IOException {
        TestScenario scenario = TestScenario.in(folder);
        String sound = Files.readString(scenario.path(file), StandardCharsets.UTF_8);
        for (int seed = 0; seed < ROUNDS; seed++) {
            String spoilt = spoil(sound, new Random(31L * file.hashCode() + seed));
            scenario.write(file, spoilt);
            try {
                scenario.read();
            } catch (InvalidInputException e) {
                assertFalse(e.faults().isEmpty());
            } catch (RuntimeException e) {
                fail(file + " spoilt with seed " + seed + " broke the reader", e);
            }
        }
    }

    @Test
    void everySingleLineMayBeMissing() throws IOException {
        TestScenario scenario = TestScenario.in(folder);
        for (String file : List.of("baseline.yaml", "city.yaml", "communities.csv", "homes.csv", "streets.csv")) {
            List<String> lines = Files.readAllLines(scenario.path(file), StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(i);
                scenario.write(file, String.join("\n", fewer));
                try {
                    scenario.read();
                } catch (InvalidInputException e) {
                    assertFalse(e.faults().isEmpty());
                } catch (RuntimeException e) {
                    fail(file + " without line " + (i + 1) + " broke the reader", e);
                }
            }
            scenario.write(file, String.join("\n", lines) + "\n");
        }
    }

    private static String spoil(String sound, Random random) {
        StringBuilder text = new StringBuilder(sound);
        int spoils = 1 + random.nextInt(3);
        for (int k = 0; k < spoils && text.length() > 1; k++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.setLength(Math.max(1, at));
                case 3 -> {
                    int end = Math.min(text.length(), at + 1 + random.nextInt(8));
                    text.replace(at, end, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                }
                default -> {
                    List<String> lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
                    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
                    text = new StringBuilder(String.join("\n", lines));
                }
            }
        }
        return text.toString();
    }
}
