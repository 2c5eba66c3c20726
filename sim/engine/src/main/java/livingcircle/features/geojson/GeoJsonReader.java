package livingcircle.features.geojson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import livingcircle.base.BilingualText;
import livingcircle.features.DeclaredCoordinates;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.TableBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a FeatureCollection, a Feature or a bare geometry, member by member in whatever order they come. The columns
 * are the names of all properties as they first appear; a property that is a list or an object reads as its JSON text.
 */
public final class GeoJsonReader {

    private static final int MOST_DEPTH = 100;

    private final JsonParser parser;
    private final TableBuilder table;
    private final PropertyReader properties;
    private int features;
    private boolean isCollection;
    private @Nullable String coordinates;

    private GeoJsonReader(JsonFactory factory, JsonParser parser, TableBuilder table) {
        this.parser = parser;
        this.table = table;
        properties = new PropertyReader(factory, parser, table);
    }

    /**
     * Reads a file.
     *
     * @throws FeatureException if it is not GeoJSON
     */
    public static FeatureTable read(Path file, FeatureOptions options) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_DEPTH)
                        .maxDocumentLength(options.mostBytes())
                        .build())
                .build();
        int features = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            GeoJsonReader reader = new GeoJsonReader(factory, parser, new TableBuilder(options));
            try {
                return reader.read();
            } finally {
                features = reader.features;
            }
        } catch (JacksonException e) {
            throw invalid(e, features);
        }
    }

    private FeatureTable read() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw noGeoJson();
        }
        ShapeReader shape = new ShapeReader(parser, 1, false);
        Row row = new Row();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (member) {
                case "features" -> readFeatures(value);
                case "crs" -> coordinates = readCoordinateSystem(value);
                default -> {
                    if (!shape.take(member, value)) {
                        row.take(member, value, 1);
                    }
                }
            }
        }
        String type = shape.type() == null ? "" : shape.type();
        switch (type) {
            case "FeatureCollection" -> requireFeatures();
            case "Feature" -> row.addTo(table, 1);
            default -> {
                if (isCollection || type.isEmpty()) {
                    throw noGeoJson();
                }
                table.addRow(1, new String[0], shape.shape());
            }
        }
        requireEnd();
        return table.build(0, coordinates);
    }

    private void requireFeatures() {
        if (!isCollection) {
            throw noGeoJson();
        }
    }

    private void readFeatures(JsonToken value) {
        if (value != JsonToken.START_ARRAY || isCollection) {
            throw noGeoJson();
        }
        isCollection = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            features++;
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw noFeature();
            }
            Row row = new Row();
            boolean isFeature = false;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String member = parser.currentName();
                JsonToken token = parser.nextToken();
                if (member.equals("type")) {
                    isFeature = token == JsonToken.VALUE_STRING
                            && parser.getString().equals("Feature");
                    parser.skipChildren();
                } else {
                    row.take(member, token, features);
                }
            }
            if (!isFeature) {
                throw noFeature();
            }
            row.addTo(table, features);
        }
    }

    /** What a feature has said of itself so far. */
    private final class Row {

        private @Nullable String[] cells = new String[0];
        private @Nullable Geometry shape;

        void take(String member, JsonToken value, int feature) {
            boolean isObject = value == JsonToken.START_OBJECT;
            if (member.equals("geometry") && isObject) {
                shape = new ShapeReader(parser, feature, false).read();
            } else if (member.equals("properties") && isObject) {
                cells = properties.read(feature);
            } else if ((member.equals("geometry") || member.equals("properties")) && value != JsonToken.VALUE_NULL) {
                throw noFeature();
            } else {
                parser.skipChildren();
            }
        }

        void addTo(TableBuilder rows, int feature) {
            rows.addRow(feature, cells, shape);
        }
    }

    /** The member {@code crs} of the GeoJSON of 2008: a name or a code of the EPSG register. */
    private @Nullable String readCoordinateSystem(JsonToken value) {
        String name = null;
        if (value.isScalarValue()) {
            return null;
        }
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            String member = parser.currentName();
            if (token == JsonToken.VALUE_STRING && "name".equals(member)) {
                name = DeclaredCoordinates.ofName(parser.getString());
            } else if (token == JsonToken.VALUE_NUMBER_INT && "code".equals(member)) {
                name = DeclaredCoordinates.ofName("EPSG:" + parser.getString());
            }
        }
        return name;
    }

    private void requireEnd() {
        if (parser.nextToken() != null) {
            throw FeatureException.of(
                    0,
                    "holds several JSON texts one after the other",
                    "含有多个并列的 JSON 文本",
                    "save it as one FeatureCollection, not as a sequence of lines",
                    "请另存为一个 FeatureCollection，而不是逐行的 GeoJSON");
        }
    }

    private FeatureException noGeoJson() {
        return FeatureException.of(
                0,
                "is not GeoJSON: there is no FeatureCollection, Feature or geometry in it",
                "不是 GeoJSON：其中没有 FeatureCollection、Feature 或图形",
                "save the layer as GeoJSON",
                "请将图层另存为 GeoJSON");
    }

    private FeatureException noFeature() {
        return FeatureException.of(
                features,
                "is not a Feature with geometry and properties",
                "不是含 geometry 和 properties 的 Feature",
                "save the layer as a FeatureCollection",
                "请将图层另存为 FeatureCollection");
    }

    private static FeatureException invalid(JacksonException e, int features) {
        String where = "";
        String whereZh = "";
        if (e.getLocation() != null && e.getLocation().getLineNr() > 0) {
            where = " in line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr();
            whereZh = "，第 " + e.getLocation().getLineNr() + " 行第 "
                    + e.getLocation().getColumnNr() + " 列";
        }
        BilingualText problem = problem(e);
        return FeatureException.of(
                features,
                "is not valid JSON" + where + ": " + problem.en(),
                "不是合法的 JSON" + whereZh + "：" + problem.zh(),
                "check that the file is whole; save it anew as GeoJSON in UTF-8",
                "请检查文件是否完整；请重新保存为 UTF-8 的 GeoJSON");
    }

    /** What the parser met: in our words where they are clearer, as half of what it says advises programmers. */
    private static BilingualText problem(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        if (said.contains("ALLOW_NON_NUMERIC_NUMBERS")) {
            return new BilingualText(
                    "NaN and Infinity are no numbers of JSON; write null", "JSON 没有 NaN 和 Infinity，请写 null");
        }
        if (e instanceof StreamConstraintsException) {
            return new BilingualText("it is nested too deeply or has a text that is too long", "嵌套过深，或有过长的文本");
        }
        return e instanceof UnexpectedEndOfInputException
                ? new BilingualText("it ends too early", "文件不完整")
                : BilingualText.of(said);
    }
}
