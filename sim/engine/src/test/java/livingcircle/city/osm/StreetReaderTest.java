package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreetReaderTest {

    private final Path folder;

    StreetReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final OsmReport.Builder report = new OsmReport.Builder();

    private List<Street> streets(MapText map) {
        return StreetReader.read(map.read(folder), report);
    }

    private static List<String> ends(List<Street> streets) {
        return streets.stream()
                .map(s -> s.id() + " " + s.fromNode() + "-" + s.toNode())
                .toList();
    }

    /** 1–2–3–4 in a row, 100 m apart, and 5 north of 2. */
    private static MapText row() {
        return new MapText()
                .node(1, 0, 0)
                .node(2, 100, 0)
                .node(3, 200, 0)
                .node(4, 300, 0)
                .node(5, 100, 80);
    }

    @Test
    void cutsWaysWhereTheyMeet() {
        List<Street> streets =
                streets(row().way(7, "1 2 3 4", "highway=residential").way(8, "2 5", "highway=footway"));
        assertEquals(List.of("way-7-1 1-2", "way-7-2 2-4", "way-8-1 2-5"), ends(streets));
        assertEquals(3, streets.get(1).shape().size());
        assertEquals(200_000, streets.get(1).lengthMm(), 300);
        assertEquals(StreetKind.PATH, streets.get(2).kind());
    }

    @Test
    void doesNotCutWhereAnUnwalkableWayMeets() {
        List<Street> streets =
                streets(row().way(7, "1 2 3 4", "highway=residential").way(8, "2 5", "highway=motorway"));
        assertEquals(List.of("way-7-1 1-4"), ends(streets));
    }

    @Test
    void cutsAWayWhereItPassesItself() {
        List<Street> streets = streets(row().way(7, "1 2 3 5 2", "highway=path"));
        assertEquals(List.of("way-7-1 1-2", "way-7-2 2-2"), ends(streets));
    }

    @Test
    void takesTheOutlineOfAPedestrianArea() {
        List<Street> streets = streets(row().way(7, "1 2 5 1", "highway=pedestrian", "area=yes"));
        assertEquals(List.of("way-7-1 1-1"), ends(streets));
    }

    @Test
    void cutsAndCountsWhereNodesAreMissing() {
        List<Street> streets = streets(row().way(7, "99 1 2 98 97 3 4 96", "highway=residential"));
        assertEquals(List.of("way-7-1 1-2", "way-7-2 3-4"), ends(streets));
        assertEquals(5, report.build().count("segments-missing-node"));
    }

    @Test
    void ignoresRepeatedNodesAndWaysWithoutLength() {
        List<Street> streets =
                streets(row().way(6, "1", "highway=residential").way(7, "1 1 2 2 3", "highway=residential"));
        assertEquals(List.of("way-7-1 1-3"), ends(streets));
        assertTrue(streets(row()).isEmpty());
    }
}
