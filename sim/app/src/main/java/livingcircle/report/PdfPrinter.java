package livingcircle.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import livingcircle.results.Folders;
import livingcircle.results.ResultsException;

/** Prints a page through a browser of the Chromium family that is installed on the machine. */
public final class PdfPrinter {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "microsoft-edge-stable",
            "msedge");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
            "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
    private static final long LONGEST_MINUTES = 5;
    // time of the page, not of the clock, that its script may take to draw the map
    private static final int SCRIPT_MS = 20_000;

    private final Path browser;

    private PdfPrinter(Path browser) {
        this.browser = browser;
    }

    /**
     * A printer with the first browser that is found.
     *
     * @param searchPath folders to search before the usual places, as in the variable PATH
     * @throws ResultsException if there is no browser
     */
    public static PdfPrinter find(String searchPath) {
        List<Path> candidates = new ArrayList<>();
        for (String folder : searchPath.split(File.pathSeparator)) {
            for (String name : NAMES) {
                candidates.add(Path.of(folder, name));
                candidates.add(Path.of(folder, name + ".exe"));
            }
        }
        PLACES.forEach(place -> candidates.add(Path.of(place)));
        Optional<Path> found = candidates.stream()
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
        return new PdfPrinter(found.orElseThrow(() -> new ResultsException(ReportText.NO_BROWSER.with())));
    }

    /**
     * Prints a page.
     *
     * @param page the HTML file
     * @param pdf where to write
     * @throws ResultsException if the browser does not print it
     */
    public void print(Path page, Path pdf) throws IOException {
        Path profile = Files.createTempDirectory("livingcircle-browser");
        try {
            List<String> command = new ArrayList<>(List.of(
                    browser.toString(),
                    "--headless=new",
                    "--disable-gpu",
                    "--no-first-run",
                    "--no-pdf-header-footer",
                    "--virtual-time-budget=" + SCRIPT_MS,
                    "--user-data-dir=" + profile,
                    "--print-to-pdf=" + pdf));
            // Chromium refuses to work for root otherwise
            if ("root".equals(System.getProperty("user.name"))) {
                command.add("--no-sandbox");
            }
            command.add(page.toUri().toString());
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            if (!Files.exists(pdf) || Files.size(pdf) == 0) {
                throw new ResultsException(ReportText.NOT_PRINTED.with(browser));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the browser printed", e);
        } finally {
            Folders.delete(profile);
        }
    }
}
