package livingcircle.city.osm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;

/** Writes small maps in OSM XML; nodes are placed in metres east and north of 113° E, 35° N. */
final class MapText {

    static final LocalPlane PLANE = new LocalPlane(new GeoPoint(113, 35));

    private final List<String> elements = new ArrayList<>();
    private int nextNode = 100_000;

    MapText node(long id, double xM, double yM, String... tags) {
        GeoPoint at = PLANE.at(xM, yM);
        elements.add(String.format(
                Locale.ROOT, "<node id='%d' lon='%.7f' lat='%.7f'>%s</node>", id, at.lon(), at.lat(), text(tags)));
        return this;
    }

    /** A way through nodes given as {@code 1 2 3}. */
    MapText way(long id, String nodes, String... tags) {
        StringBuilder text = new StringBuilder("<way id='" + id + "'>");
        for (String node : nodes.split(" ", -1)) {
            text.append("<nd ref='").append(node).append("'/>");
        }
        elements.add(text + text(tags) + "</way>");
        return this;
    }

    /** A closed way around a square, with nodes of its own. */
    MapText square(long id, double westM, double southM, double sideM, String... tags) {
        int first = nextNode;
        nextNode += 4;
        node(first, westM, southM);
        node(first + 1, westM + sideM, southM);
        node(first + 2, westM + sideM, southM + sideM);
        node(first + 3, westM, southM + sideM);
        return way(id, first + " " + (first + 1) + " " + (first + 2) + " " + (first + 3) + " " + first, tags);
    }

    /** A relation of ways given as {@code outer 1 inner 2}. */
    MapText relation(long id, String members, String... tags) {
        StringBuilder text = new StringBuilder("<relation id='" + id + "'>");
        String[] parts = members.split(" ", -1);
        for (int i = 0; i < parts.length; i += 2) {
            text.append("<member type='way' ref='")
                    .append(parts[i + 1])
                    .append("' role='")
                    .append(parts[i])
                    .append("'/>");
        }
        elements.add(text + text(tags) + "</relation>");
        return this;
    }

    /** A street and a house, so that the map is a town. */
    MapText town() {
        return node(1, 0, 0)
                .node(2, 100, 0)
                .way(1, "1 2", "highway=residential")
                .square(2, 10, 10, 10, "building=house");
    }

    private static String text(String... tags) {
        StringBuilder text = new StringBuilder();
        for (String tag : tags) {
            int equals = tag.indexOf('=');
            text.append("<tag k='")
                    .append(tag, 0, equals)
                    .append("' v='")
                    .append(tag.substring(equals + 1))
                    .append("'/>");
        }
        return text.toString();
    }

    /** The same map with its elements in the opposite order: relations first, nodes last. */
    MapText reversed() {
        MapText reversed = new MapText();
        reversed.elements.addAll(elements);
        Collections.reverse(reversed.elements);
        return reversed;
    }

    @Override
    public String toString() {
        return "<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n" + String.join("\n", elements)
                + "\n</osm>\n";
    }

    Path write(Path folder) {
        try {
            return Files.writeString(folder.resolve("map.osm"), toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OsmElements read(Path folder) {
        return OsmFile.read(write(folder));
    }

    OsmTown readTown(Path folder) {
        return OsmImporter.read(write(folder));
    }
}
