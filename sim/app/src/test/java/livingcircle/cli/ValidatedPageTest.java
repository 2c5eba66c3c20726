package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import livingcircle.base.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code validate}, on the example town. */
class ValidatedPageTest {

    private static final String TWIN =
            "Huimin Convenience,Convenience store,112.9528478,35.0914389,85,6:30-22:30,no,no\n";
    private static final String HUGE = "Huge & <b>new</b>,Convenience store,112.953,35.0912,60000,6:30-22:30,no,no\n";
    private static final String LONELY = "Lonely,Convenience store,112.96,35.092,60,6:30-22:30,no,no\n";

    @TempDir
    private Path home;

    private Path outlets;

    @BeforeEach
    void makeTown() {
        outlets = SpoiltTown.init(home, Language.EN).resolve("outlets.csv");
    }

    private String page(String... rows) throws IOException {
        Files.writeString(outlets, Files.readString(outlets).stripTrailing() + "\n" + String.join("", rows));
        CommandLineRun.of("validate", home.resolve("town"), "-o", home.resolve("report"), "--quiet", "--lang", "en");
        return Files.readString(home.resolve("report/quality.html"));
    }

    private static Set<String> found(String page, String pattern) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern).matcher(page).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    @Test
    void marksAndRowsLeadToEachOther() throws IOException {
        String page = page(TWIN, HUGE, LONELY);
        Set<String> ids = found(page, "id=\"((?:row|mark)-[^\"]+)\"");
        Set<String> targets = found(page, "href=\"#((?:row|mark)-[^\"]+)\"");
        assertTrue(ids.containsAll(targets), targets + " of " + ids);
        assertTrue(
                targets.containsAll(Set.of(
                        "row-duplicate-1",
                        "mark-duplicate-1",
                        "row-unusual-area-1",
                        "mark-unusual-area-1",
                        "row-outlet-far-from-street-1",
                        "mark-outlet-far-from-street-1")),
                targets::toString);
    }

    @Test
    void thePageNeedsNoOtherFileAndTrustsNoName() throws IOException {
        String page = page(HUGE);
        assertFalse(page.contains("src=") || page.contains("@import"));
        assertTrue(page.contains("Huge &amp; &lt;b&gt;new&lt;/b&gt;"));
        assertFalse(page.contains("<b>new"));
    }

    @Test
    void rejectedRowsHaveTheirReasons() throws IOException {
        String page = page("spoilt,row\n", "Wide,Convenience store,112.953,35.0912,wide,6:30-22:30,no,no\n");
        assertTrue(page.contains("wrong number of cells (1)"));
        assertTrue(page.contains("is not a number (1)"));
        assertTrue(page.contains("单元格数不对（1 行）"));
    }

    @Test
    void whatWasNotCheckedIsSaid() throws IOException {
        assertFalse(page("spoilt,row\n").contains("Not checked:"));
        Path homes = home.resolve("town/homes.csv");
        Files.writeString(homes, Files.readString(homes) + "spoilt,row\n");
        CommandLineRun.of("validate", home.resolve("town"), "-o", home.resolve("second"), "--quiet", "--lang", "en");
        String second = Files.readString(home.resolve("second/quality.html"));
        assertTrue(second.contains("Not checked: residents per dwelling and communities without homes"));
        assertFalse(second.contains("Not checked: distances from streets"));
    }

    @Test
    void longListsAreCutAndSaidToBe() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 230; i++) {
            rows.append("Far ").append(i).append(",Convenience store,112.96,35.092,60,6:30-22:30,no,no\n");
        }
        String page = page(rows.toString());
        assertEquals(
                200, found(page, "id=\"(row-outlet-far-from-street-\\d+)\"").size());
        assertTrue(page.contains("30 more of this kind stand in findings.csv"));
    }

    @Test
    void theSamePageComesEachTime() throws IOException {
        String first = page(TWIN);
        assertEquals(first, page());
    }

    @Test
    void aPageWorksInABrowser() throws IOException {
        page(TWIN, HUGE, LONELY);
        Path file = home.resolve("report/quality.html");
        try (Browser browser = Browser.open(file)) {
            browser.await("document.getElementById('town-buttons') ? '1' : ''");
            String heading = "return document.querySelector('#findings h3').innerText";
            assertEquals("A: the same outlet twice (warning, 1)", browser.run(heading));
            browser.run("document.getElementById('language').click()");
            assertEquals("A：重复网点（警告，1 条）", browser.run(heading));
            browser.run("document.querySelector('#town-buttons button').click()");
            String units = "return document.querySelector('.town').viewBox.baseVal.width";
            assertEquals(62_500L, ((Number) browser.run(units)).longValue());
            assertEquals(List.of(), browser.complaints(file));
        }
    }
}
