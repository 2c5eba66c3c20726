package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.scenario.layers.ColumnDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table.
 *
 * @param expected columns that must be there; {@code lon} and {@code lat} may be missing where rows have shapes
 * @param known all columns that may be there
 * @param dictionary headers as people write them, or null where they must be the names of the columns
 * @param layer what is said of its headers, or null where nothing is
 */
record Columns(
        Collection<String> expected,
        Collection<String> known,
        @Nullable ColumnDictionary dictionary,
        @Nullable Layer layer) {

    /** In place of a header: all that are not known. */
    static final String OTHERS = "*";

    /** Columns under their own names. */
    static Columns exact(Collection<String> expected, Collection<String> optional) {
        List<String> known = new ArrayList<>(expected);
        known.addAll(optional);
        return new Columns(expected, known, null, null);
    }

    /** Columns by headers as people write them. */
    static Columns of(ColumnDictionary dictionary, Collection<String> expected, Layer layer) {
        return new Columns(expected, dictionary.columns(), dictionary, layer);
    }

    /** The column that a header stands for, {@link ColumnDictionary#IGNORE}, or null if that is not known. */
    @Nullable
    String find(String header) {
        if (dictionary == null || layer == null) {
            return known.contains(header) ? header : null;
        }
        Located<String> explained = layer.columns().get(ColumnDictionary.plain(header));
        if (explained != null) {
            return explained.item();
        }
        String column = dictionary.find(header);
        Located<String> others = layer.columns().get(OTHERS);
        return column == null && others != null ? others.item() : column;
    }

    /** What to do about a header that is not known. */
    BilingualText mend(String header) {
        if (layer == null || Nearest.isCloseToAny(header, known)) {
            return Nearest.mend(header, known);
        }
        BilingualText explain = layer.explainColumn(header);
        return new BilingualText(
                explain.en() + " with a column or ignore; columns are " + String.join(", ", known),
                explain.zh() + "，填列名或 ignore；可用的列有：" + String.join("、", known));
    }

    /**
     * What to do about a column that two headers stand for.
     *
     * @param first the header that came first
     */
    BilingualText mendTwice(String first, String header) {
        if (layer == null || header.equals(first)) {
            return new BilingualText("keep one of them", "请只保留一个");
        }
        BilingualText explain = layer.explainColumn(header);
        return new BilingualText(
                "it means the same as " + first + "; " + explain.en() + " with another column or ignore",
                "与“" + first + "”含义相同；" + explain.zh() + "，填其他列名或 ignore");
    }
}
