package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import livingcircle.base.Language;
import livingcircle.city.osm.OsmException;
import livingcircle.city.osm.OsmImporter;
import livingcircle.city.osm.OsmTown;
import livingcircle.outlets.Catalogue;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.imports.ImportOptions;
import livingcircle.scenario.imports.ImportPlan;
import livingcircle.scenario.imports.ImportReportText;
import livingcircle.scenario.imports.TagMapping;
import org.jspecify.annotations.Nullable;

/** Turns an OpenStreetMap file into a scenario folder. */
public final class MapImport {

    /** Most residents that an import accepts, as for any scenario. */
    public static final int MOST_RESIDENTS = ImportedBaseline.MOST_RESIDENTS;

    /**
     * What to import and where to.
     *
     * @param map an OpenStreetMap file
     * @param folder the scenario folder to write
     * @param mapping which facility is which outlet type
     * @param catalogue the catalogue that the scenario will use
     * @param behaviour the behaviour that the scenario will use
     * @param residents residents of the whole town, or null to take what the map knows
     * @param fillMissing whether to place synthetic outlets of the types that the map lacks
     * @param replace whether an existing scenario folder may be replaced
     */
    public record Request(
            Path map,
            Path folder,
            Path mapping,
            Path catalogue,
            Path behaviour,
            @Nullable Long residents,
            boolean fillMissing,
            boolean replace) {}

    private MapImport() {}

    /**
     * Reads the map and writes the folder, complete or not at all.
     *
     * @return what was imported, with the report
     * @throws InvalidInputException with every fault of the inputs
     * @throws IOException if the disk does not let us
     */
    public static ImportPlan run(Request request) throws IOException {
        Reading reading = new Reading();
        NamedInputs inputs = NamedInputs.read(request, reading);
        ImportedBaseline.checkResidents("--population", request.residents(), reading);
        reading.throwIfFaulty();
        ImportPlan plan = ImportPlan.of(readMap(request.map()), inputs.mapping(), inputs.catalogue(), options(request));
        TownWriter.write(
                request.folder(),
                plan.settled(),
                plan.layout().outlets(),
                ImportedBaseline.of(plan.city().name(), request.catalogue(), request.behaviour(), null),
                Map.of("import-report.txt", report(plan)),
                request.replace());
        return plan;
    }

    /** The mapping and the catalogue, sound and fitting each other. */
    private record NamedInputs(TagMapping mapping, Catalogue catalogue) {

        static NamedInputs read(Request request, Reading reading) {
            NamedFile catalogueFile = NamedFile.open(request.catalogue(), "catalogue", reading);
            NamedFile mappingFile = NamedFile.open(request.mapping(), "osm-mapping", reading);
            YamlFile soundCatalogue = catalogueFile.sound();
            YamlFile soundMapping = mappingFile.sound();
            Catalogue catalogue = soundCatalogue == null ? null : CatalogueReader.read(soundCatalogue, null, reading);
            TagMapping mapping = soundMapping == null
                    ? null
                    : MappingReader.read(soundMapping, catalogueFile.findKeys("types"), reading);
            if (catalogue == null || mapping == null) {
                reading.throwIfFaulty();
                throw new IllegalStateException("neither a mapping nor a fault came of " + request.mapping());
            }
            return new NamedInputs(mapping, catalogue);
        }
    }

    private static OsmTown readMap(Path map) {
        try {
            return OsmImporter.read(map);
        } catch (OsmException e) {
            throw new InvalidInputException(List.of(new Fault(Reading.nameOf(map), 0, "", "", e.problem(), e.mend())));
        }
    }

    private static ImportOptions options(Request request) {
        Long residents = request.residents();
        return new ImportOptions(
                residents == null ? null : residents.intValue(),
                request.fillMissing(),
                ImportOptions.HOUSEHOLD_SIZE,
                1);
    }

    private static String report(ImportPlan plan) {
        return ImportReportText.of(plan, Language.EN) + "\n" + ImportReportText.of(plan, Language.ZH);
    }
}
