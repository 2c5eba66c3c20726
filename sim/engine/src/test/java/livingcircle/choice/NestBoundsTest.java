package livingcircle.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import livingcircle.base.KeyedRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestBoundsTest {

    private static final long SEED = 5;
    private static final int RACES = 50_000;

    /** What the tables tell is what the factor's formula tells, and they leave few races open. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.7, 0.9})
    void tablesAgreeWithTheFormula(double lambda) {
        NestBounds bounds = new NestBounds(lambda);
        int open = 0;
        for (int i = 0; i < RACES; i++) {
            long key = KeyedRandom.combine(SEED, i);
            double clock = StrictMath.exp(3 * KeyedRandom.normal(KeyedRandom.combine(key, 5)));
            double exact = TasteRace.nestCost(clock, PositiveStable.draw(key, lambda), lambda);
            double cost = exact * StrictMath.exp(KeyedRandom.normal(KeyedRandom.combine(key, 6)));
            int known = bounds.compare(clock, key, cost);
            String race = "seed " + SEED + ", race " + i;
            assertFalse(known < 0 && exact >= cost, race);
            assertFalse(known > 0 && exact < cost, race);
            open += known == 0 ? 1 : 0;
        }
        assertTrue(open < 0.02 * RACES, open + " races left open");
    }

    @Test
    void aDeadHeatIsLeftOpen() {
        NestBounds bounds = new NestBounds(0.7);
        int decided = 0;
        for (int i = 0; i < 1_000; i++) {
            long key = KeyedRandom.combine(SEED, i);
            double exact = TasteRace.nestCost(0.4, PositiveStable.draw(key, 0.7), 0.7);
            decided += bounds.compare(0.4, key, exact) == 0 ? 0 : 1;
        }
        assertEquals(0, decided);
    }

    @Test
    void costsBeyondTheTablesAreLeftOpen() {
        NestBounds bounds = new NestBounds(0.7);
        for (double cost : new double[] {0, Double.MIN_VALUE, Double.POSITIVE_INFINITY}) {
            assertEquals(0, bounds.compare(1, SEED, cost));
        }
    }
}
