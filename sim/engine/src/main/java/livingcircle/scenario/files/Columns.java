package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table.
 *
 * @param expected columns that must be there
 * @param optional columns that may be there
 * @param told headers that the scenario explains, where headers may be as people write them; null where they must be
 *     the names of the columns
 */
record Columns(
        Collection<String> expected,
        Collection<String> optional,
        @Nullable Map<String, YamlNode> told) {

    /** Columns under their own names. */
    static Columns exact(Collection<String> expected, Collection<String> optional) {
        return new Columns(expected, optional, null);
    }

    /** The column that a header stands for, {@link OutletColumns#IGNORE}, or null if that is not known. */
    @Nullable
    String find(String header) {
        if (told != null) {
            return header.isEmpty() ? OutletColumns.IGNORE : OutletColumns.find(header, told);
        }
        return expected.contains(header) || optional.contains(header) ? header : null;
    }

    /** What to do about a header that is not known. */
    BilingualText mend(String header) {
        List<String> known = new ArrayList<>(expected);
        known.addAll(optional);
        BilingualText nearest = Nearest.mend(header, known);
        return told == null
                ? nearest
                : new BilingualText(
                        nearest.en() + ", or explain it beside the file, columns: {" + header
                                + ": …} with a column or ignore",
                        nearest.zh() + "；也可在文件旁说明，如 columns: {" + header + ": …}，填列名或 ignore");
    }
}
