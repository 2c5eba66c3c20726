package livingcircle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import livingcircle.TestTown;
import livingcircle.outlets.Outlet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where outlets are dense, their number grows in proportion to the walk, so that the chosen walk follows a gamma law
 * with mean 2 ÷ β minutes (the walking limit cuts off its tail).
 */
class MeanWalkTest {

    private static final double METRES_PER_MINUTE = 75;

    @ParameterizedTest
    @ValueSource(doubles = {-0.40, -0.25, -0.17})
    void isTwoOverTheCoefficient(double perMinute) {
        TestTown town = new TestTown().purpose("food", false, -20).type("shop", "food", 7);
        town.walkMinute = perMinute;
        town.residents = 1_000;
        int corners = 48;
        town.city = TestTown.grid(corners, corners, 1);
        for (int east = 0; east <= corners; east++) {
            for (int north = 0; north <= corners; north++) {
                town.outlets.add(Outlet.plain(east + "/" + north, "shop", TestTown.at(east * 100.0, north * 100.0)));
            }
        }
        town.moveEveryoneTo(corners * 50 + 50, corners * 50);
        double b = -perMinute;
        double limit = Math.min(30, corners * 50 / METRES_PER_MINUTE);
        double cut = Math.exp(-b * limit);
        double x = b * limit;
        double expected = (2 - cut * (x * x + 2 * x + 2)) / (b * (1 - cut * (1 + x)));
        RunRecord run = Runs.run(town.world(), Runs.plain(5), 2);
        assertEquals(expected, run.tally().tripsByType().walk(0).mean(), 0.05 * expected);
    }
}
