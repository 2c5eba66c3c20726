package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * Reads a scenario and all the files that it names. Faults of all files are gathered and thrown together; nothing is
 * ever half read.
 */
public final class ScenarioReader {

    private static final int DEFAULT_DAYS = 28;
    private static final int DEFAULT_WARMUP_DAYS = 7;
    private static final long DEFAULT_SEED = 1;
    private static final JsonPointer OUTLETS_FILE = JsonPointer.compile("/outlets/file");

    private final Reading reading = new Reading();

    private ScenarioReader() {}

    /**
     * Reads a scenario.
     *
     * @param scenarioFile such as {@code scenarios/grid-town/baseline.yaml}; its paths are relative to its folder
     * @return the scenario, complete and validated, with warnings about what is odd
     * @throws InvalidInputException with every fault of every file
     */
    public static Scenario read(Path scenarioFile) {
        ScenarioReader reader = new ScenarioReader();
        Scenario scenario = reader.tryRead(scenarioFile.normalize());
        reader.reading.throwIfFaulty();
        if (scenario == null) {
            throw new IllegalStateException("neither a scenario nor a fault came of " + scenarioFile);
        }
        return scenario;
    }

    private @Nullable Scenario tryRead(Path path) {
        YamlFile file = YamlParser.read(path, Place.of(Reading.nameOf(path)), reading);
        if (file == null) {
            return null;
        }
        boolean isSound = SchemaCheck.check(file, "scenario", reading);
        YamlNode root = file.root();
        NamedFile cityFile = NamedFile.open(root.find("city"), "city", reading);
        NamedFile catalogueFile = NamedFile.open(root.find("catalogue"), "catalogue", reading);
        NamedFile behaviourFile = NamedFile.open(root.find("behaviour"), "behaviour", reading);
        if (isSound) {
            SourceCheck.check(file, reading);
            override(root.find("set"), catalogueFile, behaviourFile);
        }
        List<String> typeIds = catalogueFile.findKeys("types");
        Catalogue catalogue = catalogue(catalogueFile, behaviourFile.findKeys("timeOfDay", "curves"));
        Behaviour behaviour = behaviour(behaviourFile, typeIds);
        YamlFile checked = catalogueFile.sound();
        if (checked != null && catalogue != null && behaviour != null) {
            CurveCheck.check(checked, catalogue, behaviour, reading);
        }
        CityInput city = CityReader.read(cityFile, reading);
        List<Located<Outlet>> surveyed = surveyed(file, typeIds);
        if (city != null) {
            DistanceCheck.check(city, surveyed, reading);
        }
        return isSound ? assemble(file, catalogue, behaviour, behaviourFile, city, surveyed) : null;
    }

    private @Nullable Scenario assemble(
            YamlFile file,
            @Nullable Catalogue catalogue,
            @Nullable Behaviour behaviour,
            NamedFile behaviourFile,
            @Nullable CityInput city,
            List<Located<Outlet>> surveyed) {
        YamlNode root = file.root();
        LayoutReader layoutReader = new LayoutReader(root.get("outlets"), reading);
        layoutReader.check();
        List<String> bandIds = behaviourFile.findKeys("residents", "ageBands");
        if (city == null || bandIds == null) {
            return null;
        }
        PopulationSpec population = PopulationReader.read(
                root.get("population"),
                city,
                bandIds,
                behaviour == null ? null : behaviour.residents().ageBands(),
                reading);
        if (population == null || catalogue == null || behaviour == null || !reading.isSound()) {
            return null;
        }
        Layout layout = layoutReader.complete(surveyed, city.layers(), catalogue, population.residents());
        return layout == null
                ? null
                : new Scenario(
                        idOf(file.path()),
                        Binding.text(root.get("name").node()),
                        city.layers(),
                        population,
                        catalogue,
                        behaviour,
                        layout,
                        List.of(),
                        run(root.find("run")),
                        reading.inputs(),
                        reading.warnings());
    }

    /** Applies {@code set:} and checks again what it touched; new faults then stand where the value was set. */
    private void override(@Nullable YamlNode set, NamedFile catalogueFile, NamedFile behaviourFile) {
        YamlFile catalogue = catalogueFile.file();
        YamlFile behaviour = behaviourFile.file();
        if (set == null || catalogue == null || behaviour == null) {
            return;
        }
        Map<String, YamlFile> targets = new LinkedHashMap<>();
        targets.put("catalogue", catalogue);
        targets.put("behaviour", behaviour);
        new Overrides(targets, reading).apply(set);
        catalogueFile.check();
        behaviourFile.check();
    }

    private @Nullable Catalogue catalogue(NamedFile named, @Nullable List<String> curves) {
        YamlFile file = named.sound();
        return file == null ? null : CatalogueReader.read(file, curves, reading);
    }

    private @Nullable Behaviour behaviour(NamedFile named, @Nullable List<String> types) {
        YamlFile file = named.sound();
        return file == null ? null : BehaviourReader.read(file, types, reading);
    }

    /** The outlets of the scenario's file, also where the scenario itself has faults elsewhere. */
    private List<Located<Outlet>> surveyed(YamlFile scenario, @Nullable List<String> types) {
        YamlNode named = scenario.find(OUTLETS_FILE);
        List<Located<Outlet>> outlets =
                named == null || !named.node().isString() ? null : OutletsFile.read(named, types, reading);
        return outlets == null ? List.of() : outlets;
    }

    private static RunDefaults run(@Nullable YamlNode run) {
        YamlNode days = run == null ? null : run.find("days");
        YamlNode warmup = run == null ? null : run.find("warmup");
        YamlNode seed = run == null ? null : run.find("seed");
        YamlNode closing = run == null ? null : run.find("outletsMayClose");
        return new RunDefaults(
                days == null ? DEFAULT_DAYS : days.integer(),
                warmup == null ? DEFAULT_WARMUP_DAYS : warmup.integer(),
                seed == null ? DEFAULT_SEED : seed.longInteger(),
                closing != null && closing.node().booleanValue());
    }

    /** Short name of a file: its name without the ending. */
    static String idOf(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
