package livingcircle.cli;

import picocli.CommandLine.Option;

/** How a command that writes files treats what is there, and what it prints. */
final class WritingOptions {

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    /** Whether files that are there may be replaced. */
    boolean mayReplace() {
        return force;
    }

    boolean isJson() {
        return json;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** Whether nobody looks at progress. */
    boolean isSilent() {
        return quiet || json;
    }
}
