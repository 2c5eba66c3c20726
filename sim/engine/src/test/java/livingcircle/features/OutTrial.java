package livingcircle.features;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A layer with everything that a layer to write may hold. */
public final class OutTrial {

    /** The shapes of the layer, one of each type. */
    public static final List<Geometry> SHAPES = Stream.of(
                    "POINT (112.93510000000001 35.0905)",
                    "MULTIPOINT ((1 2), (3 4))",
                    "LINESTRING (0.1 0.2, 0.30000000000000004 1e-9)",
                    "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                    "POLYGON ((0 0, 4 0, 4 4, 0 0), (1 0.5, 2 0.5, 2 1, 1 0.5))",
                    "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)), ((10 10, 11 10, 11 11, 10 10)))",
                    "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))")
            .map(OutTrial::shape)
            .toList();

    /** The columns of the layer. */
    public static final List<OutColumn> COLUMNS = List.of(
            new OutColumn("名称", OutColumn.Kind.TEXT),
            new OutColumn("count", OutColumn.Kind.INTEGER),
            new OutColumn("share", OutColumn.Kind.REAL),
            new OutColumn("is \"open\"", OutColumn.Kind.TRUTH));

    private static final List<List<@Nullable Object>> CELLS = List.of(
            Arrays.asList("便利店 \"一\"\n二楼", 7, 0.1, true),
            Arrays.asList(null, null, null, null),
            Arrays.asList("", 9_007_199_254_740_993L, 1.0 / 3, false));

    /** What reading the cells gives, row after row of {@link #CELLS}. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("便利店 \"一\"\n二楼", "7", "0.1", "true"),
            List.of("", "", "", ""),
            List.of("", "9007199254740993", "0.3333333333333333", "false"));

    private OutTrial() {}

    /** A layer of a name. */
    public static OutLayer layer(String name) {
        List<OutFeature> features = Stream.iterate(0, i -> i < SHAPES.size(), i -> i + 1)
                .map(i -> new OutFeature(CELLS.get(i % CELLS.size()), SHAPES.get(i)))
                .toList();
        return new OutLayer(name, COLUMNS, features);
    }

    /** The cells that a row of the layer reads back as. */
    public static List<String> texts(int row) {
        return TEXTS.get(row % TEXTS.size());
    }

    /** A shape from well-known text. */
    public static Geometry shape(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
