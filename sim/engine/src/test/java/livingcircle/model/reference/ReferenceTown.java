package livingcircle.model.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.base.Parallel;
import livingcircle.choice.Nest;
import livingcircle.choice.TravelParameters;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GridSpec;
import livingcircle.city.GridTown;
import livingcircle.city.HomeSite;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.outlets.CreditGrade;
import livingcircle.outlets.Customers;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletClass;
import livingcircle.outlets.OutletType;
import livingcircle.outlets.Purpose;
import livingcircle.population.AgeBand;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.TimeOfDay;
import livingcircle.world.World;

/**
 * A random small town in which everything happens that the model knows: too few counters for the crowd, a village out
 * of reach of nearly everything, steps, main roads, e-bikes, nests with and without delivery, outlets of several
 * services, at all hours and prices, that lose money.
 */
final class ReferenceTown {

    private static final int BLOCKS_EAST = 12;
    private static final int BLOCKS_NORTH = 9;
    private static final double BLOCK_M = 100;
    private static final int OUTLETS = 48;
    private static final List<String> HOURS = List.of(
            "08:00-18:00",
            "00:00-24:00",
            "Mo-Fr 09:00-17:30",
            "06:00-10:00, 15:30-20:30",
            "Sa,Su 07:00-21:00",
            "18:00-24:00, 00:00-02:30",
            "Mo,We,Fr,Su 00:00-24:00");
    private static final List<String> TYPES = List.of(
            "market", "grocer", "stall", "courier", "canteen", "kitchen", "post", "kiosk", "chemist", "creche",
            "barber");

    /** Capacities and break-even points are as for so many residents. */
    private static final double RESIDENTS = 1_600;

    private final SplittableRandom random;

    /** The town, to be changed before {@link #world}. */
    final TestTown town = new TestTown();

    ReferenceTown(long seed, int residents) {
        random = new SplittableRandom(seed);
        town.residents = residents;
        town.incomeSigma = 0.5;
        town.habit = 1.5;
        town.furtherNeed = 0.8;
        town.nearest = 2;
        town.eBikeLimitM = 1_500;
        town.lossWeeks = 1 + random.nextInt(2);
        town.city = city();
        town.bands = List.of(
                new AgeBand("0-5", 0, .1, 0, 0, 0, 0, 0, 0, 0, 1, 0.1, 15, "early"),
                new AgeBand("6-14", 6, .15, 1.1, 1.1, .7, 0, 0, .8, .1, 1.1, 0.1, 0, "early"),
                new AgeBand("25-44", 25, .45, 1.3, 1.2, 1, .1, 1.5, .4, .6, 1, 0.1, 20, "late"),
                new AgeBand("60-69", 60, .3, 1, .9, 1.4, .05, .8, .7, .3, 1.3, 0.4, 45, "always"));
        addPurposes();
        addTypes();
        for (int i = 0; i < OUTLETS; i++) {
            addOutlet(i);
        }
    }

    /** A grid with stairs, a terrace behind stairs, and a village at the end of a long road. */
    private CityLayers city() {
        CityLayers grid = GridTown.layers(new GridSpec(
                BilingualText.of("Reference"),
                TestTown.CORNER,
                BLOCKS_EAST,
                BLOCKS_NORTH,
                BLOCK_M,
                2,
                1,
                0,
                2,
                1,
                4,
                null));
        List<Street> streets = new ArrayList<>();
        for (Street street : grid.streets()) {
            boolean becomesSteps = street.kind() != StreetKind.MAJOR && random.nextInt(6) == 0;
            streets.add(becomesSteps ? ofKind(street, StreetKind.STEPS) : street);
        }
        streets.add(street("stairs", 0, 900, StreetKind.STEPS, 0, 0, -60));
        streets.add(street("terrace", 900, 901, StreetKind.PATH, 0, -60, -300));
        streets.add(street("road", BLOCKS_EAST, 902, StreetKind.MAJOR, 0, 1_200, 3_000));
        streets.add(street("village street", 902, 903, StreetKind.LOCAL, 0, 3_000, 3_400));
        List<HomeSite> homes = new ArrayList<>(grid.homes());
        List<Community> communities = new ArrayList<>(grid.communities());
        String terrace = communities.get(0).id();
        for (int i = 0; i < 8; i++) {
            homes.add(new HomeSite("terrace-" + i, TestTown.at(-80 - 25 * i, 0), terrace, 1, true));
            homes.add(new HomeSite("village-" + i, TestTown.at(3_020 + 45 * i, 0), "village", 1, false));
        }
        communities.add(new Community("village", BilingualText.of("Village"), TestTown.at(3_200, 0), -1, true, null));
        return new CityLayers(grid.name(), streets, homes, communities);
    }

    private static Street ofKind(Street street, StreetKind kind) {
        return new Street(street.id(), street.fromNode(), street.toNode(), kind, street.lengthMm(), street.shape());
    }

    private static Street street(String id, long from, long to, StreetKind kind, double northM, double x0, double x1) {
        return Street.along(id, from, to, kind, List.of(TestTown.at(x0, northM), TestTown.at(x1, northM)));
    }

    private void addPurposes() {
        purpose("food", "always", true, true, -3);
        purpose("meal", "night", false, true, -2.5);
        purpose("mail", "late", false, false, -1.5);
        purpose("care", "early", true, false, -2);
        purpose("child", "early", false, false, -6);
        purpose("hair", "late", true, false, -4);
    }

    private void purpose(String id, String curve, boolean onErrand, boolean isOrderable, double without) {
        town.purposes.add(new Purpose(id, BilingualText.of(id), curve, onErrand, isOrderable, without));
    }

    private void addTypes() {
        type("market", List.of("food"), 8, 0, 10, Customers.RESIDENTS, 2.5, 60);
        type("grocer", List.of("food"), 5, 0, 6, Customers.RESIDENTS, 3, 40);
        type("stall", List.of("food", "meal"), 8, 0, 4, Customers.RESIDENTS, 0, 0);
        type("courier", List.of("food"), 15, 900, 3, Customers.RESIDENTS, 0, 30);
        type("canteen", List.of("meal"), 8, 0, 6, Customers.RESIDENTS, 3, 50);
        type("kitchen", List.of("meal"), 8, 700, 3, Customers.RESIDENTS, 0, 15);
        type("post", List.of("mail"), 5, 0, 5, Customers.RESIDENTS, 2, 0);
        type("kiosk", List.of("mail", "care"), 8, 0, 3, Customers.RESIDENTS, 0, 10);
        type("chemist", List.of("care"), 15, 0, 6, Customers.RESIDENTS, 1.5, 20);
        type("creche", List.of("child"), 15, 0, 12, Customers.CHILDCARE_USERS, 5, 0);
        type("barber", List.of("hair"), 8, 0, 4, Customers.RESIDENTS, 0.15, 4);
        town.nests.add(new Nest("indoors", List.of("market", "grocer"), 0.6));
        town.nests.add(new Nest("cooked", List.of("canteen", "kitchen"), 0.5));
        town.nests.add(new Nest("small", List.of("kiosk", "chemist"), 0.8));
    }

    private void type(
            String id,
            List<String> purposes,
            double minutes,
            double deliveryM,
            double perHour,
            Customers customers,
            double perWeek,
            double breakEvenPerDay) {
        town.types.add(new OutletType(
                id,
                BilingualText.of(id),
                OutletClass.BASIC,
                purposes,
                minutes,
                deliveryM,
                100,
                perHour * town.residents / RESIDENTS,
                OpeningHours.parse("07:00-21:00"),
                customers,
                id.equals("chemist") ? 20 : 6,
                perWeek,
                1,
                100_000,
                3,
                20,
                0.25,
                breakEvenPerDay * town.residents / RESIDENTS,
                0,
                1_000,
                id.equals("stall") ? -0.5 : 0));
    }

    private void addOutlet(int number) {
        String id = "outlet-" + number;
        List<String> types = new ArrayList<>(List.of(TYPES.get(number % TYPES.size())));
        String other = TYPES.get(random.nextInt(TYPES.size()));
        if (random.nextInt(4) == 0 && !types.contains(other)) {
            types.add(other);
        }
        boolean isElsewhere = number % 12 == 7;
        double eastM = isElsewhere ? random.nextInt(-280, 3_400) : random.nextDouble() * BLOCKS_EAST * BLOCK_M;
        double northM = isElsewhere ? 0 : random.nextDouble() * BLOCKS_NORTH * BLOCK_M;
        town.outlets.add(new Outlet(
                id,
                BilingualText.of(id),
                TestTown.at(eastM, northM),
                types,
                random.nextInt(3) == 0 ? null : 50 + 150 * random.nextDouble(),
                random.nextInt(4) == 0 ? (2 + 8 * random.nextDouble()) * town.residents / RESIDENTS : null,
                random.nextInt(3) == 0 ? null : 0.7 + 0.8 * random.nextDouble(),
                random.nextInt(3) == 0 ? null : OpeningHours.parse(HOURS.get(random.nextInt(HOURS.size()))),
                random.nextBoolean(),
                random.nextBoolean(),
                CreditGrade.values()[random.nextInt(4)],
                random.nextInt(2) * 0.5,
                false));
    }

    World world() {
        Scenario scenario = town.scenario();
        Behaviour old = scenario.behaviour();
        Behaviour behaviour = new Behaviour(
                old.residents(),
                old.service(),
                times(),
                new TravelParameters(
                        9,
                        old.travel().eBikeMetresPerSecond(),
                        old.travel().eBikeFixedMinutes(),
                        old.travel().eBikeLimitM(),
                        old.travel().nearest()),
                old.choice(),
                old.satisfaction(),
                old.operators());
        try (Parallel parallel = new Parallel(1)) {
            return World.of(scenario.withBehaviour(behaviour), parallel);
        }
    }

    private static TimeOfDay times() {
        return new TimeOfDay(
                Map.of(
                        "always",
                        curve(0, 24),
                        "early",
                        curve(5, 15),
                        "late",
                        curve(12, 24),
                        "night",
                        curve(17, 24),
                        "errand",
                        curve(6, 23)),
                "errand");
    }

    private static List<Double> curve(int from, int to) {
        return DoubleStream.iterate(0, hour -> hour < 24, hour -> hour + 1)
                .mapToObj(hour -> hour >= from && hour < to ? 1 + hour % 3 : 0.0)
                .toList();
    }
}
