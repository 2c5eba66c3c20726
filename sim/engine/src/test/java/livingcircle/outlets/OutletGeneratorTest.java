package livingcircle.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.base.KeyedRandom;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.GridSpec;
import livingcircle.city.GridTown;
import livingcircle.city.HomeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletGeneratorTest {

    private static final GridSpec GRID =
            new GridSpec(BilingualText.of("Test"), TestTown.CORNER, 20, 20, 100, 4, 1, 10, 2, 1, 10, null);

    private final OutletType shop = new TestTown().type("shop", "any", 1).types.get(0);
    private final OutletType club = new TestTown().type("club", "any", 1).types.get(0);

    /** A town of which the western half is urban and five times as dense as the rural eastern half. */
    private static CityLayers town() {
        CityLayers grid = GridTown.layers(GRID);
        List<HomeSite> homes = new ArrayList<>();
        for (HomeSite home : grid.homes()) {
            homes.add(new HomeSite(home.id(), home.at(), home.community(), isWest(home.at()) ? 5 : 1, false));
        }
        List<Community> communities = new ArrayList<>();
        for (Community c : grid.communities()) {
            communities.add(new Community(c.id(), c.name(), c.centre(), c.residents(), !isWest(c.centre()), null));
        }
        return new CityLayers(grid.name(), grid.streets(), homes, communities);
    }

    private static boolean isWest(GeoPoint place) {
        return place.lon() < TestTown.at(1_000, 0).lon();
    }

    @Test
    void outletsWithoutNewKeysAreThoseOfEarlierVersions() {
        OutletGenerator generator = new OutletGenerator(town(), new OutletGenerator.Spec(1, 8, 0.3, 0.4, 7));
        List<Outlet> outlets = generator.place(shop, 40_000, 20_000);
        assertEquals(60, outlets.size());
        assertEquals(outlets, generator.place(shop, 60));
        long key = 0;
        for (Outlet outlet : outlets) {
            key = KeyedRandom.combine(key, KeyedRandom.keyOf(outlet.id()));
            key = KeyedRandom.combine(key, Double.doubleToLongBits(outlet.at().lon()));
            key = KeyedRandom.combine(key, Double.doubleToLongBits(outlet.at().lat()));
            key = KeyedRandom.combine(key, (outlet.isChain() ? 1 : 0) + (outlet.isBarrierFree() ? 2 : 0));
        }
        assertEquals(-4560740108722491609L, key);
    }

    @Test
    void ruralCommunitiesHaveADensityAndTypesOfTheirOwn() {
        var rural = new OutletGenerator.Rural(0.5, List.of("shop"));
        OutletGenerator generator = new OutletGenerator(town(), new OutletGenerator.Spec(2, 4, 0.3, 0.4, 0, rural, 7));
        List<Outlet> shops = generator.place(shop, 40_000, 20_000);
        List<Outlet> clubs = generator.place(club, 40_000, 20_000);
        assertEquals(80, count(shops, true));
        assertEquals(10, count(shops, false));
        assertEquals(80, count(clubs, true));
        assertEquals(0, count(clubs, false));
        Set<String> ids = new HashSet<>();
        shops.forEach(outlet -> assertTrue(ids.add(outlet.id()), outlet.id()));
        assertEquals(
                10,
                ids.stream()
                        .filter(id -> id.startsWith("synthetic-rural-shop-"))
                        .count());
    }

    private static int count(List<Outlet> outlets, boolean inWest) {
        return (int)
                outlets.stream().filter(outlet -> isWest(outlet.at()) == inWest).count();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void centralityDrawsOutletsToDensePlacesAndMainRoads(long seed) {
        List<Outlet> even = place(0, seed);
        List<Outlet> central = place(1, seed);
        String told = "seed " + seed;
        // five sixths of the dwellings are in the west
        assertEquals(8_333, count(even, true), 160, told);
        assertTrue(count(central, true) > 9_300, told + ": " + count(central, true));
        double evenShare = shareOnMainRoad(even);
        double centralShare = shareOnMainRoad(central);
        assertEquals(0.17, evenShare, 0.04, told);
        // near main roads the pull is three times as strong
        assertEquals(3 * evenShare / (1 + 2 * evenShare), centralShare, 0.06, told);
        assertNotEquals(
                even.stream().map(Outlet::at).collect(Collectors.toSet()),
                central.stream().map(Outlet::at).collect(Collectors.toSet()));
    }

    private static List<Outlet> place(double centrality, long seed) {
        OutletType shop = new TestTown().type("shop", "any", 1).types.get(0);
        var spec = new OutletGenerator.Spec(1, 1, 0.3, 0.4, centrality, null, seed);
        return new OutletGenerator(town(), spec).place(shop, 10_000);
    }

    /** Of the outlets in the middle of the western half the share at its only main road, from west to east. */
    private static double shareOnMainRoad(List<Outlet> outlets) {
        int all = 0;
        int onRoad = 0;
        for (Outlet outlet : outlets) {
            boolean isInMiddle = outlet.at().distanceM(TestTown.at(500, 1_000)) < 700
                    && outlet.at().lon() > TestTown.at(300, 0).lon()
                    && outlet.at().lon() < TestTown.at(700, 0).lon();
            if (isInMiddle) {
                all++;
                double offset = outlet.at().lat() - TestTown.at(0, 1_000).lat();
                onRoad += Math.abs(offset) < TestTown.at(0, 100).lat() - TestTown.CORNER.lat() ? 1 : 0;
            }
        }
        return (double) onRoad / all;
    }
}
