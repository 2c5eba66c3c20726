package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import livingcircle.TestTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser. */
class ReportBrowserTest {

    private static final String CANVAS = "document.querySelector('#map canvas').toDataURL()";
    private static final String COLOURS = "const canvas = document.querySelector('#map canvas');"
            + "const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;"
            + "const seen = new Set();"
            + "for (let i = 0; i < pixels.length; i += 4) if (pixels[i + 3]) seen.add(pixels[i] << 16 | pixels[i + 1] << 8"
            + " | pixels[i + 2]); return seen.size;";

    @TempDir
    private Path project;

    @Test
    void theMapWorksWithoutANetwork() throws IOException {
        Path results = ReportedTown.comparison(project);
        Path page = project.resolve("page.html");
        assertEquals(
                0,
                CommandLineRun.of("report", results, "-o", page, "--quiet", "--lang", "en")
                        .code());
        try (Browser browser = Browser.open(page)) {
            browser.await("document.getElementById('map').dataset.readyMs");
            assertTrue((Long) browser.run(COLOURS) > 10, "the map is blank");
            layersDiffer(browser);
            languagesSwitch(browser);
            walksAppear(browser);
            arraysAreTheTables(browser, results);
            assertEquals(List.of(), browser.complaints(page));
        }
    }

    @Test
    void thePageIsPrintedToA4() throws IOException {
        Browser.require();
        Path page = project.resolve("page.html");
        Path results = ReportedTown.comparison(project);
        assertEquals(
                0,
                CommandLineRun.in(System.getenv(), "report", results, "-o", page, "--quiet", "--pdf")
                        .code());
        String pdf = Files.readString(project.resolve("page.pdf"), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF-") && pdf.stripTrailing().endsWith("%%EOF"), "the file is not whole");
        List<String> pages = Pattern.compile("/MediaBox ?\\[0 0 ([.\\d]+) ([.\\d]+)")
                .matcher(pdf)
                .results()
                .map(found -> Math.round(Double.parseDouble(found.group(1))) + " x "
                        + Math.round(Double.parseDouble(found.group(2))))
                .toList();
        assertTrue(pages.size() > 3, pages + " are too few pages");
        // A4 in points
        assertEquals(Set.of("595 x 842"), Set.copyOf(pages));
    }

    private static void layersDiffer(Browser browser) {
        browser.choose("map-layout", "1 -1");
        browser.choose("map-outlets", "all");
        Set<Object> pictures = new HashSet<>();
        List<String> layers = List.of("satisfaction", "coverage", "minutes", "unmet", "demand", "load");
        for (String layer : layers) {
            browser.choose("map-layer", layer);
            assertEquals(layer, browser.run("return document.getElementById('map').dataset.layer"));
            pictures.add(browser.run("return " + CANVAS));
        }
        assertEquals(layers.size(), pictures.size(), "two layers look alike");
        browser.choose("map-layer", "satisfaction");
        Object before = browser.run("return " + CANVAS);
        browser.choose("map-layout", "1 0");
        assertNotEquals(before, browser.run("return " + CANVAS), "the difference looks like the layout");
    }

    private static void languagesSwitch(Browser browser) {
        String visible =
                "return document.querySelector('h1').innerText + document.getElementById('map-legend').innerText";
        String english = (String) browser.run(visible);
        assertTrue(english.contains("living circle report") && english.contains("Satisfaction"), english);
        browser.run("document.getElementById('language').click()");
        String chinese = (String) browser.run(visible);
        assertTrue(chinese.contains("生活圈报告") && chinese.contains("满意度"), chinese);
        assertFalse(chinese.contains("report"), chinese);
        browser.run("document.getElementById('language').click()");
    }

    private static void walksAppear(Browser browser) {
        browser.run("document.getElementById('map').scrollIntoView({block: 'center', behavior: 'instant'})");
        Object before = browser.run("return " + CANVAS);
        browser.click("map", -120, 0);
        assertNotEquals(before, browser.run("return " + CANVAS));
        String legend = (String) browser.run("return document.getElementById('map-legend').innerText");
        assertTrue(legend.contains("15 min:"), legend);
        browser.click("map", -120, 0);
        assertEquals(before, browser.run("return " + CANVAS));
    }

    private static void arraysAreTheTables(Browser browser, Path results) throws IOException {
        assertEquals(
                (long) TestTown.RESIDENTS,
                browser.promise("unpackMap().then(data =>"
                        + " data.numbers('residents 0').reduce((sum, each) => sum + Math.max(0, each), 0))"));
        List<String> walks = Files.readAllLines(results.resolve("home_walks.csv"));
        int column = List.of(walks.get(0).split(",")).indexOf("walk_min_wet_market");
        double sum = walks.stream()
                .filter(line -> line.startsWith("plan,"))
                .map(line -> line.split(",", -1)[column])
                .filter(minutes -> !minutes.isEmpty())
                .mapToDouble(Double::parseDouble)
                .sum();
        Object shown = browser.promise("unpackMap().then(data => { const type = data.meta.types.findIndex(t => t.en ==="
                + " 'Wet market'); return data.walk(1, type).reduce((sum, each) => sum + Math.max(0, each), 0); })");
        assertEquals(Math.round(10 * sum), ((Number) shown).longValue());
    }
}
