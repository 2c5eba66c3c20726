package livingcircle.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlledRoundingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void cellsMoveByLessThanOneAndNoSumMoves(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 1 + random.nextInt(30);
        int columns = 1 + random.nextInt(20);
        // whole sums by construction: whole cells, then amounts pushed around random rectangles
        double[][] table = new double[rows][columns];
        for (double[] row : table) {
            for (int c = 0; c < columns; c++) {
                row[c] = 5 + random.nextInt(10);
            }
        }
        for (int push = 0; push < 4 * rows * columns && rows > 1 && columns > 1; push++) {
            int r1 = random.nextInt(rows);
            int r2 = (r1 + 1 + random.nextInt(rows - 1)) % rows;
            int c1 = random.nextInt(columns);
            int c2 = (c1 + 1 + random.nextInt(columns - 1)) % columns;
            double amount = random.nextDouble(0.5);
            table[r1][c1] += amount;
            table[r2][c2] += amount;
            table[r1][c2] -= amount;
            table[r2][c1] -= amount;
        }
        int[][] rounded = ControlledRounding.round(table);
        for (int r = 0; r < rows; r++) {
            double exact = 0;
            int sum = 0;
            for (int c = 0; c < columns; c++) {
                assertTrue(Math.abs(rounded[r][c] - table[r][c]) < 1, "seed " + seed);
                exact += table[r][c];
                sum += rounded[r][c];
            }
            assertEquals(exact, sum, 1e-6, "seed " + seed);
        }
        for (int c = 0; c < columns; c++) {
            double exact = 0;
            int sum = 0;
            for (int r = 0; r < rows; r++) {
                exact += table[r][c];
                sum += rounded[r][c];
            }
            assertEquals(exact, sum, 1e-6, "seed " + seed);
        }
    }
}
