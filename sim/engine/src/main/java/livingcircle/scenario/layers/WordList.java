package livingcircle.scenario.layers;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words of a layer mean, in whichever way they are written. */
public final class WordList {

    /** What is left out. */
    public static final String IGNORE = ColumnDictionary.IGNORE;

    private final Map<String, String> meanings = new HashMap<>();

    WordList() {}

    WordList add(String meaning, String... words) {
        for (String word : words) {
            meanings.putIfAbsent(ColumnDictionary.plain(word), meaning);
        }
        return this;
    }

    /** What a word means, or null if that is not known. */
    public @Nullable String find(String word) {
        return meanings.get(ColumnDictionary.plain(word));
    }
}
