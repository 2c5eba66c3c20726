package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.CityMemo;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** Reads a baseline and the files that it names, and keeps what the layouts that extend it need of them. */
final class BaselineReader {

    private static final JsonPointer OUTLETS = JsonPointer.compile("/outlets");

    private final YamlFile file;
    private final NamedFile own;
    private final LayoutChain chain;
    private final CityMemo cities;
    private final Reading reading;
    private final NamedFile cityFile;
    private final NamedFile catalogueFile;
    private final NamedFile behaviourFile;
    private final List<PlacedSetting> given = new ArrayList<>();
    private @Nullable CityInput city;
    private @Nullable DistanceCheck distances;
    private List<Located<Outlet>> surveyed = List.of();
    private @Nullable Catalogue firstCatalogue;
    private @Nullable PopulationSpec firstPopulation;

    /**
     * @param file the baseline's file
     * @param own the same, with whether its schema finds it sound
     */
    BaselineReader(YamlFile file, NamedFile own, LayoutChain chain, CityMemo cities, Reading reading) {
        this.file = file;
        this.own = own;
        this.chain = chain;
        this.cities = cities;
        this.reading = reading;
        YamlNode root = file.root();
        cityFile = NamedFile.open(root.find("city"), "city", reading);
        catalogueFile = NamedFile.open(root.find("catalogue"), "catalogue", reading);
        behaviourFile = NamedFile.open(root.find("behaviour"), "behaviour", reading);
    }

    /** What dotted paths lead to in these files and the layouts. */
    SettingRoots roots() {
        return SettingRoots.ofScenario(
                catalogueFile.file(), behaviourFile.file(), cityFile.file(), file, chain.soundLayouts());
    }

    /**
     * Puts values in place of those of the files, before anything is read of them. Those of the catalogue and the
     * behaviour are put again after each block {@code set}, which they come before.
     */
    void give(List<PlacedSetting> settings) {
        if (settings.isEmpty()) {
            return;
        }
        SettingRoots roots = roots();
        Overrides overrides = new Overrides(roots, reading);
        for (PlacedSetting setting : settings) {
            if (setting.isOfParameters() && roots.find(setting.path()) != null) {
                given.add(setting);
            } else {
                overrides.apply(setting);
            }
        }
        own.check();
        cityFile.check();
        chain.layouts().forEach(NamedFile::check);
    }

    /** The baseline, or null after a fault in one of its own files. */
    @Nullable
    Scenario read() {
        boolean isSound = own.sound() != null;
        if (isSound) {
            SourceCheck.check(file, reading);
            override(LayoutChain.blocks(file, "set"));
        }
        Catalogue catalogue = catalogue();
        firstCatalogue = catalogue;
        Behaviour behaviour = behaviour();
        checkCurves(catalogue, behaviour);
        city = reading.memo().city(cityFile.file(), reading, () -> CityReader.read(cityFile, reading));
        Layer layer = outletLayer();
        OutletsFile.Surveyed survey = layer == null ? null : surveyed(layer);
        surveyed = survey == null ? List.of() : survey.outlets();
        if (city != null) {
            distances = DistanceCheck.check(city, surveyed, reading);
            if (survey != null) {
                CoordinateCheck.check(survey.coordinates(), surveyed, distances, reading);
            }
        }
        return isSound ? assemble(catalogue, behaviour) : null;
    }

    private @Nullable Scenario assemble(@Nullable Catalogue catalogue, @Nullable Behaviour behaviour) {
        YamlNode root = file.root();
        LayoutReader layoutReader = new LayoutReader(root.get("outlets"), reading);
        layoutReader.check(catalogue);
        PopulationSpec population = population(behaviour);
        firstPopulation = population;
        List<CirclesReader.Described> circles = CirclesReader.read(LayoutChain.blocks(file, "circles"));
        if (city != null && distances != null && distances.areHomesAtStreets() && population != null) {
            CircleCheck check = new CircleCheck(city.layers(), population, cities, distances, reading);
            circles.forEach(check::check);
        }
        boolean hasFaults = reading.hasFault(name -> !chain.hasLayout(name));
        if (city == null || population == null || catalogue == null || behaviour == null || hasFaults) {
            return null;
        }
        Layout layout = layoutReader.complete(surveyed, city.layers(), catalogue, population);
        return layout == null
                ? null
                : new Scenario(
                        ScenarioReader.idOf(file.path()),
                        Binding.text(root.get("name").node()),
                        city.layers(),
                        population,
                        catalogue,
                        behaviour,
                        layout,
                        circles.stream().map(CirclesReader.Described::circle).toList(),
                        run(LayoutChain.blocks(file, "run")),
                        reading.inputs().stream()
                                .filter(input -> !chain.hasLayout(input.path()))
                                .toList(),
                        reading.warnings());
    }

    /** Applies blocks {@code set} and checks again what they touched; new faults then stand where the value was set. */
    void override(List<YamlNode> blocks) {
        YamlFile catalogue = catalogueFile.file();
        YamlFile behaviour = behaviourFile.file();
        if ((blocks.isEmpty() && given.isEmpty()) || catalogue == null || behaviour == null) {
            return;
        }
        Overrides overrides = new Overrides(SettingRoots.ofParameters(catalogue, behaviour), reading);
        blocks.forEach(overrides::apply);
        given.forEach(overrides::apply);
        catalogueFile.check();
        behaviourFile.check();
    }

    /** The catalogue as it is now, or null after a fault. */
    @Nullable
    Catalogue catalogue() {
        YamlFile sound = catalogueFile.sound();
        return sound == null
                ? null
                : CatalogueReader.read(sound, behaviourFile.findKeys("timeOfDay", "curves"), reading);
    }

    /** The behaviour as it is now, or null after a fault. */
    @Nullable
    Behaviour behaviour() {
        YamlFile sound = behaviourFile.sound();
        return sound == null ? null : BehaviourReader.read(sound, typeIds(), reading);
    }

    /** Checks that curves of the two meet. */
    void checkCurves(@Nullable Catalogue catalogue, @Nullable Behaviour behaviour) {
        YamlFile sound = catalogueFile.sound();
        if (sound != null && catalogue != null && behaviour != null) {
            CurveCheck.check(sound, catalogue, behaviour, reading);
        }
    }

    /** The population with the ages of a behaviour, or null after a fault. */
    @Nullable
    PopulationSpec population(@Nullable Behaviour behaviour) {
        List<String> bandIds = bandIds();
        return city == null || bandIds == null
                ? null
                : PopulationReader.read(
                        file.root().get("population"),
                        city,
                        bandIds,
                        behaviour == null ? null : behaviour.residents().ageBands(),
                        reading);
    }

    /** Ids of the outlet types, or null if they cannot be told. */
    @Nullable
    List<String> typeIds() {
        return catalogueFile.findKeys("types");
    }

    /** Ids of the age bands, or null if they cannot be told. */
    @Nullable
    List<String> bandIds() {
        return behaviourFile.findKeys("residents", "ageBands");
    }

    /** The city, or null if it has faults. */
    @Nullable
    CityInput city() {
        return city;
    }

    /** The surveyed outlets without faults; none before the baseline has been read. */
    List<Located<Outlet>> outlets() {
        return surveyed;
    }

    /** The catalogue of the baseline, or null if it has faults. */
    @Nullable
    Catalogue ownCatalogue() {
        return firstCatalogue;
    }

    /** What the baseline is called, or null if that has faults or a layout changes it. */
    @Nullable
    BilingualText ownName() {
        return own.sound() == null || !chain.layouts().isEmpty()
                ? null
                : Binding.text(file.root().get("name").node());
    }

    /** The residents of each community in the baseline; none if their number has faults or is not known. */
    List<Integer> ownResidents() {
        return firstPopulation == null ? List.of() : firstPopulation.communityResidents();
    }

    /** The check of places in the city, or null if the city has faults. */
    @Nullable
    DistanceCheck distances() {
        return distances;
    }

    YamlFile file() {
        return file;
    }

    /** The outlets of the scenario's file, also where the scenario itself has faults elsewhere. */
    private OutletsFile.@Nullable Surveyed surveyed(Layer layer) {
        YamlNode types = typeIds() == null ? null : catalogueFile.find("types");
        TypeNames names = types == null ? null : TypeNames.of(types, layer.types(), reading);
        return OutletsFile.read(layer, names, reading);
    }

    /** The file of outlets, or null if there is none. */
    private @Nullable Layer outletLayer() {
        YamlNode named = file.find(OUTLETS);
        return named != null && named.node().isObject() && Layer.isNamed(named) ? Layer.of(named, reading) : null;
    }

    /** What blocks {@code run} say, a later one before an earlier, and the defaults where none does. */
    static RunDefaults run(List<YamlNode> blocks) {
        RunDefaults run = ScenarioReader.DEFAULT_RUN;
        for (YamlNode block : blocks) {
            YamlNode days = block.find("days");
            YamlNode warmup = block.find("warmup");
            YamlNode seed = block.find("seed");
            YamlNode closing = block.find("outletsMayClose");
            run = new RunDefaults(
                    days == null ? run.days() : days.integer(),
                    warmup == null ? run.warmupDays() : warmup.integer(),
                    seed == null ? run.seed() : seed.longInteger(),
                    closing == null ? run.outletsMayClose() : closing.node().booleanValue());
        }
        return run;
    }
}
