package livingcircle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.console.OtherJson;
import livingcircle.results.ResultTables;
import livingcircle.spreadsheet.ResultWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code livingcircle export}: a result folder as a workbook. */
@Command(name = "export")
final class ExportCommand extends ProgramCommand {

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

    ExportCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) {
        if (!xlsx) {
            throw new UsageException(command, List.of(CliText.NO_FORMAT.with()));
        }
        ResultTables tables = ResultTables.open(results);
        Path file = output == null ? beside(results) : output.toAbsolutePath();
        WholeFile.requireFree(command, file, force);
        List<BilingualText> warnings = new ArrayList<>();
        WholeFile.write(file, partial -> warnings.addAll(ResultWorkbook.write(tables, partial)));
        messages(command).warnings(warnings);
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
}
