package livingcircle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.base.BilingualText;
import livingcircle.base.Parallel;
import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.Nest;
import livingcircle.choice.TravelParameters;
import livingcircle.city.Circle;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.GridSpec;
import livingcircle.city.GridTown;
import livingcircle.city.HomeSite;
import livingcircle.city.LocalPlane;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Customers;
import livingcircle.outlets.Layout;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.OperatorParameters;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletClass;
import livingcircle.outlets.OutletType;
import livingcircle.outlets.Purpose;
import livingcircle.population.AgeBand;
import livingcircle.population.PopulationSpec;
import livingcircle.population.ResidentParameters;
import livingcircle.satisfaction.Components;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.ServiceParameters;
import livingcircle.scenario.TimeOfDay;
import livingcircle.world.World;

/**
 * A small town for tests: a grid with spacing 100 m, streets numbered from its south-western corner, and a behaviour
 * whose every number can be set. Coordinates are metres east and north of the corner.
 */
public final class TestTown {

    public static final GeoPoint CORNER = new GeoPoint(112.95, 35.09);

    private static final LocalPlane PLANE = new LocalPlane(CORNER);

    public final List<Purpose> purposes = new ArrayList<>();
    public final List<OutletType> types = new ArrayList<>();
    public final List<Outlet> outlets = new ArrayList<>();
    public final List<Circle> circles = new ArrayList<>();
    public final List<Nest> nests = new ArrayList<>();
    public List<AgeBand> bands = new ArrayList<>(List.of(band("25-44", 25, 1)));
    public CityLayers city = grid(10, 10, 4);
    public int lossWeeks = 4;
    public int residents = 1_000;
    public double incomeSigma = 0;
    public double walkMinute = -0.3;
    public double priceLog = -4;
    public double crowding = -1.2;
    public double habit = 0.8;
    public double furtherNeed = 0.4;
    public double errandDayShare = 0.4;
    public int retries = 2;
    public double eBikeLimitM = 7_500;
    public int nearest = 30;

    /** A place so many metres east and north of the corner. */
    public static GeoPoint at(double eastM, double northM) {
        return PLANE.at(eastM, northM);
    }

    /** An open grid of blocks of 100 m with homes on its streets; one community. */
    public static CityLayers grid(int blocksEast, int blocksNorth, int homesPerBlock) {
        return GridTown.layers(new GridSpec(
                BilingualText.of("Test"), CORNER, blocksEast, blocksNorth, 100, homesPerBlock, 1, 0, 1, 1, 0, null));
    }

    /** The same streets with a single home at the given place. */
    public void moveEveryoneTo(double eastM, double northM) {
        city = new CityLayers(
                city.name(),
                city.streets(),
                List.of(new HomeSite("home", at(eastM, northM), "all", 1, false)),
                List.of(new Community("all", BilingualText.of("All"), CORNER, -1)));
    }

    /** Adults who walk 1.25 m/s, own no e-bike, take steps, wait 15 minutes and do not order online. */
    public static AgeBand band(String id, int minimumAge, double share) {
        return new AgeBand(id, minimumAge, share, 1.25, 1.25, 1, 0, 1, 1, 0, 1, 0, 15, "always");
    }

    /** A purpose that cannot be ordered and arises at any hour. */
    public TestTown purpose(String id, boolean onErrand, double goWithoutUtility) {
        purposes.add(new Purpose(id, BilingualText.of(id), "always", onErrand, false, goWithoutUtility));
        return this;
    }

    /** A type of 100 m² open all day for the purpose of the given name. */
    public TestTown type(String id, String purpose, double visitsPerWeek) {
        return type(id, purpose, visitsPerWeek, "00:00-24:00", 1_000_000);
    }

    public TestTown type(String id, String purpose, double visitsPerWeek, String hours, double customersPerHour) {
        types.add(new OutletType(
                id,
                BilingualText.of(id),
                OutletClass.BASIC,
                List.of(purpose),
                8,
                0,
                100,
                customersPerHour,
                OpeningHours.parse(hours),
                Customers.RESIDENTS,
                6,
                visitsPerWeek,
                1,
                100_000,
                3,
                20,
                0.25,
                0,
                0,
                1_000,
                0));
        return this;
    }

    /** The type with other customers to break even. */
    public static OutletType breakingEven(OutletType t, double breakEvenPerDay) {
        return changed(t, t.id(), t.outletClass(), t.deliveryM(), breakEvenPerDay, t.nuisance());
    }

    /** The type with other noise. */
    public static OutletType noisy(OutletType t, double nuisance) {
        return changed(t, t.id(), t.outletClass(), t.deliveryM(), t.breakEvenPerDay(), nuisance);
    }

    /** The type with another id and class. */
    public static OutletType ofClass(OutletType t, String id, OutletClass outletClass) {
        return changed(t, id, outletClass, t.deliveryM(), t.breakEvenPerDay(), t.nuisance());
    }

    /** The type, delivering so far instead of being visited. */
    public static OutletType delivering(OutletType t, double deliveryM) {
        return changed(t, t.id(), t.outletClass(), deliveryM, t.breakEvenPerDay(), t.nuisance());
    }

    private static OutletType changed(
            OutletType t,
            String id,
            OutletClass outletClass,
            double deliveryM,
            double breakEvenPerDay,
            double nuisance) {
        return new OutletType(
                id,
                t.name(),
                outletClass,
                t.purposes(),
                t.standardMinutes(),
                deliveryM,
                t.areaM2(),
                t.customersPerHour(),
                t.hours(),
                t.customers(),
                t.minimumAge(),
                t.visitsPerWeek(),
                t.priceIndex(),
                t.capexYuan(),
                t.jobs(),
                t.spendYuan(),
                t.marginShare(),
                breakEvenPerDay,
                nuisance,
                t.peoplePerOutlet(),
                t.constant());
    }

    public TestTown outlet(String id, String type, double eastM, double northM) {
        outlets.add(Outlet.plain(id, type, at(eastM, northM)));
        return this;
    }

    public Behaviour behaviour() {
        Map<String, List<Double>> curves = new TreeMap<>();
        curves.put("always", Collections.nCopies(24, 1.0));
        ChoiceParameters choice = new ChoiceParameters(
                walkMinute,
                walkMinute,
                walkMinute,
                0.5,
                priceLog,
                -0.4,
                0.25,
                0.1,
                45,
                crowding,
                0.8,
                7,
                habit,
                28,
                furtherNeed,
                200,
                60,
                -0.15,
                0.3,
                -0.07,
                0.8,
                nests);
        Components weights = new Components(.28, .20, .14, .14, .14, .10);
        Components seniorWeights = new Components(.28, .15, .14, .10, .10, .23);
        return new Behaviour(
                new ResidentParameters(bands, 0.5, 1, 1, 15, 3, 0.15, 0.08),
                new ServiceParameters(errandDayShare, retries, 0.4, 1),
                new TimeOfDay(curves, "always"),
                new TravelParameters(30, 4.2, 2, eBikeLimitM, nearest),
                choice,
                new SatisfactionParameters(
                        weights,
                        seniorWeights,
                        60,
                        -4,
                        -24,
                        1,
                        8,
                        .6,
                        5,
                        .7,
                        .62,
                        .9,
                        .8,
                        .6,
                        .1,
                        -.1,
                        -.25,
                        .85,
                        .25,
                        .3,
                        .3,
                        .3,
                        .2,
                        .2,
                        -2,
                        -6,
                        30,
                        10,
                        70,
                        60),
                new OperatorParameters(4, lossWeeks, 20_000, 15_000, 50_000, 0.6));
    }

    public Scenario scenario() {
        int homes = city.homes().size();
        List<Integer> byCommunity =
                new ArrayList<>(Collections.nCopies(city.communities().size(), 0));
        for (int r = 0; r < residents; r++) {
            int home = (int) ((long) r * homes / residents);
            String id = city.homes().get(home).community();
            for (int c = 0; c < byCommunity.size(); c++) {
                if (city.communities().get(c).id().equals(id)) {
                    byCommunity.set(c, byCommunity.get(c) + 1);
                }
            }
        }
        PopulationSpec population = new PopulationSpec(
                byCommunity, bands.stream().map(AgeBand::share).toList(), List.of(), 37_218, incomeSigma, 1);
        return new Scenario(
                "test",
                BilingualText.of("Test"),
                city,
                population,
                new Catalogue(purposes, types),
                behaviour(),
                new Layout(outlets),
                circles,
                new RunDefaults(7, 0, 1, false),
                List.of(),
                List.of());
    }

    public World world() {
        try (Parallel parallel = new Parallel(1)) {
            return World.of(scenario(), parallel);
        }
    }
}
