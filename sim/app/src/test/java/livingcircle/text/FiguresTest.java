package livingcircle.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import livingcircle.base.Language;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void numbersAreShortAndSeparated() {
        assertEquals("1,234,568", Figures.count(1_234_567.8));
        assertEquals("6.3", Figures.decimal(6.25001, 1));
        assertEquals("46.3%", Figures.percent(0.463));
        assertEquals("100%", Figures.percent(0.9996, 0));
    }

    @Test
    void aChangeHasItsSignUnlessItRoundsToZero() {
        assertEquals("+1,234", Figures.signed(1_234.4, 0));
        assertEquals("-0.25", Figures.signed(-0.25, 2));
        assertEquals("0.00", Figures.signed(-0.004, 2));
        assertEquals("0.00", Figures.signed(0.004, 2));
        assertEquals("0", Figures.signed(-0.0, 0));
        assertEquals("-", Figures.signed(Double.NaN, 2));
        assertEquals("+∞", Figures.signed(Double.POSITIVE_INFINITY, 2));
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertEquals("-", Figures.count(Double.NaN));
        assertEquals("-", Figures.percent(Double.NaN));
        assertEquals("∞", Figures.decimal(Double.POSITIVE_INFINITY, 1));
    }

    @Test
    void aPhraseOrdersItsValuesByLanguage() {
        Phrase phrase = new Phrase("%1$s of %2$s, 90%%", "%2$s 之 %1$s，90%%");
        assertEquals("3 of 8, 90%", phrase.in(Language.EN, 3, 8));
        assertEquals("8 之 3，90%", phrase.with(3, 8).zh());
    }
}
