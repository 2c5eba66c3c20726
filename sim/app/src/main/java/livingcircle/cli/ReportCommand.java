package livingcircle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.console.Progress;
import livingcircle.report.PdfPrinter;
import livingcircle.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code livingcircle report}: one page with an interactive map about result folders of any kind. */
@Command(name = "report")
final class ReportCommand extends ProgramCommand {

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

    private final Map<String, String> environment;

    ReportCommand(Language language, Map<String, String> environment) {
        super(language);
        this.environment = environment;
    }

    @Override
    int run(CommandLine command) {
        Path page = output.toAbsolutePath().normalize();
        Path printed = page.resolveSibling(page.getFileName().toString().replaceFirst("\\.html?$", "") + ".pdf");
        WholeFile.requireFree(command, page, force);
        if (pdf) {
            WholeFile.requireFree(command, printed, force);
        }
        // first of all, so that nothing is written where there is no browser
        Optional<PdfPrinter> printer =
                pdf ? Optional.of(PdfPrinter.find(environment.getOrDefault("PATH", ""))) : Optional.empty();
        Report report = Report.of(results);
        try (Progress progress = progress(command)) {
            WholeFile.write(page, partial -> report.write(partial, page, language, Version.get(), progress::upTo));
        }
        tell(command, page);
        printer.ifPresent(browser -> {
            WholeFile.write(printed, partial -> browser.print(page, partial));
            tell(command, printed);
        });
        return ExitCodes.GOOD;
    }

    private Progress progress(CommandLine command) {
        if (quiet) {
            return Progress.none();
        }
        return medium(command).isTerminal()
                ? Progress.reportBar(language)
                : Progress.reportLines(language, command.getErr());
    }

    private void tell(CommandLine command, Path file) {
        if (!quiet) {
            command.getOut().println(CliText.WRITTEN.in(language, StudyMessages.shown(file)));
            command.getOut().flush();
        }
    }
}
