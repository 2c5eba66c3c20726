package livingcircle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.console.OtherJson;
import livingcircle.results.ResultTables;
import livingcircle.results.ResultsException;
import livingcircle.spreadsheet.ResultWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code livingcircle export}: a result folder as a workbook. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RESULTS", descriptionKey = "results")
    private Path results = Path.of("");

    @Option(names = "--xlsx", descriptionKey = "xlsx")
    private boolean xlsx;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    private final Language language;

    ExportCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        CommandLine command = spec.commandLine();
        if (!xlsx) {
            throw new UsageException(command, List.of(CliText.NO_FORMAT.with()));
        }
        ResultTables tables = ResultTables.open(results);
        Path file = output == null ? beside(results) : output.toAbsolutePath();
        if (Files.exists(file) && !force) {
            throw new UsageException(command, List.of(CliText.FILE_EXISTS.with(StudyMessages.shown(file))));
        }
        List<BilingualText> warnings = write(command, tables, file);
        if (json) {
            command.getOut().print(OtherJson.ofExport(StudyMessages.shown(file), tables.names(), warnings));
            command.getOut().flush();
        } else if (!quiet) {
            command.getOut().println(CliText.WRITTEN.in(language, StudyMessages.shown(file)));
            command.getOut().flush();
        }
        return ExitCodes.GOOD;
    }

    /** A file beside the folder with the folder's name. */
    private static Path beside(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        return place.resolveSibling(place.getFileName() + ".xlsx");
    }

    private List<BilingualText> write(CommandLine command, ResultTables tables, Path file) {
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        try {
            try {
                List<BilingualText> warnings = ResultWorkbook.write(tables, partial);
                new StudyMessages(language, command.getErr()).warnings(warnings);
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
                return warnings;
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw ResultsException.writing(file, e);
        }
    }
}
