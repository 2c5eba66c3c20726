package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.console.OtherJson;
import livingcircle.exchange.ResultLayers;
import livingcircle.exchange.ScenarioLayers;
import livingcircle.features.OutLayer;
import livingcircle.results.ResultTables;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.spreadsheet.ResultWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code livingcircle export}: a result folder as a workbook, or a scenario or a result folder as layers. */
@Command(name = "export")
final class ExportCommand extends ProgramCommand {

    @Parameters(paramLabel = "SCENARIO|RESULTS", descriptionKey = "export-source")
    private Path source = Path.of("");

    @Option(names = "--xlsx", descriptionKey = "xlsx")
    private boolean xlsx;

    @Mixin
    private final ExportFormats formats = new ExportFormats();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    ExportCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) {
        boolean isScenario = Files.isRegularFile(source);
        checkOptions(command, isScenario);
        List<BilingualText> warnings = new ArrayList<>();
        ResultTables tables = isScenario ? null : ResultTables.open(source);
        List<OutLayer> layers = !formats.isAny() ? List.of() : layers(command, tables);
        Map<Path, WholeFile.Writing> files = new LinkedHashMap<>();
        if (xlsx && tables != null) {
            files.put(
                    output == null ? beside(source) : output.toAbsolutePath(),
                    partial -> warnings.addAll(ResultWorkbook.write(tables, partial)));
        }
        files.putAll(formats.files(layers));
        files.keySet().forEach(file -> WholeFile.requireFree(command, file, writing.mayReplace()));
        files.forEach(WholeFile::write);
        messages(command).warnings(warnings);
        tell(command.getOut(), files.keySet().stream().map(StudyMessages::shown).toList(), tables, layers, warnings);
        return ExitCodes.GOOD;
    }

    private void checkOptions(CommandLine command, boolean isScenario) {
        List<BilingualText> faults = new ArrayList<>();
        if (!xlsx && !formats.isAny()) {
            faults.add(CliText.NO_FORMAT.with());
        }
        if (xlsx && isScenario) {
            faults.add(CliText.WORKBOOK_OF_RESULTS.with(StudyMessages.shown(source)));
        }
        faults.addAll(formats.faults());
        if (!faults.isEmpty()) {
            throw new UsageException(command, faults);
        }
    }

    /** @param tables the tables of a result folder, or null for a scenario */
    private List<OutLayer> layers(CommandLine command, @Nullable ResultTables tables) {
        if (tables == null) {
            return read(command, writing.isSilent(), () -> ScenarioLayers.of(ScenarioReader.read(source)));
        }
        List<OutLayer> layers = ResultLayers.of(tables);
        if (layers.isEmpty()) {
            throw new UsageException(command, List.of(CliText.NO_LAYERS.with(StudyMessages.shown(source))));
        }
        return layers;
    }

    private void tell(
            PrintWriter out,
            List<String> files,
            @Nullable ResultTables tables,
            List<OutLayer> layers,
            List<BilingualText> warnings) {
        if (writing.isJson()) {
            out.print(OtherJson.ofExport(
                    files,
                    xlsx && tables != null ? tables.names() : List.of(),
                    layers.stream().map(OutLayer::name).toList(),
                    warnings));
        } else if (!writing.isQuiet()) {
            files.forEach(file -> out.println(CliText.WRITTEN.in(language, file)));
        }
        out.flush();
    }

    /** A file beside the folder with the folder's name. */
    private static Path beside(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        return place.resolveSibling(place.getFileName() + ".xlsx");
    }
}
