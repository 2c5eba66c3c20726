package livingcircle.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.choice.Nest;
import livingcircle.city.CityLayers;
import livingcircle.city.GridSpec;
import livingcircle.city.GridTown;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;
import livingcircle.outlets.Purpose;
import livingcircle.population.AgeBand;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.TimeOfDay;

/**
 * A town of 2 km by 2 km in which everything that the choice knows happens: four age bands, incomes, e-bikes that reach
 * farther than feet, steps and main roads, nests, deliveries, orders, a type for two purposes, errands, and outlets of
 * all prices and hours.
 */
final class RandomTown {

    static final List<String> TYPES = List.of("market", "grocer", "van", "courier", "post", "kiosk", "chemist");

    private static final double SIDE_M = 2_000;
    private static final List<String> HOURS =
            List.of("08:00-18:00", "00:00-24:00", "Mo-Fr 09:00-17:30", "06:00-10:00, 16:00-20:00", "Sa,Su 07:00-21:00");

    private final SplittableRandom random;
    private final TestTown town = new TestTown();
    private int outletNumber;

    RandomTown(long seed) {
        random = new SplittableRandom(seed);
    }

    /** @param residents at least 2,400, so that no home is empty and no outlet without customers */
    Scenario scenario(int residents, int outlets) {
        town.residents = residents;
        town.incomeSigma = 0.4;
        town.furtherNeed = 0;
        town.nearest = 2;
        town.eBikeLimitM = 2_500;
        town.city = city();
        town.bands = List.of(
                new AgeBand("0-5", 0, .1, 0, 0, 0, 0, 0, 0, 0, 1, 0.1, 15, "early"),
                new AgeBand("6-14", 6, .2, 1.1, 1.1, .7, 0, 0, .8, .1, 1.1, 0.1, 15, "early"),
                new AgeBand("25-44", 25, .4, 1.3, 1.2, 1, .2, 1.5, .4, .6, 1, 0.1, 15, "late"),
                new AgeBand("60-69", 60, .3, 1, .9, 1.4, .05, .8, .7, .3, 1.3, 0.4, 15, "early"));
        addTypes();
        for (int i = 0; i < outlets; i++) {
            town.outlets.add(outlet(TYPES.get(i % TYPES.size())));
        }
        Scenario scenario = town.scenario();
        Behaviour behaviour = scenario.behaviour();
        behaviour = Records.with(behaviour, "choice", Records.with(behaviour.choice(), "seniorCrossing", -1.0));
        behaviour = Records.with(behaviour, "travel", Records.with(behaviour.travel(), "walkLimitMinutes", 9.0));
        return scenario.withBehaviour(Records.with(behaviour, "timeOfDay", times()));
    }

    private CityLayers city() {
        CityLayers grid = GridTown.layers(
                new GridSpec(BilingualText.of("Random"), TestTown.CORNER, 20, 20, 100, 2, 1, 0, 2, 1, 4, null));
        List<Street> streets = new ArrayList<>();
        for (Street street : grid.streets()) {
            boolean steps = random.nextInt(8) == 0;
            streets.add(steps ? Records.with(street, "kind", StreetKind.STEPS) : street);
        }
        return new CityLayers(grid.name(), streets, grid.homes(), grid.communities());
    }

    private void addTypes() {
        town.purpose("food", true, -3).purpose("mail", false, -1.5).purpose("care", true, -2);
        town.purpose("books", false, -1);
        orderable(0);
        orderable(2);
        timed(1, "late");
        timed(2, "early");
        town.type("market", "food", 2)
                .type("grocer", "food", 3)
                .type("van", "food", 0)
                .type("courier", "food", 0)
                .type("post", "mail", 1.5)
                .type("kiosk", "mail", 0)
                .type("chemist", "care", 0.8)
                .type("bookshop", "books", 0.3);
        change("market", "deliveryM", 0.0);
        change("courier", "deliveryM", 900.0);
        change("kiosk", "purposes", List.of("mail", "care"));
        change("post", "standardMinutes", 5.0);
        change("chemist", "minimumAge", 20);
        town.nests.add(new Nest("indoors", List.of("market", "grocer"), 0.6));
        town.nests.add(new Nest("small", List.of("kiosk", "chemist"), 0.8));
    }

    private void orderable(int purpose) {
        town.purposes.set(purpose, Records.with(town.purposes.get(purpose), "isOrderable", true));
    }

    private void timed(int purpose, String curve) {
        Purpose changed = Records.with(town.purposes.get(purpose), "timeOfDay", curve);
        town.purposes.set(purpose, changed);
    }

    private void change(String type, String component, Object value) {
        for (int t = 0; t < town.types.size(); t++) {
            OutletType old = town.types.get(t);
            if (old.id().equals(type)) {
                town.types.set(t, Records.with(old, component, value));
            }
        }
    }

    private static TimeOfDay times() {
        return new TimeOfDay(
                Map.of("always", curve(0, 24), "early", curve(5, 15), "late", curve(12, 23), "errand", curve(8, 18)),
                "errand");
    }

    private static List<Double> curve(int from, int to) {
        return DoubleStream.iterate(0, hour -> hour < 24, hour -> hour + 1)
                .mapToObj(hour -> hour >= from && hour < to ? 1 + hour % 3 : 0.0)
                .toList();
    }

    /** A new outlet anywhere in the town. */
    Outlet outlet(String type) {
        String id = "outlet-" + outletNumber++;
        Outlet outlet = Outlet.plain(id, type, TestTown.at(random.nextDouble() * SIDE_M, random.nextDouble() * SIDE_M));
        outlet = Records.with(outlet, "areaM2", 50 + 150 * random.nextDouble());
        outlet = Records.with(outlet, "priceIndex", 0.8 + 0.4 * random.nextDouble());
        outlet = Records.with(outlet, "isChain", random.nextBoolean());
        outlet = Records.with(outlet, "isBarrierFree", random.nextBoolean());
        String hours = HOURS.get(random.nextInt(HOURS.size()));
        return random.nextInt(3) == 0 ? outlet : Records.with(outlet, "hours", OpeningHours.parse(hours));
    }
}
