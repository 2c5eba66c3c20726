package livingcircle.features.geojson;

import java.util.ArrayList;
import java.util.List;
import livingcircle.features.FeatureException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The coordinates of a shape before its type is known, which may stand after them.
 *
 * @param depth lists around a position: 0 for a point, 3 for several polygons; an empty list has depth 1
 * @param positions x and y of one position at depth 0 and of any number at depth 1, else empty
 * @param parts the lists within one of depth 2 or more, all of the same depth
 */
record Nest(int depth, double[] positions, List<Nest> parts) {

    private static final int MOST_DEPTH = 3;
    private static final double[] NONE = {};

    /** Reads the list that begins at the current token. */
    static Nest read(JsonParser parser, int feature) {
        return read(parser, feature, MOST_DEPTH);
    }

    private static Nest read(JsonParser parser, int feature, int depthLeft) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.END_ARRAY) {
            return new Nest(1, NONE, List.of());
        }
        if (first.isNumeric()) {
            double x = parser.getDoubleValue();
            double y = number(parser, parser.nextToken(), feature);
            skipHeight(parser, feature);
            return new Nest(0, new double[] {x, y}, List.of());
        }
        DoubleList positions = new DoubleList();
        List<Nest> parts = new ArrayList<>();
        int depth = -1;
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token != JsonToken.START_ARRAY || depthLeft == 0) {
                throw malformed(feature);
            }
            Nest part = read(parser, feature, depthLeft - 1);
            if (depth >= 0 && part.depth != depth) {
                throw malformed(feature);
            }
            depth = part.depth;
            if (depth == 0) {
                positions.add(part.positions[0], part.positions[1]);
            } else {
                parts.add(part);
            }
        }
        return new Nest(depth + 1, positions.toArray(), parts);
    }

    private static double number(JsonParser parser, JsonToken token, int feature) {
        if (!token.isNumeric()) {
            throw malformed(feature);
        }
        return parser.getDoubleValue();
    }

    private static void skipHeight(JsonParser parser, int feature) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            number(parser, token, feature);
        }
    }

    /** The fault of coordinates that are not what their shape needs. */
    static FeatureException malformed(int feature) {
        return FeatureException.of(
                feature,
                "has coordinates that do not make its shape",
                "的坐标与图形类型不符",
                "write a point as [116.4, 39.9], lines and polygons as lists of such points",
                "点请写作 [116.4, 39.9]，线和面请写作点的列表");
    }
}
