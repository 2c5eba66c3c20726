package livingcircle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.choice.IncomeClass;
import livingcircle.choice.Logit;
import livingcircle.choice.Nest;
import livingcircle.outlets.Outlet;
import livingcircle.world.World;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

/** Without feedback, a run's choices follow the closed-form probabilities of random utility. */
class ChoiceSharesTest {

    private static final int RESIDENTS = 2_000;
    private static final int DAYS = 110;

    private static final double[] METRES = {50, 150, 300, 450, 700};

    /** One need a day for everyone; all live at one place; retries are off, so that every need is one choice. */
    private static TestTown town() {
        TestTown town = new TestTown().purpose("food", false, -2);
        town.residents = RESIDENTS;
        town.retries = 0;
        town.moveEveryoneTo(0, 0);
        return town;
    }

    /** Utility of a walk as the tables hold it: the middle of its bin of ten seconds. */
    private static double walkUtility(double metres, double perMinute) {
        double bin = Math.floor(metres / 1.25 / 10);
        return perMinute * (bin + 0.5) * 10 / 60;
    }

    private static long[] countChoices(World world, List<String> outlets) {
        long[] counts = new long[outlets.size() + 1];
        for (Diary.Line line : Runs.diary(world, Runs.plain(DAYS), 2)) {
            counts[line.outlet().isEmpty() ? outlets.size() : outlets.indexOf(line.outlet())]++;
        }
        return counts;
    }

    private static void assertFollows(double[] probabilities, long[] counts) {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        assertEquals((long) RESIDENTS * DAYS, total, "every need is one choice");
        assertTrue(total >= 200_000);
        double[] expected = new double[probabilities.length];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = probabilities[i] * total;
        }
        double p = new ChiSquareTest().chiSquareTest(expected, counts);
        assertTrue(p > 1e-3, "chi-square p = " + p);
    }

    @Test
    void sharesEqualLogitProbabilities() {
        TestTown town = town().type("shop", "food", 7);
        List<String> ids = new ArrayList<>();
        double[] utilities = new double[METRES.length + 1];
        for (int i = 0; i < METRES.length; i++) {
            ids.add("shop-" + i);
            Outlet plain = Outlet.plain("shop-" + i, "shop", TestTown.at(METRES[i], 0));
            double area = 60 + 40 * i;
            double price = 0.9 + 0.05 * i;
            boolean chain = i % 2 == 1;
            town.outlets.add(new Outlet(
                    plain.id(), plain.name(), plain.at(), plain.types(), area, null, price, null, chain, false, false));
            // mean income falls into the class around 1, whose middle is a tenth of a class width above
            double incomeRatio = IncomeClass.middle(IncomeClass.of(1));
            utilities[i] = walkUtility(METRES[i], town.walkMinute)
                    + 0.5 * Math.log(area / 100)
                    - 4 * Math.log(price) * Math.pow(incomeRatio, -0.4)
                    + (chain ? 0.25 : 0);
        }
        utilities[METRES.length] = -2;
        assertFollows(Logit.probabilities(utilities), countChoices(town.world(), ids));
    }

    @Test
    void sharesEqualNestedLogitProbabilities() {
        TestTown town =
                town().type("market", "food", 4).type("grocer", "food", 3).type("van", "food", 0);
        town.nests.add(new Nest("indoors", List.of("market", "grocer"), 0.6));
        List<String> ids = List.of("m1", "m2", "g1", "v1");
        town.outlet("m1", "market", 100, 0)
                .outlet("m2", "market", 400, 0)
                .outlet("g1", "grocer", 200, 0)
                .outlet("v1", "van", 300, 0);
        double b = town.walkMinute;
        double[] utilities = {walkUtility(100, b), walkUtility(400, b), walkUtility(200, b), walkUtility(300, b), -2};
        int[] nestOf = {0, 0, 0, 1, 2};
        double[] p = Logit.nestedProbabilities(utilities, nestOf, new double[] {0.6, 1, 1});
        assertFollows(p, countChoices(town.world(), ids));
    }
}
