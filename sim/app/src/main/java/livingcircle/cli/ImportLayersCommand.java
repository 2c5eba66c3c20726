package livingcircle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.Language;
import livingcircle.console.OtherJson;
import livingcircle.results.ResultsException;
import livingcircle.scenario.files.LayersImport;
import livingcircle.scenario.files.OwnLayer.Kind;
import livingcircle.scenario.imports.LayersPlan;
import livingcircle.scenario.imports.LayersReportText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code livingcircle import layers}: makes a scenario folder from files of somebody's own. */
@Command(name = "layers")
final class ImportLayersCommand extends ProgramCommand {

    @Option(names = "--streets", paramLabel = "FILE", required = true, descriptionKey = "streets")
    private Path streets = Path.of("");

    @Option(names = "--homes", paramLabel = "FILE", descriptionKey = "homes")
    private @Nullable Path homes;

    @Option(names = "--buildings", paramLabel = "FILE", descriptionKey = "buildings")
    private @Nullable Path buildings;

    @Option(names = "--communities", paramLabel = "FILE", required = true, descriptionKey = "communities")
    private Path communities = Path.of("");

    @Option(names = "--outlets", paramLabel = "FILE", descriptionKey = "outlets")
    private @Nullable Path outlets;

    @Option(names = "--population", paramLabel = "FILE", descriptionKey = "population-table")
    private @Nullable Path population;

    @Option(names = "--skip-faulty", descriptionKey = "skip-faulty")
    private boolean skipFaulty;

    @Option(names = "--residents", paramLabel = "N", descriptionKey = "residents")
    private @Nullable Long residents;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    private @Nullable String name;

    @Mixin
    private final LayerOptions said = new LayerOptions();

    @Mixin
    private final ImportTarget target = new ImportTarget();

    ImportLayersCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) {
        new Ranges()
                .check("--residents", residents, 1, LayersImport.MOST_RESIDENTS)
                .throwIfAny(command);
        if ((homes == null) == (buildings == null)) {
            throw new UsageException(command, List.of(CliText.HOMES_OR_BUILDINGS.with()));
        }
        LayersImport.Request request = new LayersImport.Request(
                said.layers(files(), command),
                target.folder(),
                name != null
                        ? name
                        : String.valueOf(
                                target.folder().toAbsolutePath().normalize().getFileName()),
                target.catalogue(),
                target.behaviour(),
                residents,
                skipFaulty,
                target.mayReplace());
        LayersPlan plan = importLayers(request);
        target.tell(
                command, language, OtherJson.ofImport(plan, target.scenario()), LayersReportText.of(plan, language));
        return ExitCodes.GOOD;
    }

    private Map<Kind, Path> files() {
        Map<Kind, Path> files = new LinkedHashMap<>();
        files.put(Kind.STREETS, streets);
        if (homes != null) {
            files.put(Kind.HOMES, homes);
        }
        if (buildings != null) {
            files.put(Kind.BUILDINGS, buildings);
        }
        files.put(Kind.COMMUNITIES, communities);
        if (outlets != null) {
            files.put(Kind.OUTLETS, outlets);
        }
        if (population != null) {
            files.put(Kind.POPULATION, population);
        }
        return files;
    }

    private LayersPlan importLayers(LayersImport.Request request) {
        try {
            return LayersImport.run(request);
        } catch (IOException e) {
            throw ResultsException.writing(target.folder(), e);
        }
    }
}
