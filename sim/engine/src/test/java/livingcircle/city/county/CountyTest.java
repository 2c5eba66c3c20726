package livingcircle.city.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import livingcircle.city.City;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.Homes;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;
import livingcircle.city.StreetComponents;
import livingcircle.city.StreetKind;
import livingcircle.city.county.CountySpec.SubArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountyTest {

    private static final double RIVER_M = 3_600;
    private static final LocalPlane PLANE = new LocalPlane(SmallCounty.CORNER);

    private final CountySpec spec = SmallCounty.spec(1, RIVER_M);
    private final CityLayers county = County.layers(spec);

    @Test
    void everySubAreaHasItsResidentsCommunitiesAndVillages() {
        for (SubArea subArea : SmallCounty.SUB_AREAS) {
            List<Community> own = county.communities().stream()
                    .filter(c -> subArea.name().equals(c.district()))
                    .toList();
            List<Community> villages = own.stream().filter(Community::isRural).toList();
            assertEquals(
                    subArea.residents(),
                    own.stream().mapToInt(Community::residents).sum());
            assertEquals(
                    subArea.ruralResidents(),
                    villages.stream().mapToInt(Community::residents).sum());
            assertEquals(subArea.villages(), villages.size());
            assertEquals(subArea.communities(), own.size() - villages.size());
        }
        assertEquals(
                20, county.communities().stream().map(Community::id).distinct().count());
    }

    @Test
    void communitiesOfTheTownAreOfLikeSize() {
        county.communities().stream()
                .filter(c -> c.id().startsWith("west-") || c.id().startsWith("east-"))
                .forEach(c -> assertEquals(2_850, c.residents(), 450, c.id()));
    }

    @Test
    void everybodyHasADwelling() {
        Map<String, Integer> dwellings = new TreeMap<>();
        county.homes().forEach(home -> dwellings.merge(home.community(), home.dwellings(), Integer::sum));
        for (Community community : county.communities()) {
            assertEquals(community.residents() / 3.14, dwellings.getOrDefault(community.id(), 0), 1, community.id());
        }
        Set<String> villages = county.communities().stream()
                .filter(Community::isRural)
                .map(Community::id)
                .collect(Collectors.toSet());
        assertTrue(county.homes().stream()
                .allMatch(home -> !villages.contains(home.community()) || home.dwellings() == 1));
        assertEquals(
                county.homes().size(),
                county.homes().stream().map(HomeSite::id).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void streetsAreOneWholeWithinTheCountyAndNearEveryHome(long seed) {
        // the river runs through the town in the odd counties
        CityLayers layers = County.layers(SmallCounty.spec(seed, seed % 2 == 0 ? RIVER_M : 5_300));
        String told = "seed " + seed;
        assertEquals(0, StreetComponents.of(layers.streets()).droppedStreets(), told);
        for (Street street : layers.streets()) {
            street.shape().forEach(point -> assertInside(point, told));
        }
        layers.homes().forEach(home -> assertInside(home.at(), told));
        Homes homes = City.of(layers).homes();
        for (int h = 0; h < homes.count(); h++) {
            assertTrue(
                    homes.accessMm(h) < 150_000,
                    told + ", home " + homes.site(h).id());
        }
    }

    private static void assertInside(GeoPoint point, String told) {
        double x = PLANE.xM(point);
        double y = PLANE.yM(point);
        assertTrue(x >= 0 && x <= 10_000 && y >= 0 && y <= 12_000, () -> told + ": " + point);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theTownHasItsArea(long seed) {
        CityLayers layers = County.layers(SmallCounty.spec(seed, RIVER_M));
        assertEquals(
                SmallCounty.TOWN_KM2, BuiltArea.km2(layers, PLANE.at(5_000, 5_500), 1_400, 260), 0.12, "seed " + seed);
    }

    @Test
    void theOldTownIsInTheMiddleAndDenser() {
        GeoPoint centre = PLANE.at(5_000, 5_500);
        Map<Boolean, List<HomeSite>> byAge = county.homes().stream()
                .filter(home ->
                        home.community().startsWith("west-") || home.community().startsWith("east-"))
                .collect(Collectors.partitioningBy(HomeSite::oldEstate));
        assertTrue(byAge.get(true).stream().allMatch(home -> home.at().distanceM(centre) < 600));
        double old = dwellings(byAge.get(true)) / 0.4;
        double rest = dwellings(byAge.get(false)) / 1.6;
        // three quarters of the new blocks have homes and these some 0.8 of the density of the middle
        assertEquals(2 / (0.75 * 0.8), old / rest, 0.6);
        Set<String> urban = county.communities().stream()
                .filter(c -> !c.isRural())
                .map(Community::id)
                .collect(Collectors.toSet());
        assertTrue(county.homes().stream().noneMatch(home -> home.oldEstate() && !urban.contains(home.community())));
    }

    private static double dwellings(List<HomeSite> homes) {
        return homes.stream().mapToInt(HomeSite::dwellings).sum();
    }

    @Test
    void fewStreetsCrossTheRiver() {
        Ground ground = new Ground(spec);
        long bridges = county.streets().stream()
                .filter(s -> ground.crossesRiver(
                        ground.spot(s.shape().get(0)),
                        ground.spot(s.shape().get(s.shape().size() - 1))))
                .count();
        assertEquals(2, bridges);
        Ground through = new Ground(SmallCounty.spec(1, 5_300));
        List<Street> crossing = County.layers(SmallCounty.spec(1, 5_300)).streets().stream()
                .filter(s -> through.crossesRiver(
                        through.spot(s.shape().get(0)),
                        through.spot(s.shape().get(s.shape().size() - 1))))
                .toList();
        assertTrue(crossing.stream().filter(s -> s.kind() == StreetKind.MAJOR).count() >= 2);
        assertTrue(crossing.size() <= 8, "streets across the river: " + crossing.size());
    }

    @Test
    void villagesKeepToTheirTerritory() {
        for (Community village : county.communities()) {
            boolean isHill = PLANE.yM(village.centre()) > 8_000;
            assertTrue(!village.isRural() || isHill == village.id().startsWith("hills-"), village.id());
        }
    }

    @Test
    void theSameSeedGivesTheSameCountyAndAnotherOneAnother() {
        assertEquals(county, County.layers(SmallCounty.spec(1, RIVER_M)));
        CityLayers other = County.layers(SmallCounty.spec(2, RIVER_M));
        assertNotEquals(county.streets(), other.streets());
        assertNotEquals(county.homes(), other.homes());
    }

    @Test
    void aCountyMayBeATownAlone() {
        CityLayers town =
                County.layers(SmallCounty.spec(1, null, List.of(SmallCounty.part("only", null, 20_000, 20_000, 7, 0))));
        assertEquals(7, town.communities().size());
        assertEquals(0, StreetComponents.of(town.streets()).droppedStreets());
        assertFalse(town.communities().stream().anyMatch(Community::isRural));
    }

    @Test
    void aTownWithoutRoomForItsCommunitiesIsRefused() {
        List<SubArea> crowded = List.of(SmallCounty.part("only", null, 20_000, 20_000, 2_000, 0));
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> County.layers(SmallCounty.spec(1, null, crowded)));
        assertTrue(thrown.getMessage().endsWith("cannot be divided into 2000 communities"), thrown.getMessage());
    }

    @Test
    void junctionsOfAStreetLieWhereItEnds() {
        Map<Long, GeoPoint> places = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (Street street : county.streets()) {
            GeoPoint start = street.shape().get(0);
            GeoPoint end = street.shape().get(street.shape().size() - 1);
            assertEquals(places.getOrDefault(street.fromNode(), start), start);
            assertEquals(places.getOrDefault(street.toNode(), end), end);
            places.put(street.fromNode(), start);
            places.put(street.toNode(), end);
            assertTrue(ids.add(street.id()), street.id());
        }
    }
}
