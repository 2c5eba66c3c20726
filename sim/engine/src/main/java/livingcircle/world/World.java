package livingcircle.world;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.IntList;
import livingcircle.base.Parallel;
import livingcircle.choice.TravelParameters;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Layout;
import livingcircle.outlets.OutletType;
import livingcircle.population.Population;
import livingcircle.population.PopulationSynthesis;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.Scenario;
import livingcircle.walking.ReachBuilder;
import livingcircle.walking.ReachLimits;
import livingcircle.walking.TypeReach;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one scenario that does not change during a run: city, residents, services, who reaches what, and the
 * tables of the choice. Immutable and shared by concurrent runs.
 */
public final class World {

    private final Scenario scenario;
    private final City city;
    private final Population population;
    private final Services services;
    private final TypeReach[] reach;
    private final Segments segments;
    private final ChoiceSets choiceSets;
    private final Attraction attraction;
    private final TravelTables travel;
    private final OtherWays otherWays;
    private final NeedTables needs;
    private final TimeTables times;

    private World(Scenario scenario, City city, Population population, @Nullable World baseline, Parallel parallel) {
        this.scenario = scenario;
        this.city = city;
        this.population = population;
        Behaviour behaviour = scenario.behaviour();
        Catalogue catalogue = scenario.catalogue();
        services = new Services(city, catalogue, scenario.layout(), behaviour.service());
        choiceSets = new ChoiceSets(catalogue, behaviour.choice());
        segments = new Segments(population, behaviour.choice());
        attraction = new Attraction(services, catalogue, behaviour.choice(), choiceSets);
        travel = new TravelTables(catalogue, behaviour.residents(), behaviour.choice(), behaviour.travel(), choiceSets);
        otherWays = new OtherWays(catalogue, behaviour.residents(), behaviour.choice(), choiceSets);
        needs = new NeedTables(catalogue, behaviour.residents(), behaviour.service());
        times = new TimeTables(catalogue, behaviour.residents(), behaviour.timeOfDay());
        reach = buildReach(baseline, parallel);
    }

    /**
     * Builds the world of a scenario.
     *
     * @throws IllegalArgumentException if the scenario's parts contradict each other
     */
    public static World of(Scenario scenario, Parallel parallel) {
        City city = City.of(scenario.city());
        Population population = PopulationSynthesis.create(
                city, scenario.population(), scenario.behaviour().residents());
        return new World(scenario, city, population, null, parallel);
    }

    /**
     * The world of another layout in the same city with the same residents. Who may ride to an outlet stays as in this
     * world, so that an outlet more or less changes nothing for those who do not use it.
     */
    public World withLayout(Layout layout, Parallel parallel) {
        return new World(scenario.withLayout(layout), city, population, this, parallel);
    }

    private TypeReach[] buildReach(@Nullable World baseline, Parallel parallel) {
        ReachBuilder builder = reachBuilder();
        TypeReach[] built = new TypeReach[scenario.catalogue().types().size()];
        parallel.forEach(built.length, (worker, type) -> {
            IntList places = new IntList();
            List<Attachment> attachments = new ArrayList<>();
            for (int s = 0; s < services.count(); s++) {
                if (services.type(s) == type) {
                    places.add(s);
                    attachments.add(services.attachment(services.outlet(s)));
                }
            }
            OutletType outletType = scenario.catalogue().type(type);
            built[type] = builder.build(
                    places.toArray(),
                    attachments,
                    (int) (outletType.deliveryM() * 1000),
                    baseline == null ? null : baseline.reach[type]);
        });
        return built;
    }

    /** Finds what homes can reach as in this world, for outlets that are not in its layout. */
    public ReachBuilder reachBuilder() {
        return new ReachBuilder(city, reachLimits());
    }

    /** The services that other outlets would offer in this city. */
    public Services servicesOf(Layout other) {
        return new Services(city, catalogue(), other, behaviour().service());
    }

    /** What other services would be worth to this world's segments. */
    public Attraction attractionOf(Services other) {
        return new Attraction(other, catalogue(), behaviour().choice(), choiceSets);
    }

    /** Far enough for every walk and ride that is chosen and for every coverage that is asked for. */
    private ReachLimits reachLimits() {
        TravelParameters travelling = behaviour().travel();
        double minutes = Math.max(travelling.walkLimitMinutes(), Coverage.CIRCLE_MINUTES);
        for (OutletType type : catalogue().types()) {
            minutes = Math.max(minutes, type.standardMinutes());
        }
        double speed = Math.max(behaviour().residents().fastestMps(), Coverage.PLANNING_MPS);
        int walkMm = (int) (speed * minutes * 60_000);
        return new ReachLimits(walkMm, Math.max(walkMm, (int) (travelling.eBikeLimitM() * 1000)), travelling.nearest());
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
        return reach[type];
    }

    public Segments segments() {
        return segments;
    }

    public ChoiceSets choiceSets() {
        return choiceSets;
    }

    public Attraction attraction() {
        return attraction;
    }

    public TravelTables travel() {
        return travel;
    }

    public OtherWays otherWays() {
        return otherWays;
    }

    public NeedTables needs() {
        return needs;
    }

    public TimeTables times() {
        return times;
    }

    /** Coverage of this world's residents by its outlets. */
    public Coverage coverage() {
        return new Coverage(this);
    }
}
