package livingcircle.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that notes what its console says and what it asks of a network. */
final class Browser implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test where Chromium is not installed. */
    static void require() {
        find("chromium", "chromium-browser", "google-chrome");
    }

    /** Skips the test where Chromium or its driver is not installed. */
    static Browser open(Path page) {
        Path chromium = find("chromium", "chromium-browser", "google-chrome");
        Path chromedriver = find("chromedriver", "chromium.chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,1000");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .withEnvironment(Map.of("HOME", System.getProperty("java.io.tmpdir")))
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.driver.manage().timeouts().scriptTimeout(LONGEST);
        browser.driver.get(page.toUri().toString());
        return browser;
    }

    private static Path find(String... names) {
        List<Path> found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), names[0] + " is not installed: the report is not opened in a browser");
        return found.get(0);
    }

    /** What a script returns. */
    Object run(String script) {
        return driver.executeScript(script);
    }

    /** Waits until a condition of the page holds; the page looks at each of its frames. */
    void await(String condition) {
        driver.executeAsyncScript("const done = arguments[0]; (function look() { if (" + condition
                + ") done(); else requestAnimationFrame(look); })();");
    }

    /** What a promise of the page comes to. */
    Object promise(String expression) {
        return driver.executeAsyncScript("const done = arguments[0]; (" + expression + ").then(done);");
    }

    /** Clicks on a point of an element, in pixels from its middle. */
    void click(String id, int x, int y) {
        new Actions(driver)
                .moveToElement(driver.findElement(By.id(id)), x, y)
                .click()
                .perform();
    }

    /** Moves the pointer to a point of an element, in pixels from its middle. */
    void point(String id, int x, int y) {
        new Actions(driver).moveToElement(driver.findElement(By.id(id)), x, y).perform();
    }

    /** Chooses an option of a selector by its value. */
    void choose(String id, String value) {
        run("const select = document.getElementById('" + id + "'); select.value = '" + value
                + "'; select.dispatchEvent(new Event('change'));");
    }

    /** Lines of the console and addresses that were asked of anything but the file itself. */
    List<String> complaints(Path page) {
        List<String> lines = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> lines.add(entry.getMessage()));
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            String message = entry.getMessage();
            if (message.contains("\"Network.requestWillBeSent\"")
                    && !message.contains(page.toUri().toString())) {
                lines.add(message);
            }
        });
        return lines;
    }

    /** A picture of the window as PNG. */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
