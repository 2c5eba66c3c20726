package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;

class AreaReaderTest {

    private final Path folder;

    AreaReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private @Nullable Area findOfFirstRelation(MapText map) {
        OsmElements elements = map.read(folder);
        return new AreaReader(elements, MapText.PLANE).find(elements.relations().get(0));
    }

    private static Area present(@Nullable Area area) {
        return Objects.requireNonNull(area);
    }

    /** The corners of a square of 100 m. */
    private static MapText corners() {
        return new MapText().node(1, 0, 0).node(2, 100, 0).node(3, 100, 100).node(4, 0, 100);
    }

    @Test
    void joinsWaysInAnyDirectionToARing() {
        Area area = present(findOfFirstRelation(
                corners().way(11, "1 2 3").way(12, "1 4 3").relation(1, "outer 11 outer 12", "type=multipolygon")));
        assertTrue(area.isComplete());
        assertEquals(10_000, area.areaM2(), 1);
    }

    @Test
    void cutsHolesOut() {
        Area area = present(findOfFirstRelation(corners()
                .way(11, "1 2 3 4 1")
                .square(12, 40, 40, 20)
                .relation(1, "inner 12 outer 11", "type=multipolygon")));
        assertEquals(9_600, area.areaM2(), 1);
        assertFalse(area.contains(new Coordinate(50, 50)));
        assertTrue(area.contains(new Coordinate(10, 10)));
        assertTrue(area.contains(area.inside()));
    }

    @Test
    void takesWaysWithoutRoleAsOuterAndKeepsSeveralParts() {
        Area area = present(findOfFirstRelation(new MapText()
                .square(11, 0, 0, 10)
                .square(12, 50, 0, 10)
                .relation(1, "outer 12 outer 11", "type=boundary")));
        assertEquals(200, area.areaM2(), 0.1);
        assertTrue(area.contains(new Coordinate(5, 5)));
        assertTrue(area.contains(new Coordinate(55, 5)));
        assertFalse(area.contains(new Coordinate(30, 5)));
    }

    @Test
    void saysWhenPartOfTheOutlineIsMissing() {
        Area area = present(findOfFirstRelation(
                new MapText().square(11, 0, 0, 10).relation(1, "outer 11 outer 12", "type=multipolygon")));
        assertFalse(area.isComplete());
        assertNull(findOfFirstRelation(corners().way(11, "1 2 3").relation(1, "outer 11", "type=multipolygon")));
        assertNull(findOfFirstRelation(corners().way(11, "1 2 99 1").relation(1, "outer 11", "type=multipolygon")));
    }

    @Test
    void drawsNothingForOtherRelationsAndOpenWays() {
        assertNull(findOfFirstRelation(new MapText().square(11, 0, 0, 10).relation(1, "outer 11", "type=site")));
        OsmElements elements = corners().way(11, "1 2 3 4").way(12, "1 2 1").read(folder);
        AreaReader areas = new AreaReader(elements, MapText.PLANE);
        assertNull(areas.find(elements.ways().get(0)));
        assertNull(areas.find(elements.ways().get(1)));
    }
}
