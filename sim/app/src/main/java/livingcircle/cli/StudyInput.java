package livingcircle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.experiment.AreaMetrics;
import livingcircle.scenario.Setting;
import livingcircle.scenario.files.ScenarioFiles;
import livingcircle.scenario.files.StudyReader;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.study.ScenarioSource;
import picocli.CommandLine;

/** Reads the files of a study. */
final class StudyInput {

    private static final String STUDIES = "studies";

    private StudyInput() {}

    /**
     * Reads the study that the user asks for.
     *
     * @throws UsageException with every {@code --set} that is not of the form path=value
     * @throws livingcircle.scenario.InvalidInputException with every fault of the files
     */
    static StudyDefinition read(StudyOptions options, CommandLine command) {
        List<Setting> settings = new ArrayList<>();
        List<BilingualText> faults = new ArrayList<>();
        for (String text : options.settings) {
            try {
                settings.add(Setting.parse(text));
            } catch (IllegalArgumentException e) {
                faults.add(CliText.NOT_A_SETTING.with(text));
            }
        }
        if (!faults.isEmpty()) {
            throw new UsageException(command, faults);
        }
        return StudyReader.read(options.file, settings, AreaMetrics.ofCity());
    }

    /** Reads the scenario of a run with the run's settings; files are read once for all runs. */
    static ScenarioSource scenarios() {
        ScenarioFiles files = new ScenarioFiles();
        return run -> files.read(Path.of(run.file()), run.phase(), run.settings());
    }

    /** Where a study goes unless the user says otherwise: a folder {@code studies} does not stand in its name. */
    static Path place(Path file, String id) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return ResultPlace.of(folder != null && folder.endsWith(STUDIES) ? folder.resolveSibling(id) : file, id);
    }
}
