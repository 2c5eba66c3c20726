package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import livingcircle.base.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static void assertRefused(String message, Object... args) {
        CommandLineRun run = CommandLineRun.of(args);
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void badUsageIsToldWithTheMend() {
        assertRefused("name a command: run, compare, diagnose, check, study, init, validate, import, export");
        assertRefused("missing: SCENARIO", "run");
        assertRefused("unknown: --dayz 3; did you mean --days?", "run", "a.yaml", "--dayz", "3");
        assertRefused("unknown: runn; did you mean run?", "runn");
        assertRefused("--days cannot be 'x'; write a whole number", "run", "a.yaml", "--days", "x");
        assertRefused("--precision cannot be 'x'; write a number", "compare", "a.yaml", "b.yaml", "--precision=x");
        assertRefused("--seed cannot be '1.5'; write a whole number", "run", "a.yaml", "--seed", "1.5");
        assertRefused("--quiet cannot be 'x'; write another value", "run", "a.yaml", "--quiet=x");
        assertRefused("--lang cannot be 'fr'; write one of en, zh", "run", "a.yaml", "--lang", "fr");
        assertRefused(
                "--memory cannot be '8 GB'; write a whole number and m or g", "run", "a.yaml", "--memory", "8 GB");
        assertRefused("write java -Xmx8g instead", "run", "a.yaml", "--memory", "9999g");
        assertRefused("--days stands twice", "run", "a.yaml", "--days", "1", "--days", "2");
        assertRefused("missing: --output", "import", "osm", "map.osm");
        assertRefused("name a command: osm, layers", "import");
        assertRefused(
                "--fail-on cannot be 'maybe'; write one of fail, open, never", "check", "a.yaml", "--fail-on", "maybe");
        assertRefused("--phase must be between 1900 and 2200, not 24", "check", "a.yaml", "--phase", "24");
        assertRefused(
                "--replications must be between 2 and 10000, not 0", "compare", "a.yaml", "b.yaml", "--replications=0");
        assertRefused("--population must be between 1 and", "import", "osm", "m.osm", "-o", "x", "--population", "0");
    }

    @Test
    void allValuesOutOfRangeAreToldAtOnce() {
        CommandLineRun run = CommandLineRun.of(
                "run", "a.yaml", "--lang=zh", "--days=0", "--warmup=-1", "--threads=0", "--replications=10001");
        assertEquals(2, run.code());
        assertEquals(
                List.of(
                        "--days 应在 1 到 3650 之间，而不是 0",
                        "--warmup 应在 0 到 3650 之间，而不是 -1",
                        "--threads 应在 1 到 1024 之间，而不是 0",
                        "--replications 应在 1 到 10000 之间，而不是 10001",
                        "参见“livingcircle run --help”。"),
                run.err().lines().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "compare",
                "diagnose",
                "check",
                "import",
                "import osm",
                "import layers",
                "init",
                "validate",
                "study",
                "export"
            })
    void helpIsThereInBothLanguagesWithAnExample(String command) {
        for (Language language : Language.values()) {
            Object[] args = (command + " --help --lang " + language).strip().split(" ");
            CommandLineRun run = CommandLineRun.of(args);
            assertEquals(0, run.code(), run.err());
            assertTrue(run.out().contains(language == Language.ZH ? "示例：" : "Examples:"), run.out());
            assertTrue(run.out().contains("\n  livingcircle "), run.out());
            assertFalse(run.out().contains("%n"), run.out());
            assertEquals(
                    language == Language.ZH,
                    run.out().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN),
                    run.out());
            run.out()
                    .replaceAll("(--\\S+)\n {20,}", "$1  ")
                    .lines()
                    .dropWhile(line -> !line.isBlank())
                    .filter(line -> line.matches(" +(-\\w, )?--\\w.*"))
                    .forEach(option -> assertTrue(
                            option.strip().matches("\\S+( \\S+)? {2,}\\S.*") || language == Language.ZH,
                            "an option without description: " + option));
        }
    }

    @Test
    void theLanguageComesFromTheOptionElseFromTheEnvironment() {
        assertTrue(CommandLineRun.in(Map.of("LANG", "zh_CN.UTF-8"), "run").err().contains("缺少"));
        assertTrue(CommandLineRun.in(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C.UTF-8"), "run")
                .err()
                .contains("missing"));
        assertTrue(CommandLineRun.in(Map.of("LC_ALL", "", "LC_MESSAGES", "zh_TW"), "run")
                .err()
                .contains("缺少"));
        assertTrue(CommandLineRun.in(Map.of("LANG", "zh_CN.UTF-8"), "run", "--lang", "en")
                .err()
                .contains("missing"));
    }

    @Test
    void theVersionIsTold() {
        CommandLineRun run = CommandLineRun.of("--version");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("livingcircle "), run.out());
    }
}
