package livingcircle.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import livingcircle.model.UnmetReason;
import livingcircle.text.Phrase;
import org.junit.jupiter.api.Test;

class ChartTextTest {

    private static List<Phrase> phrases() throws IllegalAccessException {
        List<Phrase> phrases = new ArrayList<>(RunChartText.PARTS.values());
        for (Class<?> texts : List.of(ChartText.class, RunChartText.class, CompareChartText.class)) {
            for (var field : texts.getDeclaredFields()) {
                if (field.getType() == Phrase.class) {
                    phrases.add((Phrase) field.get(null));
                }
            }
        }
        return phrases;
    }

    @Test
    void theFontsHaveEveryCharacterOfEveryText() throws IllegalAccessException {
        for (Phrase phrase : phrases()) {
            assertTrue(ChartFonts.canShow(phrase.en()), phrase.en());
            assertTrue(ChartFonts.canShow(phrase.zh()), phrase.zh());
        }
        for (UnmetReason reason : UnmetReason.values()) {
            assertTrue(ChartFonts.canShow(reason.text().zh()), reason.text().zh());
        }
        assertTrue(phrases().size() > 120);
    }

    @Test
    void aNameWithARareCharacterIsShownWithASign() {
        assertFalse(ChartFonts.canShow("\ud840\udc0b社区"));
        assertEquals("〓社区", ChartFonts.showable("\ud840\udc0b社区"));
        assertEquals("沁园街道", ChartFonts.showable("沁园街道"));
    }
}
