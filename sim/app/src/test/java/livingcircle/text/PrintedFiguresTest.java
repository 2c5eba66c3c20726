package livingcircle.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintedFiguresTest {

    @Test
    void minusIsTheSignAndNotTheHyphen() {
        assertEquals("−1,234.5", PrintedFigures.decimal(-1234.5, 1));
        assertEquals("−0.15", PrintedFigures.signed(-0.15, 2));
        assertEquals("+0.15", PrintedFigures.signed(0.15, 2));
        assertEquals("−3.0%", PrintedFigures.percent(-0.03));
        assertEquals(Figures.UNKNOWN, PrintedFigures.decimal(Double.NaN, 1));
    }
}
