package livingcircle.scenario.layers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns that a layer may have, by the headers that people give them in Chinese and English. */
public final class ColumnDictionary {

    /** In place of a column: what the simulator has no use for. */
    public static final String IGNORE = "ignore";

    private static final Pattern UNIT =
            Pattern.compile("\\((m2|m\\^2|平方米|平米|°|度|米|m|年|层|户|套|元|元/年|yuan|yuan/year|人|人/小时|人/时|人次/小时|是/否|y/n)\\)$");
    private static final Pattern BLANKS = Pattern.compile("[\\s_-]+");

    private final List<String> columns;
    private final Map<String, String> byHeader;
    private final HeaderRule rule;

    private ColumnDictionary(List<String> columns, Map<String, String> byHeader, HeaderRule rule) {
        this.columns = List.copyOf(columns);
        this.byHeader = Map.copyOf(byHeader);
        this.rule = rule;
    }

    /** Tells columns of which there are too many to list. */
    interface HeaderRule {

        /** The column that a header as it is written stands for, or null if that is not known. */
        @Nullable
        String find(String header);
    }

    /** A header or word without what people write in different ways: case, full width, blanks, units in brackets. */
    public static String plain(String header) {
        String narrow = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return UNIT.matcher(BLANKS.matcher(narrow).replaceAll("")).replaceAll("");
    }

    /** The column that a header stands for, {@link #IGNORE}, or null if that is not known. */
    public @Nullable String find(String header) {
        String column = byHeader.get(plain(header));
        return column == null ? rule.find(header) : column;
    }

    /** The columns under the names that the simulator gives them. */
    public List<String> columns() {
        return columns;
    }

    /** Collects columns; of two that claim a header the first has it. */
    static final class Builder {

        private final List<String> columns = new ArrayList<>();
        private final Map<String, String> byHeader = new HashMap<>();
        private HeaderRule rule = header -> null;

        /** A column, also under other headers. */
        Builder column(String column, String... headers) {
            columns.add(column);
            know(column, column);
            return know(column, headers);
        }

        /** Further columns, for headers that are not listed. */
        Builder rule(HeaderRule further) {
            rule = further;
            return this;
        }

        /** Headers that plainly concern nothing here. */
        Builder ignored(String... headers) {
            return know(IGNORE, headers);
        }

        /** Where something is: two numbers, or a shape as text. */
        Builder place() {
            return column("lon", "经度", "东经", "lng", "long", "longitude", "x", "x坐标", "横坐标", "东坐标", "easting")
                    .column("lat", "纬度", "北纬", "latitude", "y", "y坐标", "纵坐标", "北坐标", "northing")
                    .shape();
        }

        /** A shape as text. */
        Builder shape() {
            return column("geometry", "wkt", "geom", "the geom", "几何", "图形");
        }

        private Builder know(String column, String... headers) {
            for (String header : headers) {
                byHeader.putIfAbsent(plain(header), column);
            }
            return this;
        }

        ColumnDictionary build() {
            IdleHeaders.ALL.forEach(header -> know(IGNORE, header));
            return new ColumnDictionary(columns, byHeader, rule);
        }
    }
}
