package livingcircle.features.geojson;

import java.util.ArrayList;
import java.util.List;
import livingcircle.features.FeatureException;
import livingcircle.features.ShapeMaker;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The members of one geometry object, which may come in any order. */
final class ShapeReader {

    private static final int POLYGON_DEPTH = 2;

    private final JsonParser parser;
    private final int feature;
    private final boolean isPart;
    private final ShapeMaker maker;
    private @Nullable String type;
    private @Nullable Nest coordinates;
    private @Nullable List<Geometry> shapes;

    /**
     * @param feature the number of the feature, from 1
     * @param isPart whether it stands within a collection
     */
    ShapeReader(JsonParser parser, int feature, boolean isPart) {
        this.parser = parser;
        this.feature = feature;
        this.isPart = isPart;
        maker = new ShapeMaker(feature);
    }

    /** The shape of the object that begins at the current token. */
    Geometry read() {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!take(member, value)) {
                parser.skipChildren();
            }
        }
        return shape();
    }

    /**
     * Takes a member whose value begins at the current token.
     *
     * @return whether it concerns a shape; nothing is read otherwise
     */
    boolean take(String member, JsonToken value) {
        switch (member) {
            case "type" -> {
                type = value == JsonToken.VALUE_STRING ? parser.getString() : null;
                parser.skipChildren();
            }
            case "coordinates" -> {
                if (value != JsonToken.START_ARRAY) {
                    throw Nest.malformed(feature);
                }
                coordinates = Nest.read(parser, feature);
            }
            case "geometries" -> shapes = collection(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private List<Geometry> collection(JsonToken value) {
        if (isPart) {
            throw maker.nested();
        }
        if (value != JsonToken.START_ARRAY) {
            throw Nest.malformed(feature);
        }
        List<Geometry> parts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw Nest.malformed(feature);
            }
            parts.add(new ShapeReader(parser, feature, true).read());
        }
        return parts;
    }

    /** The type, or null if none was written. */
    @Nullable
    String type() {
        return type;
    }

    /** The shape of what was taken. */
    Geometry shape() {
        String named = type == null ? "" : type;
        return switch (named) {
            case "Point" -> {
                Nest position = nest(0);
                yield maker.point(position.positions()[0], position.positions()[1]);
            }
            case "MultiPoint" -> maker.points(nest(1).positions());
            case "LineString" -> maker.line(nest(1).positions());
            case "MultiLineString" -> {
                List<LineString> lines = new ArrayList<>();
                nest(POLYGON_DEPTH).parts().forEach(part -> lines.add(maker.line(part.positions())));
                yield maker.lines(lines);
            }
            case "Polygon" -> polygon(nest(POLYGON_DEPTH));
            case "MultiPolygon" -> {
                List<Polygon> polygons = new ArrayList<>();
                nest(POLYGON_DEPTH + 1).parts().forEach(part -> polygons.add(polygon(part)));
                yield maker.polygons(polygons);
            }
            case "GeometryCollection" -> maker.collection(shapes == null ? List.of() : shapes);
            default -> throw unknownType(named);
        };
    }

    private Nest nest(int depth) {
        if (coordinates == null) {
            throw maker.empty();
        }
        if (coordinates.depth() == 1 && coordinates.positions().length == 0) {
            throw maker.empty();
        }
        if (coordinates.depth() != depth) {
            throw Nest.malformed(feature);
        }
        return coordinates;
    }

    private Polygon polygon(Nest nest) {
        if (nest.depth() != POLYGON_DEPTH) {
            throw maker.empty();
        }
        List<LinearRing> rings = new ArrayList<>();
        nest.parts().forEach(part -> rings.add(maker.ring(part.positions())));
        return maker.polygon(rings);
    }

    private FeatureException unknownType(String named) {
        return FeatureException.of(
                feature,
                named.isEmpty() ? "has a shape without a type" : "has a shape of unknown type " + shortened(named),
                named.isEmpty() ? "的图形没有类型" : "的图形类型未知：" + shortened(named),
                "use Point, LineString, Polygon, their Multi forms or GeometryCollection",
                "请用 Point、LineString、Polygon 及其 Multi 形式或 GeometryCollection");
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
