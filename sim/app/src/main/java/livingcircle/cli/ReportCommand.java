package livingcircle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import livingcircle.base.Language;
import livingcircle.report.PdfPrinter;
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

    @Option(names = "--pdf", descriptionKey = "pdf")
    private boolean pdf;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    private final Language language;
    private final Map<String, String> environment;

    ReportCommand(Language language, Map<String, String> environment) {
        this.language = language;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        CommandLine command = spec.commandLine();
        Path page = output.toAbsolutePath().normalize();
        Path printed = page.resolveSibling(page.getFileName().toString().replaceFirst("\\.html?$", "") + ".pdf");
        requireFree(command, page);
        if (pdf) {
            requireFree(command, printed);
        }
        // first of all, so that nothing is written where there is no browser
        Optional<PdfPrinter> printer =
                pdf ? Optional.of(PdfPrinter.find(environment.getOrDefault("PATH", ""))) : Optional.empty();
        Report report = Report.of(results);
        write(page, partial -> report.write(partial, page, language, Version.get()));
        tell(command, page);
        printer.ifPresent(browser -> {
            write(printed, partial -> browser.print(page, partial));
            tell(command, printed);
        });
        return ExitCodes.GOOD;
    }

    private void requireFree(CommandLine command, Path file) {
        if (Files.exists(file) && !force) {
            throw new UsageException(command, List.of(CliText.FILE_EXISTS.with(StudyMessages.shown(file))));
        }
    }

    private void tell(CommandLine command, Path file) {
        if (!quiet) {
            command.getOut().println(CliText.WRITTEN.in(language, StudyMessages.shown(file)));
            command.getOut().flush();
        }
    }

    /** Writes a file. */
    private interface Writing {
        void to(Path file) throws IOException;
    }

    /** Beside its place and renamed when complete, so that nothing half-written is left. */
    private static void write(Path file, Writing writing) {
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        try {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                writing.to(partial);
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw ResultsException.writing(file, e);
        }
    }
}
