package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import livingcircle.city.City;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsmImporterTest {

    private final Path folder;

    OsmImporterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void assertRefused(MapText map, String part) {
        String message = String.valueOf(
                assertThrows(OsmException.class, () -> map.readTown(folder)).getMessage());
        assertTrue(message.contains(part) && message.contains("map.osm"), message);
    }

    @Test
    void readsATownThatACityCanBeBuiltFrom() {
        OsmTown town = new MapText().town().readTown(folder);
        assertEquals("map", town.name().en());
        assertEquals(1, City.of(town.layers()).homes().count());
        assertFalse(town.report().findings().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> town.report().count("no-such-finding"));
    }

    @Test
    void doesNotDependOnTheOrderOfTheFile() {
        MapText map = new MapText()
                .town()
                .square(20, 50, 50, 10, "building=yes")
                .square(21, 90, 50, 15, "building=apartments")
                .square(30, 0, 0, 200)
                .square(31, 60, 0, 200)
                .relation(1, "outer 30", "type=boundary", "boundary=administrative", "admin_level=8", "name=A")
                .relation(2, "outer 31", "type=boundary", "boundary=administrative", "admin_level=8", "name=B")
                .node(50, 5, 5, "shop=bakery")
                .node(51, 9, 5, "place=town", "name=A", "population=12");
        assertEquals(map.readTown(folder), map.reversed().readTown(folder));
    }

    @Test
    void refusesMapsWithoutStreetsOrHomes() {
        assertRefused(new MapText(), "no walkable street");
        assertRefused(new MapText().square(2, 0, 0, 10, "building=house"), "no walkable street");
        assertRefused(
                new MapText().node(1, 0, 0).way(1, "1 9", "highway=residential").square(2, 0, 0, 10, "building=house"),
                "no walkable street");
        assertRefused(
                new MapText()
                        .node(1, 0, 0)
                        .node(2, 10, 0)
                        .way(1, "1 2", "highway=residential")
                        .square(2, 0, 0, 10, "building=garage"),
                "no residential building among its 1 buildings");
    }

    @Test
    void survivesOutlinesWithoutArea() {
        OsmTown town = new MapText()
                .town()
                .node(60, 50, 50)
                .node(61, 50, 50)
                .node(62, 70, 50)
                .way(70, "60 61 62 60", "building=house")
                .way(71, "60 60 60 60", "building=house", "shop=bakery")
                .way(72, "60 62 60 62 60", "landuse=residential")
                .readTown(folder);
        assertEquals(3, town.homes().size());
        assertEquals(1, town.pointsOfInterest().size());
    }
}
