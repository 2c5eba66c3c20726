package livingcircle.features.geojson;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import livingcircle.features.FeatureException;
import livingcircle.features.NumberText;
import livingcircle.features.TableBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the properties of a feature into cells; each new name is a new column. */
final class PropertyReader {

    private static final int LONGEST_NUMBER = 60;

    private final JsonFactory factory;
    private final JsonParser parser;
    private final TableBuilder table;

    PropertyReader(JsonFactory factory, JsonParser parser, TableBuilder table) {
        this.factory = factory;
        this.parser = parser;
        this.table = table;
    }

    /** The cells of the object that begins at the current token. */
    @Nullable
    String[] read(int feature) {
        @Nullable String[] cells = new String[table.width()];
        boolean[] isTaken = new boolean[cells.length];
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int column = table.column(name, feature);
            if (column >= cells.length) {
                int room = Math.max(column + 1, Math.min(TableBuilder.MOST_COLUMNS, 2 * cells.length));
                cells = Arrays.copyOf(cells, room);
                isTaken = Arrays.copyOf(isTaken, room);
            }
            if (isTaken[column]) {
                throw FeatureException.of(
                        feature,
                        "has the property " + name + " twice",
                        "的属性 " + name + " 重复",
                        "keep one of them",
                        "请只保留一个");
            }
            isTaken[column] = true;
            cells[column] = cell(parser.nextToken());
        }
        return cells;
    }

    private @Nullable String cell(JsonToken value) {
        return switch (value) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case START_OBJECT, START_ARRAY -> compact();
            default -> parser.getString();
        };
    }

    /** Extremely long or large numbers stay as they are written: nobody measured them. */
    private static String number(String written) {
        try {
            return written.length() > LONGEST_NUMBER ? written : NumberText.of(new BigDecimal(written));
        } catch (NumberFormatException e) {
            return written;
        }
    }

    private String compact() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }
}
