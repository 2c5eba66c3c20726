package livingcircle.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import livingcircle.base.KeyedRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TasteRaceTest {

    private static final long SEED = 11;

    /** A bound must never pass over who would have won, however close the race. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-6, 1e-3, 0.1, 0.5, 1.9})
    void whoLosesByTheBoundCostsMore(double clock) {
        for (int i = 0; i < 20_000; i++) {
            long key = KeyedRandom.combine(SEED, i);
            double weight = StrictMath.exp(4 * KeyedRandom.normal(key));
            double cost = clock / weight;
            double spread = KeyedRandom.uniform(KeyedRandom.combine(key, 3));
            double draw = StrictMath.exp(-clock * (1 + (spread - 0.5) * StrictMath.pow(10, -i % 16)));
            boolean loses = draw <= TasteRace.losingDraw(weight, cost);
            if (loses || TasteRace.surelyLoses(draw, weight, cost)) {
                assertTrue(TasteRace.cost(draw, weight) >= cost, "seed " + SEED + ", draw " + draw + ", cost " + cost);
            }
        }
    }

    @Test
    void theBoundIsNearTheTruth() {
        assertEquals(StrictMath.exp(-0.5), TasteRace.losingDraw(1, 0.5), 0.01);
        assertTrue(TasteRace.surelyLoses(0.59, 1, 0.5));
        assertFalse(TasteRace.surelyLoses(0.61, 1, 0.5));
    }

    @Test
    void nobodyLosesAgainstNothing() {
        assertFalse(0.01 <= TasteRace.losingDraw(2, Double.POSITIVE_INFINITY));
        assertFalse(TasteRace.surelyLoses(0.01, 2, Double.POSITIVE_INFINITY));
    }
}
