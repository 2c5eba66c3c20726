package livingcircle.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.console.Progress;
import livingcircle.scenario.Scenario;
import livingcircle.world.MemoryNeed;
import livingcircle.world.World;

/** Builds the worlds of scenarios, and says how far that and other work is, unless the user wants quiet. */
final class Worlds {

    private static final int ALL = 100;

    private final boolean quiet;
    private final Language language;
    private final PrintWriter err;
    private final boolean isTerminal;

    Worlds(boolean quiet, Language language, PrintWriter err, boolean isTerminal) {
        this.quiet = quiet;
        this.language = language;
        this.err = err;
        this.isTerminal = isTerminal;
    }

    /**
     * The worlds of the scenarios, sharing what does not differ.
     *
     * @throws BadScenarioException if the parts of one contradict each other
     */
    List<World> of(List<Scenario> scenarios, Parallel parallel) {
        // of several layouts, what the last one showed is held while the next one runs
        int runsHeld = Math.min(2, scenarios.size());
        new StudyMessages(language, err).memory(MemoryNeed.of(scenarios).bytes(runsHeld));
        List<World> worlds = new ArrayList<>();
        try (Progress progress = building(scenarios.size())) {
            for (Scenario scenario : scenarios) {
                int before = ALL * worlds.size();
                IntConsumer afterPart = percent -> progress.upTo(before + percent);
                worlds.add(
                        worlds.isEmpty()
                                ? World.of(scenario, parallel, afterPart)
                                : worlds.get(0).derive(scenario, parallel, afterPart));
            }
        } catch (IllegalArgumentException e) {
            throw new BadScenarioException(e);
        }
        return worlds;
    }

    /** Reads files, which may take seconds. */
    <T> T reading(Supplier<T> read) {
        Progress bar = progress(() -> Progress.readingBar(language), Progress::none);
        try {
            return read.get();
        } finally {
            bar.close();
        }
    }

    /** A bar or lines for so many days, or nothing if the user wants quiet. */
    Progress progress(long days) {
        return progress(() -> Progress.bar(days, language), () -> Progress.lines(days, language, err));
    }

    /** The same for the models of so many layouts, in percent of each. */
    private Progress building(int layouts) {
        return progress(
                () -> Progress.buildingBar(layouts, language), () -> Progress.buildingLines(layouts, language, err));
    }

    /** The same for changes that are screened, in percent. */
    Progress screening() {
        return progress(() -> Progress.screeningBar(language), () -> Progress.screeningLines(language, err));
    }

    private Progress progress(Supplier<Progress> bar, Supplier<Progress> lines) {
        if (quiet) {
            return Progress.none();
        }
        return isTerminal ? bar.get() : lines.get();
    }
}
