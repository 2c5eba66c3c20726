package livingcircle.scenario.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.city.City;
import livingcircle.city.CityLayers;
import livingcircle.city.GeoPoint;
import livingcircle.city.GridSpec;
import livingcircle.city.GridTown;
import livingcircle.city.HomeSite;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How several new outlets are arranged. */
class PlacementTest {

    private static TestTown town() {
        TestTown town =
                new TestTown().purpose("food", true, -4).type("shop", "food", 2).type("market", "food", 1);
        town.city = GridTown.layers(
                new GridSpec(BilingualText.of("T"), TestTown.CORNER, 10, 10, 100, 4, 1, 0, 2, 1, 5, null));
        return town;
    }

    private static List<GeoPoint> places(TestTown town, Change change) {
        Scenario before = town.scenario();
        List<Outlet> after = Plans.of(before, change).complete().layout().outlets();
        return after.subList(town.outlets.size(), after.size()).stream()
                .map(Outlet::at)
                .toList();
    }

    private static double leastDistanceM(List<GeoPoint> places) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, places.get(i).distanceM(places.get(j)));
            }
        }
        return least;
    }

    @ParameterizedTest
    @EnumSource(Spread.class)
    void everyOutletHasAHomeOfItsOwnInTheArea(Spread spread) {
        TestTown town = town();
        List<GeoPoint> places = places(town, Plans.many("shop", 12, "community-2", spread));
        assertEquals(12, new HashSet<>(places).size());
        City city = City.of(town.city);
        for (GeoPoint place : places) {
            HomeSite home = city.homes().site(city.nearestHome(place));
            assertEquals(home.at(), place);
            assertEquals("community-2", home.community());
        }
        assertEquals(places, places(town, Plans.many("shop", 12, "community-2", spread)), "repeatable");
    }

    @Test
    void evenlySpreadOutletsKeepTheirDistanceFromEachOtherAndFromOthersOfTheType() {
        TestTown town = town().outlet("there", "shop", 500, 500).outlet("other", "market", 200, 200);
        List<GeoPoint> places = new ArrayList<>(places(town, Plans.many("shop", 8, "urban", Spread.EVEN)));
        assertTrue(leastDistanceM(places) > 150, "least distance " + leastDistanceM(places));
        places.add(TestTown.at(500, 500));
        assertTrue(leastDistanceM(places) > 150, "least distance " + leastDistanceM(places));
    }

    @Test
    void aClusterStandsAroundTheMiddle() {
        List<GeoPoint> places = places(town(), Plans.many("shop", 6, "new-estates", Spread.CENTRE));
        places.forEach(place -> assertTrue(place.distanceM(TestTown.at(500, 500)) < 120));
    }

    @Test
    void streetsAreMainRoads() {
        TestTown town = town();
        City city = City.of(town.city);
        for (GeoPoint place : places(town, Plans.many("shop", 9, "urban", Spread.STREET))) {
            assertTrue(city.network().isMajor(city.attach(place).street()));
        }
    }

    @Test
    void demandGoesWhereDwellingsAre() {
        TestTown town = town();
        GeoPoint middle = TestTown.at(500, 500);
        List<HomeSite> homes = town.city.homes().stream()
                .map(home -> new HomeSite(
                        home.id(), home.at(), home.community(), home.at().lon() < middle.lon() ? 30 : 1, false))
                .toList();
        town.city = new CityLayers(town.city.name(), town.city.streets(), homes, town.city.communities());
        long west = places(town, Plans.many("shop", 40, "urban", Spread.DEMAND)).stream()
                .filter(place -> place.lon() < middle.lon())
                .count();
        assertTrue(west >= 35, west + " of 40 where 30 of 31 dwellings are");
    }

    @Test
    void anotherSeedGivesOtherPlaces() {
        TestTown town = town();
        Change first = Plans.many("shop", 5, "urban", Spread.EVEN);
        Change second = new Change.OpenMany(
                "new", 5, "urban", Spread.EVEN, Attributes.ofServices("shop"), null, false, 2, null);
        assertNotEquals(places(town, first), places(town, second));
    }

    @Test
    void anAreaWithoutMainRoadsHasNoPlaceAtThem() {
        TestTown town = town();
        town.city = TestTown.grid(10, 10, 4);
        Resolution resolution =
                Plans.resolve(town.scenario(), List.of(List.of(Plans.many("shop", 1, "urban", Spread.STREET))));
        assertEquals(
                "only 0 find a place in urban on main roads",
                resolution.faults().get(0).problem().en());
    }

    @Test
    void outletsAreNamedAndNumbered() {
        Scenario after = Plans.of(town().scenario(), Plans.many("shop", 2, "urban", Spread.EVEN))
                .complete();
        assertEquals("new-2", after.layout().outlets().get(1).id());
        assertEquals("shop 2", after.layout().outlets().get(1).name().en());
    }
}
