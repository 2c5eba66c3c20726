package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.Setting;
import livingcircle.scenario.SurveyUncertainty;
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

    private final Reading reading;
    private final CityMemo cities;
    private @Nullable BaselineReader opened;

    /** @param memo what was read before */
    private ScenarioReader(FileMemo memo) {
        reading = new Reading(memo);
        cities = memo.cities();
    }

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
        return read(scenarioFile, year, List.of());
    }

    /**
     * Reads a scenario with other values than its files have, and with what is given of its survey.
     *
     * @param scenarioFile a baseline or a layout
     * @param year one of {@link Plan#phases}, or null for all of them
     * @param settings values of its files, and of {@link SurveyUncertainty#PATHS}
     * @throws InvalidInputException with every fault of every file and setting
     */
    public static Scenario read(Path scenarioFile, @Nullable Integer year, List<Setting> settings) {
        return read(scenarioFile, year, settings, new FileMemo());
    }

    static Scenario read(Path scenarioFile, @Nullable Integer year, List<Setting> settings, FileMemo memo) {
        String name = Reading.nameOf(scenarioFile.normalize());
        return readPlaced(
                scenarioFile,
                year,
                settings.stream()
                        .map(setting -> new PlacedSetting(
                                setting, Place.of(name).with(setting.path(), String.valueOf(setting.value()))))
                        .toList(),
                memo);
    }

    /** As above, with settings that know where they stand. */
    static Scenario readPlaced(Path scenarioFile, @Nullable Integer year, List<PlacedSetting> settings, FileMemo memo) {
        ScenarioReader reader = new ScenarioReader(memo);
        Map<Boolean, List<PlacedSetting>> ofSurvey = settings.stream()
                .collect(Collectors.partitioningBy(setting -> SurveyUncertainty.PATHS.contains(setting.path())));
        SurveyUncertainty survey = SurveySettings.read(ofSurvey.getOrDefault(true, List.of()), reader.reading);
        Plan plan = reader.read(scenarioFile, ofSurvey.getOrDefault(false, List.of()));
        Scenario scenario = year == null ? plan.complete() : upTo(plan, year, scenarioFile);
        return survey.equals(SurveyUncertainty.NONE) ? scenario : survey.apply(scenario);
    }

    private static Scenario upTo(Plan plan, int year, Path scenarioFile) {
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
        return new ScenarioReader(new FileMemo()).read(scenarioFile, List.of());
    }

    /**
     * Reads what can be read of a scenario, for a report on its data; faults are told and not thrown.
     *
     * @param scenarioFile a baseline or a layout
     */
    public static Survey survey(Path scenarioFile) {
        ScenarioReader reader = new ScenarioReader(new FileMemo());
        Path file = scenarioFile.normalize();
        Plan plan = reader.tryRead(file, List.of());
        return new SurveyMaker(reader.reading, file).make(plan == null ? null : plan.complete(), reader.opened);
    }

    private Plan read(Path scenarioFile, List<PlacedSetting> settings) {
        Plan plan = tryRead(scenarioFile.normalize(), settings);
        reading.throwIfFaulty();
        if (plan == null) {
            throw new IllegalStateException("neither a scenario nor a fault came of " + scenarioFile);
        }
        return plan;
    }

    private @Nullable Plan tryRead(Path path, List<PlacedSetting> settings) {
        LayoutChain chain = LayoutChain.read(path, reading);
        BaselineReader reader = open(chain, cities, reading);
        if (reader == null) {
            return null;
        }
        opened = reader;
        reader.give(settings);
        Scenario baseline = reader.read();
        if (!chain.layouts().isEmpty()) {
            return new PlanReader(chain, reader, cities, reading).read(baseline);
        }
        return baseline == null ? null : Plan.of(baseline);
    }

    private static @Nullable BaselineReader open(LayoutChain chain, CityMemo cities, Reading reading) {
        NamedFile named = chain.baseline();
        YamlFile file = named == null ? null : named.file();
        return named == null || file == null ? null : new BaselineReader(file, named, chain, cities, reading);
    }

    /**
     * What dotted paths lead to in the files of a scenario, or null if these cannot be opened.
     *
     * @param reading told what is wrong with them
     */
    static @Nullable SettingRoots roots(Path scenarioFile, Reading reading) {
        LayoutChain chain = LayoutChain.read(scenarioFile.normalize(), reading);
        BaselineReader reader = open(chain, new CityMemo(), reading);
        return reader == null ? null : reader.roots();
    }

    /** The file's name without its ending. */
    static String idOf(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
