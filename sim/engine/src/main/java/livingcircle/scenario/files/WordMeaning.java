package livingcircle.scenario.files;

import java.util.Collection;
import livingcircle.base.BilingualText;
import livingcircle.scenario.layers.WordList;
import org.jspecify.annotations.Nullable;

/** What words in a layer stand for. */
final class WordMeaning {

    private WordMeaning() {}

    /**
     * What a word means: what the scenario says, else what is known of it; null if the cell is empty or after a fault.
     *
     * @param meanings all that a word can mean
     */
    static @Nullable String find(LayerRow row, String column, WordList words, Collection<String> meanings) {
        if (row.isEmpty(column)) {
            return null;
        }
        String word = row.cell(column).strip();
        Located<String> told = row.layer().findType(word);
        String meaning = told == null ? words.find(word) : told.item();
        if (told == null && meaning == null) {
            told = row.layer().findType(Columns.OTHERS);
            meaning = told == null ? null : told.item();
        }
        if (meaning == null) {
            BilingualText explain = row.layer().explainType(word);
            String all = String.join(", ", meanings);
            row.fault(
                    column,
                    "is not one of the known words",
                    "不是可用的取值",
                    new BilingualText(explain.en() + " with one of " + all, explain.zh() + "，可填 " + all));
        } else if (!meanings.contains(meaning)) {
            row.unknown(told == null ? row.place(column) : told.place(), meaning, "meaning", "含义", meanings);
        }
        return meaning;
    }
}
