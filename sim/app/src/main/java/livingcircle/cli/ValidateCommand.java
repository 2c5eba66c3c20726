package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.console.QualityJson;
import livingcircle.console.QualityReport;
import livingcircle.exchange.QualityFolder;
import livingcircle.quality.Quality;
import livingcircle.quality.QualityData;
import livingcircle.quality.Severity;
import livingcircle.quality.Thresholds;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.scenario.files.Survey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code livingcircle validate}: how good the data of a scenario are. */
@Command(name = "validate")
final class ValidateCommand extends ProgramCommand {

    /** What makes the exit code another than 0. */
    enum FailOn {
        WARNING,
        FAULT
    }

    private static final String BASELINE = "baseline.yaml";

    @Parameters(paramLabel = "SCENARIO|DIR", descriptionKey = "validate-source")
    private Path source = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "validate-output")
    private @Nullable Path output;

    @Option(names = "--fail-on", paramLabel = "WHAT", descriptionKey = "validate-fail-on")
    private FailOn failOn = FailOn.FAULT;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    ValidateCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) {
        Path file = Files.isDirectory(source) ? source.resolve(BASELINE) : source;
        if (!Files.isRegularFile(file)) {
            throw new UsageException(command, List.of(CliText.NO_SCENARIO.with(StudyMessages.shown(file))));
        }
        Survey survey = read(command, quiet || json, () -> ScenarioReader.survey(file));
        messages(command).warnings(survey.warnings());
        Quality quality = Quality.of(data(survey), survey.faults(), Thresholds.USUAL);
        Path wanted = output == null ? ResultPlace.of(file, nameOf(file) + "-validate") : output;
        List<String> typed = List.of("livingcircle", "validate", StudyMessages.shown(file));
        Path folder = QualityFolder.write(wanted, force, Version.get(), typed, quality, survey.layers());
        messages(command).place(wanted.toAbsolutePath().normalize(), folder);
        tell(command, survey, quality, StudyMessages.shown(folder));
        return exitCode(quality);
    }

    /** The file's name without its ending. */
    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?<=.)[.][^.]*$", "");
    }

    private static QualityData data(Survey survey) {
        Scenario scenario = survey.scenario();
        return scenario == null
                ? new QualityData(survey.city(), survey.catalogue(), List.of(), survey.outlets())
                : QualityData.of(scenario);
    }

    private void tell(CommandLine command, Survey survey, Quality quality, String folder) {
        PrintWriter out = command.getOut();
        if (json) {
            out.print(QualityJson.of(quality, survey.layers(), folder));
        } else if (!quiet) {
            out.print(QualityReport.of(quality, survey.layers(), folder, language, medium(command)));
        }
        out.flush();
    }

    private int exitCode(Quality quality) {
        if (quality.count(Severity.FAULT) > 0) {
            return ExitCodes.BAD_INPUT;
        }
        return failOn == FailOn.WARNING && quality.count(Severity.WARNING) > 0 ? ExitCodes.RULE_FAILED : ExitCodes.GOOD;
    }
}
