package livingcircle.cli;

import java.io.IOException;
import java.nio.file.Path;
import livingcircle.base.Language;
import livingcircle.console.OtherJson;
import livingcircle.results.ResultsException;
import livingcircle.scenario.files.MapImport;
import livingcircle.scenario.imports.ImportPlan;
import livingcircle.scenario.imports.ImportReportText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code livingcircle import osm}: makes a scenario folder from an OpenStreetMap file. */
@Command(name = "osm")
final class ImportOsmCommand extends ProgramCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "map")
    private Path map = Path.of("");

    @Mixin
    private final ImportTarget target = new ImportTarget();

    @Option(names = "--population", paramLabel = "N", descriptionKey = "population")
    private @Nullable Long population;

    @Option(names = "--fill-missing", descriptionKey = "fill-missing")
    private boolean fillMissing;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private @Nullable Path mapping;

    ImportOsmCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) {
        new Ranges()
                .check("--population", population, 1, MapImport.MOST_RESIDENTS)
                .throwIfAny(command);
        ImportPlan plan = importMap();
        target.tell(
                command, language, OtherJson.ofImport(plan, target.scenario()), ImportReportText.of(plan, language));
        return ExitCodes.GOOD;
    }

    private ImportPlan importMap() {
        try {
            return MapImport.run(new MapImport.Request(
                    map,
                    target.folder(),
                    mapping != null ? mapping : target.usual("osm-mapping.yaml"),
                    target.catalogue(),
                    target.behaviour(),
                    population,
                    fillMissing,
                    target.mayReplace()));
        } catch (IOException e) {
            throw ResultsException.writing(target.folder(), e);
        }
    }
}
