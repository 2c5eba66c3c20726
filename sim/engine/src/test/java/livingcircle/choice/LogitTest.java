package livingcircle.choice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogitTest {

    @Test
    void probabilitiesFollowTheOddsOfUtilities() {
        double[] p = Logit.probabilities(new double[] {1, 1 + Math.log(2), Double.NEGATIVE_INFINITY});
        assertArrayEquals(new double[] {1 / 3.0, 2 / 3.0, 0}, p, 1e-12);
    }

    @Test
    void nestsOfLambdaOneAreNoNests() {
        double[] v = {0.3, -1, 0.7, 2};
        double[] nested = Logit.nestedProbabilities(v, new int[] {0, 0, 1, 1}, new double[] {1, 1});
        assertArrayEquals(Logit.probabilities(v), nested, 1e-12);
    }

    @Test
    void perfectSubstitutesCountAsOne() {
        // two equal alternatives that are nearly the same thing against a third: one half for the third
        double[] p = Logit.nestedProbabilities(new double[] {0, 0, 0}, new int[] {0, 0, 1}, new double[] {0.001, 1});
        assertArrayEquals(new double[] {0.25, 0.25, 0.5}, p, 1e-3);
        assertEquals(1, Arrays.stream(p).sum(), 1e-12);
    }
}
