package livingcircle.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({"40.0,40", "-0.0,0", "0.1,0.1", "1e3,1000", "1e-7,0.0000001", "1e300,1E+300", "116.39128,116.39128"})
    void numbersAreShort(double number, String expected) {
        assertEquals(expected, NumberText.of(number));
    }

    @Test
    void everyNumberReadsBackTheSame() {
        Random random = new Random(25);
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertEquals(number, Double.parseDouble(NumberText.of(number)), "seed 25, draw " + i);
            }
        }
    }
}
