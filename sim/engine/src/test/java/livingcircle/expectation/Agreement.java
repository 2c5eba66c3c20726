package livingcircle.expectation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import livingcircle.base.Parallel;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.ShoppingModel;
import livingcircle.model.Tally;
import livingcircle.statistics.MinuteHistogram;
import livingcircle.world.World;

/** A run without feedback beside what is expected of it. */
final class Agreement {

    /** Standard errors within which a count must lie. */
    private static final double ERRORS = 4;

    final World world;
    final ExpectedValues expected;
    final RunRecord run;

    private Agreement(World world, ExpectedValues expected, RunRecord run) {
        this.world = world;
        this.expected = expected;
        this.run = run;
    }

    static Agreement of(World world, int days, int warmupDays, long seed) {
        try (Parallel parallel = new Parallel(2)) {
            ExpectedValues expected = ExpectedValues.of(world, days, warmupDays, parallel);
            RunSettings settings = new RunSettings(seed, 0, warmupDays, days, false, false);
            RunRecord run = new ShoppingModel(world, settings, parallel, false, day -> {}).run();
            return new Agreement(world, expected, run);
        }
    }

    /** Needs of one purpose arise and end independently from resident to resident and day to day. */
    void assertEndsOfPurposes() {
        Tally.Ends ends = run.tally().byPurpose();
        for (int q = 0; q < ends.groups(); q++) {
            String name = world.catalogue().purposes().get(q).id();
            ExpectedEnds of = expected.ofPurpose(q);
            assertNear(of.needs(), ends.needs(q), name + " needs");
            assertNear(of.visits(), ends.visits(q), name + " visits");
            assertNear(of.orders(), ends.orders(q), name + " orders");
            assertNear(of.unmet(), ends.unmet(q), name + " unmet");
            assertEquals(of.needs(), of.met() + of.unmet(), 1e-9 * of.needs(), name);
        }
    }

    static void assertNear(double expected, long observed, String what) {
        double error = Math.sqrt(Math.max(1, expected));
        assertEquals(expected, (double) observed, expected == 0 ? 0 : ERRORS * error, what);
    }

    void assertWalks() {
        for (int t = 0; t < world.catalogue().types().size(); t++) {
            MinuteHistogram walk = run.tally().tripsByType().walk(t);
            if (walk.count() >= 100) {
                double mean = walk.mean();
                double squares = 0;
                for (int bin = 0; bin < walk.binCount(); bin++) {
                    double from = (bin + 0.5) / MinuteHistogram.PER_MINUTE - mean;
                    squares += walk.countInBin(bin) * from * from;
                }
                double error = Math.sqrt(squares) / (double) walk.count();
                String name = world.catalogue().type(t).id();
                assertEquals(expected.walkMinutesMean(t), mean, ERRORS * error, name + " walk");
            }
        }
    }

    /** Mean minutes of all travel, by type, within four standard errors of a spread as wide as the mean. */
    void assertTravel() {
        for (int t = 0; t < world.catalogue().types().size(); t++) {
            MinuteHistogram travel = run.tally().tripsByType().travel(t);
            String name = world.catalogue().type(t).id();
            assertNear(expected.visits(t), travel.count(), name + " visits");
            if (travel.count() >= 100) {
                double error = travel.mean() / Math.sqrt((double) travel.count());
                assertEquals(expected.travelMinutesMean(t), travel.mean(), ERRORS * error, name + " travel");
            }
        }
    }

    /** Customers of all services by chi-square: Poisson counts would give one for each service. */
    void assertCustomers() {
        double chiSquare = 0;
        int counted = 0;
        for (int s = 0; s < world.services().count(); s++) {
            long served = 0;
            for (int hour = 0; hour < 24; hour++) {
                served += run.served(s, hour);
            }
            double mean = expected.customers(s);
            if (mean >= 5) {
                chiSquare += (served - mean) * (served - mean) / mean;
                counted++;
            } else {
                assertNear(
                        mean,
                        served,
                        world.services().source(world.services().outlet(s)).id());
            }
        }
        assertTrue(counted > 0, "no service has customers");
        double limit = counted + ERRORS * Math.sqrt(2.0 * counted);
        assertTrue(chiSquare < limit, "chi-square " + chiSquare + " of " + counted + " services");
    }

    /** Needs of a day come together, a few at a time, which triples the variance at most. */
    void assertAccess() {
        double within = 0;
        double barrierFree = 0;
        for (int r = 0; r < world.population().count(); r++) {
            within += run.ledger().within(r);
            barrierFree += run.ledger().barrierFree(r);
        }
        ExpectedEnds total = expected.total();
        double access = total.accessShare() * total.needs();
        assertEquals(access, within, ERRORS * Math.sqrt(3 * access), "access");
        double free = total.barrierFreeVisits();
        assertEquals(free, barrierFree, ERRORS * Math.sqrt(3 * free), "barrier-free visits");
    }
}
