package livingcircle.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import livingcircle.charts.style.ChartFonts;
import livingcircle.model.UnmetReason;
import livingcircle.text.Phrase;
import org.junit.jupiter.api.Test;

class ChartTextTest {

    private static final List<String> TEXTS = List.of(
            "style.ChartText",
            "run.RunChartText",
            "run.ResidentChartText",
            "comparison.CompareChartText",
            "planning.PlanningChartText",
            "study.StudyChartText");

    private static List<Phrase> phrases() throws ReflectiveOperationException {
        List<Phrase> phrases = new ArrayList<>();
        for (String name : TEXTS) {
            for (var field : Class.forName("livingcircle.charts." + name).getDeclaredFields()) {
                field.setAccessible(true);
                if (field.getType() == Phrase.class) {
                    phrases.add((Phrase) field.get(null));
                } else if (field.get(null) instanceof Map<?, ?> named) {
                    named.values().forEach(phrase -> phrases.add((Phrase) phrase));
                }
            }
        }
        return phrases;
    }

    @Test
    void theFontsHaveEveryCharacterOfEveryText() throws ReflectiveOperationException {
        for (Phrase phrase : phrases()) {
            assertTrue(ChartFonts.canShow(phrase.en()), phrase.en());
            assertTrue(ChartFonts.canShow(phrase.zh()), phrase.zh());
        }
        for (UnmetReason reason : UnmetReason.values()) {
            assertTrue(ChartFonts.canShow(reason.text().zh()), reason.text().zh());
        }
        assertTrue(phrases().size() > 140);
    }

    @Test
    void aNameWithARareCharacterIsShownWithASign() {
        assertFalse(ChartFonts.canShow("\ud840\udc0b社区"));
        assertEquals("〓社区", ChartFonts.showable("\ud840\udc0b社区"));
        assertEquals("沁园街道", ChartFonts.showable("沁园街道"));
    }
}
