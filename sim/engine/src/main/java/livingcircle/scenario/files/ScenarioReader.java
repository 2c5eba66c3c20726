package livingcircle.scenario.files;

import java.nio.file.Path;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.CityMemo;
import livingcircle.scenario.changes.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scenario, a baseline or a layout that changes one, and all the files that it names. Faults of all files are
 * gathered and thrown together; nothing is ever half read.
 */
public final class ScenarioReader {

    /** How a scenario is run that does not say it. */
    static final RunDefaults DEFAULT_RUN = new RunDefaults(28, 7, 1, false);

    private final Reading reading = new Reading();
    private final CityMemo cities = new CityMemo();

    private ScenarioReader() {}

    /**
     * Reads a scenario; of a plan the complete one with all its phases.
     *
     * @param scenarioFile such as {@code scenarios/grid-town/baseline.yaml}; its paths are relative to its folder
     * @return the scenario, complete and validated, with warnings about what is odd
     * @throws InvalidInputException with every fault of every file
     */
    public static Scenario read(Path scenarioFile) {
        return readPlan(scenarioFile).complete();
    }

    /**
     * Reads a plan as it stands at the end of a year: with the changes up to and including it, and those without one.
     *
     * @param scenarioFile a layout
     * @param year one of {@link Plan#phases}
     * @throws InvalidInputException with every fault of every file, or if nothing is done in the year
     */
    public static Scenario readPhase(Path scenarioFile, int year) {
        Plan plan = readPlan(scenarioFile);
        if (!plan.phases().contains(year)) {
            Reading reading = new Reading();
            reading.fault(
                    Place.of(Reading.nameOf(scenarioFile.normalize())).with("phase", String.valueOf(year)),
                    new BilingualText("nothing is done in this year", "该年没有任何改动"),
                    Nearest.mend(
                            String.valueOf(year),
                            plan.phases().stream().map(String::valueOf).toList()));
            reading.throwIfFaulty();
        }
        return plan.upTo(year);
    }

    /**
     * Reads a scenario with all its phases.
     *
     * @param scenarioFile a baseline, whose plan leaves it as it is, or a layout
     * @throws InvalidInputException with every fault of every file
     */
    public static Plan readPlan(Path scenarioFile) {
        ScenarioReader reader = new ScenarioReader();
        Plan plan = reader.tryRead(scenarioFile.normalize());
        reader.reading.throwIfFaulty();
        if (plan == null) {
            throw new IllegalStateException("neither a scenario nor a fault came of " + scenarioFile);
        }
        return plan;
    }

    private @Nullable Plan tryRead(Path path) {
        LayoutChain chain = LayoutChain.read(path, reading);
        NamedFile named = chain.baseline();
        YamlFile file = named == null ? null : named.file();
        if (named == null || file == null) {
            return null;
        }
        BaselineReader reader = new BaselineReader(file, named.sound() != null, chain, cities, reading);
        Scenario baseline = reader.read();
        if (!chain.layouts().isEmpty()) {
            return new PlanReader(chain, reader, cities, reading).read(baseline);
        }
        return baseline == null ? null : Plan.of(baseline);
    }

    /** The file's name without its ending. */
    static String idOf(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
