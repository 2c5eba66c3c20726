package livingcircle.expectation;

import java.util.Arrays;
import livingcircle.world.World;

/** Sums over residents: of one block of homes, or of all blocks added up in their order. */
final class Totals {

    final ExpectedEnds[] byPurpose;
    final double[] customersOfService;
    final double[] visitsOfType;
    final double[] walksOfType;
    final double[] walkMinutesOfType;
    final double[] travelMinutesOfType;
    final int[] coveredByType;

    Totals(World world) {
        int types = world.catalogue().types().size();
        byPurpose = new ExpectedEnds[world.catalogue().purposes().size()];
        Arrays.fill(byPurpose, ExpectedEnds.NONE);
        customersOfService = new double[world.services().count()];
        visitsOfType = new double[types];
        walksOfType = new double[types];
        walkMinutesOfType = new double[types];
        travelMinutesOfType = new double[types];
        coveredByType = new int[types];
    }

    void add(Totals other) {
        for (int q = 0; q < byPurpose.length; q++) {
            byPurpose[q] = byPurpose[q].plus(other.byPurpose[q]);
        }
        add(customersOfService, other.customersOfService);
        add(visitsOfType, other.visitsOfType);
        add(walksOfType, other.walksOfType);
        add(walkMinutesOfType, other.walkMinutesOfType);
        add(travelMinutesOfType, other.travelMinutesOfType);
        for (int t = 0; t < coveredByType.length; t++) {
            coveredByType[t] += other.coveredByType[t];
        }
    }

    private static void add(double[] to, double[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
