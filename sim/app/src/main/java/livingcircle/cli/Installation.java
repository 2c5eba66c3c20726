package livingcircle.cli;

import java.nio.file.Path;

/** Where the program stands and how it was called, as its launcher says. */
final class Installation {

    private Installation() {}

    /** The folder that holds {@code sim} and {@code scenarios}; the working folder if no launcher was used. */
    static Path folder() {
        return Path.of(System.getProperty("livingcircle.home", ""));
    }

    /** What the user typed to start the program. */
    static String command() {
        return System.getProperty("livingcircle.command", "livingcircle");
    }
}
