package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
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
    private final SkippedRows skipped = new SkippedRows();
    private final Reading reading;
    private @Nullable PopulationTable population;

    /**
     * What to import and where to.
     *
     * @param layers streets, homes or buildings, communities and, if there are such tables, outlets and population; one of
     *     a kind each
     * @param folder the scenario folder to write
     * @param name the town's name
     * @param catalogue the catalogue that the scenario will use
     * @param behaviour the behaviour that the scenario will use
     * @param residents residents of the whole town, or null to take what the layers say
     * @param skipFaulty whether rows with faults are left out and listed in {@value LayersReportText#REJECTED} of the
     *     folder, instead of being a reason to stop
     * @param replace whether an existing scenario folder may be replaced
     */
    public record Request(
            List<OwnLayer> layers,
            Path folder,
            String name,
            Path catalogue,
            Path behaviour,
            @Nullable Long residents,
            boolean skipFaulty,
            boolean replace) {

        public Request {
            layers = List.copyOf(layers);
        }
    }

    private LayersImport(Request request) {
        this.request = request;
        reading = request.skipFaulty() ? Reading.skipping(skipped) : new Reading();
    }

    /**
     * Reads the layers and writes the folder, complete or not at all.
     *
     * @return what was imported
     * @throws InvalidInputException with every fault of the inputs; faults of rows that may be left out are among them if
     *     others are
     * @throws IOException if the disk does not let us
     */
    public static LayersPlan run(Request request) throws IOException {
        LayersImport importing = new LayersImport(request);
        LayersPlan plan = importing.plan();
        importing.write(plan);
        return plan;
    }

    private void write(LayersPlan plan) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "import-report.txt",
                LayersReportText.of(plan, Language.EN) + "\n" + LayersReportText.of(plan, Language.ZH));
        if (population != null) {
            texts.put(BaselineFile.POPULATION, population.csv(plan.city().communities()));
        }
        if (request.skipFaulty()) {
            // also without any, lest a list of an earlier import stays
            texts.put(LayersReportText.REJECTED, RejectedRows.csv(plan.rejected()));
        }
        TownWriter.write(
                request.folder(),
                plan.city(),
                plan.outlets(),
                ImportedBaseline.of(
                        plan.city().name(),
                        request.catalogue(),
                        request.behaviour(),
                        population == null ? null : BaselineFile.POPULATION),
                texts,
                request.replace());
    }

    private LayersPlan plan() {
        checkResidents();
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
        ImportedTown imported = town == null ? null : settled(town, survey);
        if (imported == null || !reading.isSound()) {
            skipped.faults().forEach(reading::fault);
            reading.throwIfFaulty();
            throw new IllegalStateException("neither a town nor a fault came of " + request.layers());
        }
        return LayersPlan.of(
                imported.city(),
                Located.items(imported.outlets()),
                reading.layers(),
                reading.warnings(),
                skipped.faults(),
                options(),
                told());
    }

    private void checkResidents() {
        ImportedBaseline.checkResidents("--residents", request.residents(), reading);
        if (request.residents() != null
                && request.layers().stream().anyMatch(own -> own.kind() == OwnLayer.Kind.POPULATION)) {
            reading.fault(
                    Place.of("--residents"),
                    new BilingualText(
                            "contradicts --population, which holds the residents of each community",
                            "与 --population（各社区人口）重复"),
                    new BilingualText("give one of them", "请只给出一个"));
        }
    }

    private ImportedTown settled(TownReader.Town town, OutletsFile.@Nullable Surveyed survey) {
        List<Located<Outlet>> outlets = survey == null ? List.of() : survey.outlets();
        ImportedTown read = new ImportedTown(BilingualText.of(request.name()), town, outlets);
        DistanceCheck distances = DistanceCheck.check(read.input(), outlets, reading);
        if (survey != null) {
            CoordinateCheck.check(survey.coordinates(), outlets, distances, reading);
        }
        ImportedTown kept = read.without(skipped);
        Layer table = layer(OwnLayer.Kind.POPULATION);
        population =
                table == null ? null : PopulationTable.read(table, kept.city().communities(), reading);
        skipped.close();
        kept.checkHomes(reading);
        if (population == null) {
            return kept;
        }
        int[] residents =
                population.residents().stream().mapToInt(Integer::intValue).toArray();
        ResidentsAtHome.check(kept.city(), residents, population.places(), reading);
        return kept.withResidents(population.residents());
    }

    private LayersPlan.Population told() {
        if (population == null) {
            return LayersPlan.Population.NOTHING;
        }
        return population.numbers().stream().anyMatch(row -> row.income() != null)
                ? LayersPlan.Population.RESIDENTS_AND_INCOMES
                : LayersPlan.Population.RESIDENTS;
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
