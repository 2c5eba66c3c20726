package livingcircle.population;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SexesByAgeTest {

    @Test
    void knownWomenOfAllAgesStayAsTheyAre() {
        assertArrayEquals(
                new int[] {0, 3, 7, 0}, SexesByAge.women(List.of(5, 9, 7, 0), 10, List.of(0.0, 3 / 9.0, 1.0, 0.5)));
    }

    @Test
    void withoutAgesAllHaveTheSameShare() {
        assertArrayEquals(new int[] {20, 40, 0}, SexesByAge.women(List.of(50, 100, 0), 60, List.of()));
    }

    @Test
    void theOddsOfAllAgesAreShiftedAlike() {
        int[] women = SexesByAge.women(List.of(1_000_000, 1_000_000), 1_000_000, List.of(0.2, 0.5));
        double young = women[0] / (1e6 - women[0]);
        double old = women[1] / (1e6 - women[1]);
        assertEquals(0.25, young / old, 1e-4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyNumberOfWomenIsMetWithinTheAges(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 300; round++) {
            List<Integer> ages = new ArrayList<>();
            List<Double> shares = new ArrayList<>();
            for (int band = 0; band < 8; band++) {
                ages.add(random.nextInt(3) == 0 ? 0 : random.nextInt(2_000));
                shares.add(random.nextInt(3) == 0 ? random.nextInt(2) : random.nextDouble());
            }
            int all = ages.stream().mapToInt(Integer::intValue).sum();
            int women = random.nextInt(4) == 0 ? all : random.nextInt(all + 1);
            int[] split = SexesByAge.women(ages, women, shares);
            assertEquals(women, Arrays.stream(split).sum(), "seed " + seed);
            for (int band = 0; band < 8; band++) {
                assertTrue(split[band] >= 0 && split[band] <= ages.get(band), "seed " + seed + ": " + ages + shares);
            }
        }
    }
}
