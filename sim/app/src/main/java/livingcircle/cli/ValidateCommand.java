package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.console.QualityJson;
import livingcircle.console.QualityReport;
import livingcircle.quality.Quality;
import livingcircle.quality.QualityData;
import livingcircle.quality.Thresholds;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.scenario.files.Survey;
import livingcircle.validation.Checked;
import livingcircle.validation.QualityFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code livingcircle validate}: how good the data of a scenario are. */
@Command(name = "validate")
final class ValidateCommand extends ProgramCommand {

    private static final String BASELINE = "baseline.yaml";

    @Parameters(paramLabel = "SCENARIO|DIR", descriptionKey = "validate-source")
    private Path source = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "validate-output")
    private @Nullable Path output;

    @Option(names = "--fail-on", paramLabel = "WHAT", descriptionKey = "validate-fail-on")
    private Strictness failOn = Strictness.FAULT;

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    ValidateCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) {
        Path file = Files.isDirectory(source) ? source.resolve(BASELINE) : source;
        if (!Files.isRegularFile(file)) {
            throw new UsageException(command, List.of(CliText.NO_SCENARIO.with(StudyMessages.shown(file))));
        }
        Survey survey = read(command, writing.isSilent(), () -> ScenarioReader.survey(file));
        messages(command).warnings(survey.warnings());
        Quality quality = judge(survey);
        Path wanted = output == null ? ResultPlace.of(file, nameOf(file) + "-validate") : output;
        List<String> typed = List.of("livingcircle", "validate", StudyMessages.shown(file));
        Checked checked = new Checked(survey, quality, Thresholds.USUAL, typed, Version.get(), language);
        Path folder = QualityFolder.write(wanted, writing.mayReplace(), checked);
        messages(command).place(wanted.toAbsolutePath().normalize(), folder);
        tell(command, survey, quality, folder);
        return failOn.exitCode(quality);
    }

    /** The file's name without its ending. */
    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?<=.)[.][^.]*$", "");
    }

    private static Quality judge(Survey survey) {
        QualityData data = new QualityData(
                survey.city(), survey.areHomesComplete(), survey.catalogue(), survey.residents(), survey.outlets());
        return Quality.of(data, survey.faults(), survey.faultCount(), Thresholds.USUAL);
    }

    private void tell(CommandLine command, Survey survey, Quality quality, Path folder) {
        String page = StudyMessages.shown(folder.resolve(QualityFolder.PAGE));
        PrintWriter out = command.getOut();
        if (writing.isJson()) {
            out.print(QualityJson.of(quality, survey.layers(), StudyMessages.shown(folder), page));
        } else if (!writing.isQuiet()) {
            out.print(QualityReport.of(quality, survey.layers(), page, language, medium(command)));
        }
        out.flush();
    }
}
