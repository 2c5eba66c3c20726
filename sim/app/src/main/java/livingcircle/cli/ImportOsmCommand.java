package livingcircle.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import livingcircle.base.Language;
import livingcircle.console.OtherJson;
import livingcircle.console.Paragraph;
import livingcircle.results.ResultsException;
import livingcircle.scenario.files.MapImport;
import livingcircle.scenario.imports.ImportPlan;
import livingcircle.scenario.imports.ImportReportText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code livingcircle import osm}: makes a scenario folder from an OpenStreetMap file. */
@Command(name = "osm")
final class ImportOsmCommand extends ProgramCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "map")
    private Path map = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--population", paramLabel = "N", descriptionKey = "population")
    private @Nullable Long population;

    @Option(names = "--fill-missing", descriptionKey = "fill-missing")
    private boolean fillMissing;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private @Nullable Path mapping;

    @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "catalogue")
    private @Nullable Path catalogue;

    @Option(names = "--behaviour", paramLabel = "FILE", descriptionKey = "behaviour")
    private @Nullable Path behaviour;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    ImportOsmCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) {
        new Ranges()
                .check("--population", population, 1, MapImport.MOST_RESIDENTS)
                .throwIfAny(command);
        ImportPlan plan = importMap();
        PrintWriter out = command.getOut();
        if (json) {
            out.print(OtherJson.ofImport(plan, Simulation.shown(output.resolve("baseline.yaml"))));
        } else if (!quiet) {
            out.print(Paragraph.fit(ImportReportText.of(plan, language), medium(command)));
            out.println();
            out.println(CliText.NEXT.in(
                    language, Installation.command(), StudyMessages.typed(output.resolve("baseline.yaml"))));
        }
        out.flush();
        return ExitCodes.GOOD;
    }

    private ImportPlan importMap() {
        try {
            return MapImport.run(new MapImport.Request(
                    map,
                    output,
                    mapping != null ? mapping : usual("osm-mapping.yaml"),
                    catalogue != null ? catalogue : usual("catalogue.yaml"),
                    behaviour != null ? behaviour : usual("behaviour.yaml"),
                    population,
                    fillMissing,
                    force));
        } catch (IOException e) {
            throw ResultsException.writing(output, e);
        }
    }

    /** The file beside the new folder if it is there, else the one in {@code scenarios} here or where the program is. */
    private Path usual(String file) {
        Path beside = output.toAbsolutePath().normalize().resolveSibling(file);
        Path here = Path.of("").toAbsolutePath();
        if (Files.exists(beside)) {
            return beside.startsWith(here) ? here.relativize(beside) : beside;
        }
        return Installation.scenarioFile(file);
    }
}
