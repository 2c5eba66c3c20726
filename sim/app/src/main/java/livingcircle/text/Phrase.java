package livingcircle.text;

import java.util.Arrays;
import java.util.Locale;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;

/**
 * A sentence in both languages with places for values, written as in {@link String#format}; a percent sign is
 * {@code %%}. Where the languages differ in the order of values, places are numbered ({@code %2$s}).
 *
 * @param en English sentence
 * @param zh Chinese sentence
 */
public record Phrase(String en, String zh) {

    /** The sentence in one language with its values. */
    public String in(Language language, Object... values) {
        return String.format(Locale.ROOT, language == Language.ZH ? zh : en, values);
    }

    /** The sentence in both languages with the same values. */
    public BilingualText with(Object... values) {
        return new BilingualText(in(Language.EN, values), in(Language.ZH, values));
    }

    /** The sentence in both languages with values that differ between them. */
    public BilingualText withTexts(BilingualText... values) {
        return new BilingualText(
                in(Language.EN, Arrays.stream(values).map(BilingualText::en).toArray()),
                in(Language.ZH, Arrays.stream(values).map(BilingualText::zh).toArray()));
    }
}
