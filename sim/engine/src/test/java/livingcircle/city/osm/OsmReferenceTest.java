package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import livingcircle.ReferenceData;
import livingcircle.city.City;
import livingcircle.city.Community;
import livingcircle.city.StreetComponents;
import org.junit.jupiter.api.Test;

/** Real maps with known counts; the numbers are from the README beside each file. */
class OsmReferenceTest {

    private static OsmTown read(String path) {
        return OsmImporter.read(ReferenceData.file("osm/" + path));
    }

    private static void assertStreets(OsmTown town, int walkableWays, double walkKm, double largestKm) {
        assertEquals(walkableWays, town.report().count("walkable-ways"));
        assertEquals(walkKm, town.report().count("walk-m") / 1e3, 0.001 * walkKm);
        assertEquals(largestKm, StreetComponents.of(town.streets()).keptKm(), 0.001 * largestKm);
    }

    private static void assertCounts(OsmTown town, int buildings, int shops, int amenities, int offices) {
        assertEquals(buildings, town.report().count("buildings"));
        assertEquals(shops, town.report().count("shops"));
        assertEquals(shops, countKey(town, "shop"));
        assertEquals(amenities, countKey(town, "amenity"));
        assertEquals(offices, countKey(town, "office"));
    }

    private static long countKey(OsmTown town, String key) {
        return town.pointsOfInterest().stream()
                .filter(p -> p.tags().containsKey(key))
                .count();
    }

    private static int residents(OsmTown town) {
        return town.communities().stream().mapToInt(Community::residents).sum();
    }

    @Test
    void liechtenstein() {
        OsmTown town = read("liechtenstein-2024/liechtenstein-2024.osm.pbf");
        assertStreets(town, 8120, 1422.161, 1371.563);
        assertCounts(town, 17718, 184, 1655, 67);
        assertEquals(18, countKey(town, "healthcare"));
        assertEquals(0, town.report().count("segments-missing-node"));
        assertEquals(4172 + 23, town.report().count("homes-typed"), "the README's 4172 and 23 farms");
        assertEquals(11, town.communities().size());
        assertEquals(37_269, residents(town));
        assertEquals("Liechtenstein", town.name().en());
        assertEquals(town.homes().size(), City.of(town.layers()).homes().count());
    }

    @Test
    void schaanAndVaduz() {
        OsmTown town = read("schaan-vaduz-2024/schaan-vaduz-2024.osm.pbf");
        assertStreets(town, 2210, 360.885, 347.924);
        assertCounts(town, 4937, 118, 663, 42);
        assertEquals(6002 + 5229, residents(town));
    }

    @Test
    void monacoWithoutTypedBuildings() {
        OsmTown town = read("monaco-2012/monaco-2012.osm.gz");
        assertStreets(town, 858, 82.022, 81.238);
        assertCounts(town, 966, 22, 164, 0);
        assertEquals(0, town.report().count("homes-typed"));
        assertTrue(town.homes().size() > 500, () -> "homes: " + town.homes().size());
        assertEquals(35_881, residents(town), "suburbs are parts of the town and share its residents");
    }

    @Test
    void clippedExtract() {
        OsmTown town = read("pyrosm-test-2019/pyrosm-test-2019.osm.pbf");
        assertStreets(town, 326, 58.795, 58.697);
        assertCounts(town, 2219, 3, 20, 0);
        assertEquals(388, town.report().count("segments-missing-node"));
    }
}
