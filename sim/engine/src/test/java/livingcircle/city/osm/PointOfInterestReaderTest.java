package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import livingcircle.city.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointOfInterestReaderTest {

    private final Path folder;

    PointOfInterestReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<PointOfInterest> points(MapText map) {
        return map.town().readTown(folder).pointsOfInterest();
    }

    @Test
    void findsPointsOutlinesAndRelations() {
        List<PointOfInterest> points = points(new MapText()
                .node(50, 30, 5, "shop=convenience", "name=便民超市")
                .square(60, 40, 20, 20, "building=retail", "shop=supermarket")
                .square(61, 80, 20, 20)
                .relation(70, "outer 61", "type=multipolygon", "amenity=marketplace"));
        assertEquals(
                List.of("node-50", "way-60", "relation-70"),
                points.stream().map(PointOfInterest::id).toList());
        assertEquals(0, points.get(0).footprintM2());
        assertEquals("便民超市", points.get(0).tags().get("name"));
        assertEquals(400, points.get(1).footprintM2(), 1);
        assertTrue(points.get(1).at().distanceM(MapText.PLANE.at(50, 30)) < 10);
        assertEquals(400, points.get(2).footprintM2(), 1);
    }

    @Test
    void takesTheKeysOfFacilitiesOnly() {
        List<PointOfInterest> points = points(new MapText()
                .node(50, 1, 1, "office=company")
                .node(51, 1, 1, "craft=tailor")
                .node(52, 1, 1, "healthcare=doctor")
                .node(53, 1, 1, "social_facility=nursing_home")
                .node(54, 1, 1, "leisure=fitness_centre")
                .node(55, 1, 1, "leisure=sports_centre")
                .node(56, 1, 1, "amenity=bench")
                .node(57, 1, 1, "leisure=park")
                .node(58, 1, 1, "tourism=hotel")
                .node(59, 1, 1, "shop=no"));
        assertEquals(
                List.of("node-50", "node-51", "node-52", "node-53", "node-54", "node-55", "node-56", "node-59"),
                points.stream().map(PointOfInterest::id).toList());
    }

    @Test
    void placesWhatLacksNodesByTheOthersAndCountsWhatLacksAll() {
        OsmTown town = new MapText()
                .town()
                .way(60, "900 1 2 901", "shop=mall")
                .way(61, "900 901", "shop=mall")
                .relation(70, "outer 61 outer 60 outer 62", "type=multipolygon", "shop=mall")
                .readTown(folder);
        assertEquals(
                List.of("way-60", "relation-70"),
                town.pointsOfInterest().stream().map(PointOfInterest::id).toList());
        GeoPoint secondNode = MapText.PLANE.at(100, 0);
        assertTrue(town.pointsOfInterest().get(1).at().distanceM(secondNode) < 0.1);
        assertEquals(1, town.report().count("points-without-place"));
        assertEquals(2, town.report().count("shops"));
    }
}
