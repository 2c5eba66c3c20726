package livingcircle.world;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.city.City;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Layout;
import livingcircle.outlets.OutletType;
import livingcircle.population.Population;
import livingcircle.population.PopulationSynthesis;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.Scenario;
import livingcircle.walking.ReachBuilder;
import livingcircle.walking.TypeReach;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one scenario that does not change during a run: city, residents, services, who reaches what, and the
 * tables of the choice. Immutable and shared by concurrent runs.
 */
public final class World {

    private static final int ALL = 100;
    // share of the searches of a plan that its baseline takes, about
    private static final int BASELINE_PERCENT = 90;

    private final Scenario scenario;
    private final City city;
    private final Population population;
    private final Services services;
    private final ReachTables reach;
    private final TypeOrder typeOrder;
    private final TasteKeys tasteKeys;
    private final Layout baselineLayout;
    private final ResidentTables residentTables;
    private final RuleTables rules;
    private final Attraction attraction;
    private final Areas areas;
    private final float[] nuisance;
    // made when it is first asked for; if two threads do so at once, both make the same
    private volatile @Nullable Surroundings surroundings;

    /**
     * @param baseline the baseline layout and who reaches what of it, or null if the scenario is a baseline
     * @param like a world in the same city, to share with what does not differ, or null
     */
    private World(
            Scenario scenario,
            City city,
            Population population,
            @Nullable Baseline baseline,
            @Nullable World like,
            Parallel parallel,
            IntConsumer afterPart) {
        this.scenario = scenario;
        this.city = city;
        this.population = population;
        Behaviour behaviour = scenario.behaviour();
        Catalogue catalogue = scenario.catalogue();
        services = new Services(city, catalogue, scenario.layout(), behaviour, like == null ? null : like.services);
        typeOrder = new TypeOrder(services, catalogue.types().size());
        rules = like != null && like.hasRules(catalogue, behaviour) ? like.rules : RuleTables.of(catalogue, behaviour);
        residentTables = like != null
                        && like.population.equals(population)
                        && like.behaviour().choice().equals(behaviour.choice())
                ? like.residentTables
                : ResidentTables.of(population, behaviour.choice());
        attraction = new Attraction(services, typeOrder, catalogue, behaviour.choice(), rules.choiceSets());
        areas = like == null || !like.areas.circles().equals(scenario.circles())
                ? new Areas(city, scenario.circles())
                : like.areas;
        nuisance = Nuisance.ofHomes(
                city, catalogue, services, behaviour.satisfaction().nuisanceRadiusM());
        baselineLayout = baseline == null ? scenario.layout() : baseline.layout();
        tasteKeys = new TasteKeys(services, typeOrder);
        reach = new ReachTables(
                city, catalogue, behaviour, services, baseline == null ? null : baseline.reach(), parallel, afterPart);
        afterPart.accept(ALL);
    }

    /** What layouts keep of their baseline. */
    private record Baseline(Layout layout, ReachTables reach) {}

    private Baseline baseline() {
        return new Baseline(baselineLayout, reach);
    }

    private boolean hasRules(Catalogue catalogue, Behaviour behaviour) {
        return catalogue().purposes().equals(catalogue.purposes())
                && catalogue().types().equals(catalogue.types())
                && behaviour().equals(behaviour);
    }

    /**
     * Builds the world of a scenario. If it was made by changes, who may ride to an outlet is as with the outlets of its
     * baseline.
     *
     * @throws IllegalArgumentException if the scenario's parts contradict each other
     */
    public static World of(Scenario scenario, Parallel parallel) {
        return of(scenario, parallel, percent -> {});
    }

    /**
     * Builds the world of a scenario likewise.
     *
     * @param afterPart told how many percent of the work are done, never less than before, to 100; by one thread at a
     *     time
     */
    public static World of(Scenario scenario, Parallel parallel, IntConsumer afterPart) {
        City city = City.of(scenario.city());
        return of(scenario, city, synthesise(scenario, city), parallel, afterPart);
    }

    private static World of(
            Scenario scenario, City city, Population population, Parallel parallel, IntConsumer afterPart) {
        if (scenario.origin() == null) {
            return new World(scenario, city, population, null, null, parallel, afterPart);
        }
        Layout layout = scenario.baselineLayout();
        Behaviour behaviour = scenario.behaviour();
        Services services = new Services(city, scenario.catalogue(), layout, behaviour, null);
        ReachTables reach = new ReachTables(
                city,
                scenario.catalogue(),
                behaviour,
                services,
                null,
                parallel,
                percent -> afterPart.accept(percent * BASELINE_PERCENT / ALL));
        return new World(
                scenario,
                city,
                population,
                new Baseline(layout, reach),
                null,
                parallel,
                percent -> afterPart.accept(BASELINE_PERCENT + percent * (ALL - BASELINE_PERCENT) / ALL));
    }

    private static Population synthesise(Scenario scenario, City city) {
        return PopulationSynthesis.create(
                city, scenario.population(), scenario.behaviour().residents());
    }

    /**
     * The world of another scenario, the same as {@link #of} builds, sharing with this one whatever does not differ:
     * the city, its residents, and what is reached of the types whose outlets stay where they are. So a layout of the
     * same baseline costs little more than the searches of the types that it changes.
     *
     * @throws IllegalArgumentException if the other scenario's parts contradict each other
     */
    public World derive(Scenario other, Parallel parallel) {
        return derive(other, parallel, percent -> {});
    }

    /**
     * The world of another scenario likewise.
     *
     * @param afterPart as in {@link #of(Scenario, Parallel, IntConsumer)}
     */
    public World derive(Scenario other, Parallel parallel, IntConsumer afterPart) {
        if (!scenario.city().equals(other.city())) {
            return of(other, parallel, afterPart);
        }
        boolean hasSameResidents = scenario.population().equals(other.population())
                && behaviour().residents().equals(other.behaviour().residents());
        Population residents = hasSameResidents ? population : synthesise(other, city);
        boolean hasSameBaseline = baselineLayout.equals(other.baselineLayout())
                && reach.holdsFor(other.catalogue(), other.behaviour())
                && typeIds(catalogue()).equals(typeIds(other.catalogue()));
        return hasSameBaseline
                ? new World(other, city, residents, baseline(), this, parallel, afterPart)
                : of(other, city, residents, parallel, afterPart);
    }

    private static List<String> typeIds(Catalogue catalogue) {
        return catalogue.types().stream().map(OutletType::id).toList();
    }

    /**
     * The world of another layout in the same city with the same residents. Who may ride to an outlet stays as in this
     * world, so that an outlet more or less changes nothing for those who do not use it.
     */
    public World withLayout(Layout layout, Parallel parallel) {
        return new World(scenario.withLayout(layout), city, population, baseline(), this, parallel, percent -> {});
    }

    /** Finds what homes can reach as in this world, for outlets that are not in its layout. */
    public ReachBuilder reachBuilder() {
        return new ReachBuilder(city, reach.limits());
    }

    /** The services that other outlets would offer in this city. */
    public Services servicesOf(Layout other) {
        return new Services(city, catalogue(), other, behaviour(), null);
    }

    /** What other services would be worth to this world's segments. */
    public Attraction attractionOf(Services other) {
        TypeOrder order = new TypeOrder(other, catalogue().types().size());
        return new Attraction(other, order, catalogue(), behaviour().choice(), rules.choiceSets());
    }

    public Scenario scenario() {
        return scenario;
    }

    public City city() {
        return city;
    }

    public Population population() {
        return population;
    }

    public Catalogue catalogue() {
        return scenario.catalogue();
    }

    public Behaviour behaviour() {
        return scenario.behaviour();
    }

    public Services services() {
        return services;
    }

    /** What every home can reach of a type; places are services. */
    public TypeReach reach(int type) {
        return reach.of(type);
    }

    /** The services in the order of types. */
    public TypeOrder typeOrder() {
        return typeOrder;
    }

    /** Keys of the tastes for the services of each type. */
    public TasteKeys tasteKeys() {
        return tasteKeys;
    }

    public Segments segments() {
        return residentTables.segments();
    }

    public PriceBurden priceBurden() {
        return residentTables.priceBurden();
    }

    public ChoiceSets choiceSets() {
        return rules.choiceSets();
    }

    public Attraction attraction() {
        return attraction;
    }

    public TravelTables travel() {
        return rules.travel();
    }

    public OtherWays otherWays() {
        return rules.otherWays();
    }

    public NeedTables needs() {
        return rules.needs();
    }

    public TimeTables times() {
        return rules.times();
    }

    /** Communities and circles as unions of cells. */
    public Areas areas() {
        return areas;
    }

    /** Sum of the nuisance, each 0–1, of the outlets beside a home. */
    public double nuisance(int home) {
        return nuisance[home];
    }

    /** Coverage of this world's residents by its outlets. */
    public Coverage coverage() {
        return new Coverage(this, new BitSet());
    }

    /** Coverage without the services that have closed. */
    public Coverage coverageWithout(BitSet closedServices) {
        return new Coverage(this, closedServices);
    }

    /** What every resident has around; counted once. */
    public Surroundings surroundings(Parallel parallel) {
        Surroundings known = surroundings;
        if (known == null) {
            known = new Surroundings(this, coverage(), parallel);
            surroundings = known;
        }
        return known;
    }

    /** What every resident has around, without the services that have closed. */
    public Surroundings surroundingsWithout(BitSet closedServices, Parallel parallel) {
        return closedServices.isEmpty()
                ? surroundings(parallel)
                : new Surroundings(this, coverageWithout(closedServices), parallel);
    }
}
