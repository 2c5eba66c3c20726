package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import livingcircle.TestTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code livingcircle report}, from result folders to the page. */
class ReportCommandTest {

    @TempDir
    private Path project;

    private String report(Object... more) throws IOException {
        Path page = project.resolve("page.html");
        Object[] args = Arrays.copyOf(new Object[] {"report", "-o", page, "--force", "--quiet"}, 5 + more.length);
        System.arraycopy(more, 0, args, 5, more.length);
        CommandLineRun run = CommandLineRun.of(args);
        assertEquals(0, run.code(), run.err());
        return Files.readString(page);
    }

    /** The mean of a column of a table, read without the program. */
    private static double mean(Path table, String column) throws IOException {
        List<String> lines = Files.readAllLines(table);
        int at = List.of(lines.get(0).split(",")).indexOf(column);
        return lines.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",")[at]))
                .average()
                .orElseThrow();
    }

    private static String card(String page, String label) {
        Matcher card = Pattern.compile("<span lang=\"en\">" + Pattern.quote(label)
                        + "</span>.*?class=\"number\"><span lang=\"en\">([^<]*)<")
                .matcher(page);
        assertTrue(card.find(), label + " is missing");
        return card.group(1);
    }

    @Test
    void numbersOfThePageAreThoseOfTheTables() throws IOException {
        Path run = ReportedTown.run(project);
        String page = report(run);
        Path runs = run.resolve("runs.csv");
        assertEquals(
                String.format(Locale.ROOT, "%.1f%%", 100 * mean(runs, "satisfied_strict_share")),
                card(page, "satisfied residents"));
        assertEquals(
                String.format(Locale.ROOT, "%.1f", mean(runs, "satisfaction_mean")),
                card(page, "mean satisfaction score, 0–100"));
        assertEquals(
                String.format(Locale.ROOT, "%.1f%%", 100 * mean(runs, "basic_complete_15min_share")),
                card(page, "residents with all basic types within 15 minutes on foot"));
        assertEquals(String.format(Locale.ROOT, "%,.0f", mean(runs, "unmet")), card(page, "needs unmet in a run"));
        assertTrue(page.contains("<svg"), "the charts are missing");
    }

    @Test
    void verdictsOfThePageAreThoseOfTheTable() throws IOException {
        Path check = ReportedTown.check(project);
        String page = report(check);
        List<String> verdicts = Files.readAllLines(check.resolve("acceptance.csv"));
        for (String verdict : List.of("pass", "fail", "open")) {
            long expected = verdicts.stream()
                    .filter(line -> line.contains("," + verdict + ",,"))
                    .count();
            assertEquals(expected, page.split("<td class=\"" + verdict + "\">", -1).length - 1, verdict);
        }
    }

    @Test
    void everythingIsSaidInBothLanguages() throws IOException {
        String page = report(ReportedTown.run(project), "--lang", "zh");
        assertTrue(page.contains("data-language=\"zh\""));
        int en = page.split("<span lang=\"en\">", -1).length;
        assertEquals(en, page.split("</span><span lang=\"zh\">", -1).length);
        assertTrue(en > 200, "only " + en + " texts");
        Matcher caption = Pattern.compile("<(?:h2|h3|caption|th|p)[^>]*><span lang=\"en\">([^<]+)</span>"
                        + "<span lang=\"zh\">([^<]*)</span>")
                .matcher(page);
        while (caption.find()) {
            assertTrue(
                    caption.group(2).codePoints().anyMatch(Character::isIdeographic)
                            || caption.group(1).equals("SHA-256"),
                    caption.group());
        }
    }

    @Test
    void namesAreNoMarkup() throws IOException {
        Path run = ReportedTown.run(project);
        Path manifest = run.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"Grid Town\"", "\"<script>x</script>\""));
        String page = report(run);
        assertFalse(page.contains("<script>x"));
        assertTrue(page.contains("&lt;script&gt;x"));
    }

    @Test
    void theSameFoldersGiveTheSameBytes() throws IOException {
        Path compared = ReportedTown.comparison(project);
        byte[] first = report(compared).getBytes(StandardCharsets.UTF_8);
        byte[] second = report(compared).getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(first, second);
    }

    @Test
    void aFileIsNotReplacedUnasked() throws IOException {
        Path run = ReportedTown.run(project);
        Path page = Files.writeString(project.resolve("mine.html"), "mine");
        CommandLineRun refused = CommandLineRun.of("report", run, "-o", page);
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("exists already"), refused.err());
        assertEquals("mine", Files.readString(page));
    }

    @Test
    void aFolderThatIsCutOffIsToldAndNothingIsWritten() throws IOException {
        Path run = ReportedTown.run(project);
        Path page = project.resolve("page.html");
        Path types = run.resolve("types.csv");
        String whole = Files.readString(types);
        Files.writeString(types, whole.substring(0, whole.length() / 2));
        CommandLineRun cut = CommandLineRun.of("report", run, "-o", page);
        assertEquals(2, cut.code());
        assertTrue(cut.err().contains("types.csv is cut off"), cut.err());
        Files.delete(types);
        CommandLineRun missing = CommandLineRun.of("report", run, "-o", page, "--lang", "zh");
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("缺少数据表 types.csv"), missing.err());
        Files.delete(run.resolve("manifest.json"));
        assertEquals(2, CommandLineRun.of("report", run, "-o", page).code());
        try (var files = Files.list(project)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().contains("page.html")));
        }
    }

    @Test
    void withoutMapTablesOneLineSaysHowToGetThem() throws IOException {
        Path scenario = TestTown.in(project);
        Path out = project.resolve("plain");
        assertEquals(
                0,
                CommandLineRun.of(
                                "run",
                                scenario,
                                "--days",
                                1,
                                "--warmup",
                                0,
                                "--quiet",
                                "--charts",
                                "none",
                                "--no-map",
                                "-o",
                                out)
                        .code());
        assertFalse(Files.exists(out.resolve("map_homes.csv")));
        assertTrue(Files.readString(out.resolve("manifest.json")).contains("--no-map"));
        String page = report(out);
        assertTrue(page.contains("No map tables in these folders."));
        assertFalse(page.contains("map-data"));
    }

    @Test
    void withoutBrowserThereIsNoPdfAndNothingIsWritten() throws IOException {
        Path run = ReportedTown.run(project);
        Path page = project.resolve("page.html");
        CommandLineRun refused = CommandLineRun.in(Map.of("PATH", ""), "report", run, "-o", page, "--pdf");
        if (refused.code() == 0) {
            // a browser stands where its system puts it
            assertTrue(Files.exists(project.resolve("page.pdf")));
        } else {
            assertEquals(2, refused.code());
            assertTrue(refused.err().contains("--pdf needs Chromium"), refused.err());
            assertFalse(Files.exists(page));
        }
    }
}
