package livingcircle.scenario.files;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.features.Feature;
import livingcircle.scenario.layers.EarthShape;
import livingcircle.scenario.layers.ShapeException;
import livingcircle.scenario.layers.WrittenNumber;
import livingcircle.scenario.layers.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * A row of a layer. The accessors report what cannot be read and then return a stand-in; a row may be used only if
 * it {@link #isSound}.
 */
final class LayerRow {

    /** A shape as text. */
    static final String GEOMETRY = "geometry";

    /** Columns that say where something is. */
    static final List<String> PLACE_COLUMNS = List.of("lon", "lat", GEOMETRY);

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
    /** What no degree is, but eastings and northings are. */
    private static final double LEAST_METRES = 100_000;

    static final double MOST_METRES = 50_000_000;

    private final LayerTable table;
    private final Feature row;
    private boolean isSound = true;
    private final RowPlace place;

    LayerRow(LayerTable table, Feature row) {
        this.table = table;
        this.row = row;
        this.place = new RowPlace(this, table, row.shape());
    }

    /** Whether nothing was wrong with the cells asked for so far. */
    boolean isSound() {
        return isSound;
    }

    /** Where a person finds it, from 1. */
    int line() {
        return row.line();
    }

    Place place(String column) {
        return new Place(table.name(), row.line(), table.header(column), cell(column));
    }

    Reading reading() {
        return table.reading();
    }

    /** Says that a fault of this row was reported elsewhere. */
    void spoil(String column, String en, String zh) {
        reject(table.header(column), new BilingualText(en, zh));
    }

    /** Takes the row as one that cannot be used, which is counted once. */
    private void reject(String header, BilingualText problem) {
        if (isSound) {
            table.rejections().add(header, problem);
        }
        isSound = false;
    }

    void fault(String column, String en, String zh, BilingualText mend) {
        fault(column, new BilingualText(en, zh), mend);
    }

    private void fault(String column, BilingualText problem, BilingualText mend) {
        reject(table.header(column), problem);
        table.reading().fault(place(column), problem, mend);
    }

    /** Reports that a cell names nothing that is known. */
    void unknown(String column, String en, String zh, Collection<String> known) {
        unknown(place(column), cell(column), en, zh, known);
    }

    /** Reports that a word for the row names nothing that is known. */
    void unknown(Place at, String word, String en, String zh, Collection<String> known) {
        reject(at.key(), References.problem(word, en, zh));
        References.report(at, word, en, zh, known, table.reading());
    }

    /** The cell as it stands; empty if an optional column is missing. */
    String cell(String column) {
        int index = table.index(column);
        return index == LayerTable.MISSING ? "" : row.cells().get(index);
    }

    /** All its cells, also those of columns that are ignored. */
    List<String> cells() {
        return row.cells();
    }

    boolean isEmpty(String column) {
        return cell(column).isBlank();
    }

    /** An id that is not empty and stands in this column of no earlier row. */
    String newId(String column) {
        String id = id(column);
        if (!id.isEmpty() && !table.isNewId(id)) {
            fault(column, "the id stands twice", "标识重复", new BilingualText("give each row its own", "请保证每行标识唯一"));
        }
        return id;
    }

    /** Whether an id comes for the first time in the table. */
    boolean isNewId(String id) {
        return table.isNewId(id);
    }

    /** An id that is not empty and has no blanks around it. */
    String id(String column) {
        String id = cell(column);
        if (id.isBlank() || !id.equals(id.strip())) {
            fault(
                    column,
                    id.isBlank() ? "is empty" : "has blanks around it",
                    id.isBlank() ? "为空" : "前后有空格",
                    new BilingualText("write an id", "请填写标识"));
        }
        return id;
    }

    /** The name in one language or both, in {@code name_en} and {@code name_zh} or else {@code name}, or null. */
    @Nullable
    BilingualText optionalName() {
        BilingualText name = optionalText("name_en", "name_zh");
        return name == null ? optionalText("name", "name") : name;
    }

    /** A text in two columns of which one may be empty; null if both are. */
    @Nullable
    BilingualText optionalText(String enColumn, String zhColumn) {
        String en = cell(enColumn);
        String zh = cell(zhColumn);
        if (en.isBlank() && zh.isBlank()) {
            return null;
        }
        return new BilingualText(en.isBlank() ? zh : en, zh.isBlank() ? en : zh);
    }

    /** Where something is, by its shape or by the columns {@code lon} and {@code lat}. */
    GeoPoint point() {
        return place.point();
    }

    /** Its shape, or null after a fault. */
    @Nullable
    EarthShape shape() {
        return place.shape();
    }

    /** Reports what is wrong with the shape. */
    void fault(ShapeException e) {
        fault(GEOMETRY, e.problem(), e.mend());
    }

    /** What is said of the file. */
    Layer layer() {
        return table.layer();
    }

    /** Whether the file has so many faults that it is idle to look for a mend. */
    boolean isOverfull() {
        return table.reading().isOverfull(table.name());
    }

    /** A finite number from {@code least} to {@code most}. */
    double number(String column, double least, double most) {
        Double number = findNumber(column, least, most);
        return number == null ? 0 : number;
    }

    /** The same, or null after a fault. */
    @Nullable
    Double findNumber(String column, double least, double most) {
        String text = WrittenNumber.plain(cell(column), column);
        if (text.length() > WrittenNumber.MOST_CHARACTERS
                || !NUMBER.matcher(text).matches()) {
            fault(
                    column,
                    text.isEmpty() ? "is empty" : "is not a number",
                    text.isEmpty() ? "为空" : "不是数值",
                    Hints.forType("number", text));
            return null;
        }
        double value = Double.parseDouble(text);
        if (value >= least && value <= most) {
            return value;
        }
        fault(
                column,
                "must be from " + shown(least) + " to " + shown(most),
                "必须在 " + shown(least) + " 到 " + shown(most) + " 之间",
                outOfRange(column, value, text));
        return null;
    }

    private static BilingualText outOfRange(String column, double value, String text) {
        boolean isDegree = column.equals("lon") || column.equals("lat");
        if (isDegree && value >= LEAST_METRES && value <= MOST_METRES) {
            return Hints.METRES;
        }
        return column.equals("lat") && Math.abs(value) <= 180 ? Hints.SWAPPED : Hints.forUnit(column, text);
    }

    /** A number as above, or null if the cell is empty. */
    @Nullable
    Double optionalNumber(String column, double least, double most) {
        return isEmpty(column) ? null : Double.valueOf(number(column, least, most));
    }

    /** A whole number from {@code least} to {@code most}. */
    long integer(String column, long least, long most) {
        String text = WrittenNumber.plain(cell(column), column);
        if (!INTEGER.matcher(text).matches()) {
            fault(
                    column,
                    text.isEmpty() ? "is empty" : "is not a whole number",
                    text.isEmpty() ? "为空" : "不是整数",
                    Hints.forType("integer", text));
            return 0;
        }
        long value = Long.parseLong(text);
        if (value < least || value > most) {
            fault(
                    column,
                    "must be from " + least + " to " + most,
                    "必须在 " + least + " 到 " + most + " 之间",
                    Hints.forUnit(column, text));
        }
        return value;
    }

    /** Yes or no in either language. */
    boolean yesNo(String column) {
        Boolean answer = YesNo.find(cell(column));
        if (answer == null) {
            fault(column, "is neither yes nor no", "既不是“是”也不是“否”", new BilingualText("write yes or no", "请写“是”或“否”"));
        }
        return answer != null && answer;
    }

    /** One of the known words, in lower case. */
    String word(String column, Collection<String> known) {
        String word = cell(column).strip().toLowerCase(Locale.ROOT);
        if (!known.contains(word)) {
            fault(
                    column,
                    word.isEmpty() ? "is empty" : "is not one of the known words",
                    word.isEmpty() ? "为空" : "不是可用的取值",
                    Nearest.mend(word, known));
        }
        return word;
    }

    private static String shown(double value) {
        return value == StrictMath.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
