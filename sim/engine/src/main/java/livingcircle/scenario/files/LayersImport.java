package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.imports.ImportOptions;
import livingcircle.scenario.imports.LayersPlan;
import livingcircle.scenario.imports.LayersReportText;
import org.jspecify.annotations.Nullable;

/** Turns somebody's own layers into a scenario folder. */
public final class LayersImport {

    /** Most residents that an import accepts, as for any scenario. */
    public static final int MOST_RESIDENTS = ImportedBaseline.MOST_RESIDENTS;

    private final Request request;
    private final Reading reading = new Reading();

    /**
     * What to import and where to.
     *
     * @param layers streets, homes or buildings, communities and, if there is a survey, outlets; one of a kind each
     * @param folder the scenario folder to write
     * @param name the town's name
     * @param catalogue the catalogue that the scenario will use
     * @param behaviour the behaviour that the scenario will use
     * @param residents residents of the whole town, or null to take what the communities say
     * @param replace whether an existing scenario folder may be replaced
     */
    public record Request(
            List<OwnLayer> layers,
            Path folder,
            String name,
            Path catalogue,
            Path behaviour,
            @Nullable Long residents,
            boolean replace) {

        public Request {
            layers = List.copyOf(layers);
        }
    }

    private LayersImport(Request request) {
        this.request = request;
    }

    /**
     * Reads the layers and writes the folder, complete or not at all.
     *
     * @return what was imported
     * @throws InvalidInputException with every fault of the inputs
     * @throws IOException if the disk does not let us
     */
    public static LayersPlan run(Request request) throws IOException {
        LayersPlan plan = new LayersImport(request).plan();
        TownWriter.write(
                request.folder(),
                plan.city(),
                plan.outlets(),
                ImportedBaseline.of(plan.city().name(), request.catalogue(), request.behaviour()),
                Map.of(
                        "import-report.txt",
                        LayersReportText.of(plan, Language.EN) + "\n" + LayersReportText.of(plan, Language.ZH)),
                request.replace());
        return plan;
    }

    private LayersPlan plan() {
        ImportedBaseline.checkResidents("--residents", request.residents(), reading);
        NamedFile catalogue = NamedFile.open(request.catalogue(), "catalogue", reading);
        NamedFile.open(request.behaviour(), "behaviour", reading);
        Layer buildings = layer(OwnLayer.Kind.BUILDINGS);
        TownReader.Town town = TownReader.read(
                layer(OwnLayer.Kind.STREETS),
                buildings == null ? layer(OwnLayer.Kind.HOMES) : buildings,
                buildings != null,
                layer(OwnLayer.Kind.COMMUNITIES),
                reading);
        OutletsFile.Surveyed survey = survey(catalogue);
        List<Located<Outlet>> outlets = survey == null ? List.of() : survey.outlets();
        CityLayers city = town == null
                ? null
                : new CityLayers(
                        BilingualText.of(request.name()),
                        town.streets(),
                        Located.items(town.homes()),
                        Located.items(town.communities()),
                        town.attribution());
        if (town != null && city != null) {
            CityInput input =
                    new CityInput(city, Located.places(town.homes()), Located.places(town.communities()), null);
            DistanceCheck distances = DistanceCheck.check(input, outlets, reading);
            if (survey != null) {
                CoordinateCheck.check(survey.coordinates(), outlets, distances, reading);
            }
        }
        reading.throwIfFaulty();
        if (city == null) {
            throw new IllegalStateException("neither a town nor a fault came of " + request.layers());
        }
        return LayersPlan.of(city, Located.items(outlets), reading.layers(), reading.warnings(), options());
    }

    private OutletsFile.@Nullable Surveyed survey(NamedFile catalogue) {
        Layer layer = layer(OwnLayer.Kind.OUTLETS);
        YamlNode types = catalogue.findKeys("types") == null ? null : catalogue.find("types");
        return layer == null
                ? null
                : OutletsFile.read(layer, types == null ? null : TypeNames.of(types, layer.types(), reading), reading);
    }

    private @Nullable Layer layer(OwnLayer.Kind kind) {
        return request.layers().stream()
                .filter(own -> own.kind() == kind)
                .findFirst()
                .map(own -> own.layer(reading))
                .orElse(null);
    }

    private ImportOptions options() {
        Long residents = request.residents();
        return new ImportOptions(
                residents == null ? null : residents.intValue(), false, ImportOptions.HOUSEHOLD_SIZE, 1);
    }
}
