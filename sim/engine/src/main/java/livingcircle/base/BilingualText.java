package livingcircle.base;

import java.util.Objects;

/**
 * A name in English and Chinese. Where only one language is known, both fields hold it.
 *
 * @param en English text, never blank
 * @param zh Chinese text, never blank
 */
public record BilingualText(String en, String zh) {

    public BilingualText {
        Objects.requireNonNull(en);
        Objects.requireNonNull(zh);
    }

    /** The same text in both languages. */
    public static BilingualText of(String text) {
        return new BilingualText(text, text);
    }

    /** The text in the given language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
