package livingcircle.scenario.studies;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A study as a file asks for it, complete and validated. Where {@code days}, {@code warmupDays} or
 * {@code outletsMayClose} is null, each scenario's own holds.
 *
 * @param id short name: the file's name without its ending
 * @param name for people
 * @param scenarios layouts, at least one
 * @param parameters what is varied, with distinct paths; may be empty
 * @param design the points
 * @param replications runs of each scenario at each point
 * @param seed seed of all draws of all runs
 * @param days measured days, or null
 * @param warmupDays days before them, or null
 * @param withFeedback whether capacity, expected crowding and habit act
 * @param outletsMayClose whether outlets that lose money close, or null
 * @param settings values that hold at all points, with distinct paths, none of them a parameter's
 * @param metrics numbers of the table {@code runs} that sensitivity and ranking speak of
 * @param withResidents whether the table of residents is kept of every run
 * @param withDiary whether every end of a need is kept of every run
 * @param inputs files that were read, the study's own first
 * @param warnings what is odd but does not forbid the study
 */
public record StudyDefinition(
        String id,
        BilingualText name,
        List<StudyScenario> scenarios,
        List<Parameter> parameters,
        DesignSpec design,
        Replications replications,
        long seed,
        @Nullable Integer days,
        @Nullable Integer warmupDays,
        boolean withFeedback,
        @Nullable Boolean outletsMayClose,
        List<Setting> settings,
        List<String> metrics,
        boolean withResidents,
        boolean withDiary,
        List<InputFile> inputs,
        List<BilingualText> warnings) {

    public StudyDefinition {
        scenarios = List.copyOf(scenarios);
        parameters = List.copyOf(parameters);
        settings = List.copyOf(settings);
        metrics = List.copyOf(metrics);
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** The parameter of a path, or null. */
    public @Nullable Parameter findParameter(String path) {
        return parameters.stream()
                .filter(parameter -> parameter.path().equals(path))
                .findFirst()
                .orElse(null);
    }
}
