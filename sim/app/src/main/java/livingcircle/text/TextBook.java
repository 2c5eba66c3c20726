package livingcircle.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/** Texts in both languages under keys by which something outside of the program's own code looks for them. */
public final class TextBook {

    private final Map<String, BilingualText> texts = new LinkedHashMap<>();

    /**
     * Adds a text.
     *
     * @throws IllegalStateException if there is one under the key already
     */
    public void put(String key, String en, String zh) {
        put(key, new BilingualText(en, zh));
    }

    /**
     * Adds all texts of another book.
     *
     * @throws IllegalStateException if there is one under any of their keys already
     */
    public void putAll(TextBook other) {
        other.texts.forEach(this::put);
    }

    private void put(String key, BilingualText text) {
        if (texts.put(key, text) != null) {
            throw new IllegalStateException("two texts for " + key);
        }
    }

    /** The text under a key, or null. */
    public @Nullable BilingualText find(String key) {
        return texts.get(key);
    }

    /** All texts, in the order in which they were added. */
    public Map<String, BilingualText> all() {
        return Collections.unmodifiableMap(texts);
    }
}
