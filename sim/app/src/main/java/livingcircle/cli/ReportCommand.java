package livingcircle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import livingcircle.base.Language;
import livingcircle.report.Report;
import livingcircle.results.ResultsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code livingcircle report}: one page with an interactive map about result folders of any kind. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RESULTS", arity = "1..*", descriptionKey = "report-results")
    private List<Path> results = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private Path output = Path.of("report.html");

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    private final Language language;

    ReportCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        CommandLine command = spec.commandLine();
        Path file = output.toAbsolutePath().normalize();
        if (Files.exists(file) && !force) {
            throw new UsageException(command, List.of(CliText.FILE_EXISTS.with(StudyMessages.shown(file))));
        }
        write(Report.of(results), file);
        if (!quiet) {
            command.getOut().println(CliText.WRITTEN.in(language, StudyMessages.shown(file)));
            command.getOut().flush();
        }
        return ExitCodes.GOOD;
    }

    private void write(Report report, Path file) {
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        try {
            try {
                report.write(partial, file, language, Version.get());
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw ResultsException.writing(file, e);
        }
    }
}
