package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.scenario.layers.ColumnDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table.
 *
 * @param expected columns that must be there; {@code lon} and {@code lat} may be missing where rows have shapes
 * @param known all columns that may be there
 * @param dictionary headers as people write them, or null where they must be the names of the columns
 * @param told headers that the scenario explains
 */
record Columns(
        Collection<String> expected,
        Collection<String> known,
        @Nullable ColumnDictionary dictionary,
        Map<String, Located<String>> told) {

    /** In place of a header: all that are not known. */
    static final String OTHERS = "*";

    /** Columns under their own names. */
    static Columns exact(Collection<String> expected, Collection<String> optional) {
        List<String> known = new ArrayList<>(expected);
        known.addAll(optional);
        return new Columns(expected, known, null, Map.of());
    }

    /** Columns by headers as people write them. */
    static Columns of(ColumnDictionary dictionary, Collection<String> expected, Layer layer) {
        return new Columns(expected, dictionary.columns(), dictionary, layer.columns());
    }

    /** The column that a header stands for, {@link ColumnDictionary#IGNORE}, or null if that is not known. */
    @Nullable
    String find(String header) {
        if (dictionary == null) {
            return known.contains(header) ? header : null;
        }
        Located<String> explained = told.get(ColumnDictionary.plain(header));
        if (explained != null) {
            return explained.item();
        }
        String column = dictionary.find(header);
        Located<String> others = told.get(OTHERS);
        return column == null && others != null ? others.item() : column;
    }

    /** What to do about a header that is not known. */
    BilingualText mend(String header) {
        BilingualText nearest = Nearest.mend(header, known);
        return dictionary == null || Nearest.isCloseToAny(header, known)
                ? nearest
                : new BilingualText(
                        nearest.en() + ", or explain it beside the file, columns: {" + header
                                + ": …} with a column or ignore",
                        nearest.zh() + "；也可在文件旁说明，如 columns: {" + header + ": …}，填列名或 ignore");
    }

    /**
     * What to do about a column that two headers stand for.
     *
     * @param first the header that came first
     */
    BilingualText mendTwice(String first, String header) {
        return header.equals(first)
                ? new BilingualText("keep one of them", "请只保留一个")
                : new BilingualText(
                        "it means the same as " + first + ": write beside the file columns: {" + header + ": ignore}",
                        "与“" + first + "”含义相同，请在文件旁写 columns: {" + header + ": ignore}");
    }
}
