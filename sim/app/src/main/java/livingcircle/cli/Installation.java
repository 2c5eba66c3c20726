package livingcircle.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the program stands and how it was called, as its launcher says. */
final class Installation {

    private Installation() {}

    /** The folder that holds {@code sim} and {@code scenarios}; the working folder if no launcher was used. */
    static Path folder() {
        return Path.of(System.getProperty("livingcircle.home", ""));
    }

    /** A file of the folder {@code scenarios} here or, if there is none, where the program is. */
    static Path scenarioFile(String file) {
        Path here = Path.of("scenarios", file);
        return Files.exists(here) ? here : folder().resolve(here);
    }

    /** What the user typed to start the program. */
    static String command() {
        return System.getProperty("livingcircle.command", "livingcircle");
    }
}
