package livingcircle.diagnosis;

import livingcircle.base.Parallel;
import livingcircle.world.Coverage;
import livingcircle.world.World;

/** Who has which type how near, by home. Immutable. */
final class Provision {

    private final int[] residents;
    private final int[][] uncovered;
    private final int[][] walking;
    private final long[][] metres;
    private final int[][] mostMetres;

    Provision(World world, Parallel parallel) {
        int homes = world.city().homes().count();
        int types = world.catalogue().types().size();
        residents = new int[homes];
        for (int r = 0; r < world.population().count(); r++) {
            residents[world.population().home(r)]++;
        }
        uncovered = new int[types][homes];
        walking = new int[types][homes];
        metres = new long[types][homes];
        mostMetres = new int[types][homes];
        parallel.forEach(types, (worker, type) -> {
            if (world.catalogue().type(type).isExpectedOnFoot()) {
                count(world, type);
            }
        });
    }

    private void count(World world, int type) {
        Coverage coverage = world.coverage();
        for (int r = 0; r < world.population().count(); r++) {
            int home = world.population().home(r);
            int mm = coverage.nearestMm(home, type, world.population().avoidsSteps(r));
            uncovered[type][home] += coverage.isWithinStandard(r, type, mm) ? 0 : 1;
            if (mm <= walkLimitMm(world, r)) {
                int m = Math.round(mm / 1000f);
                walking[type][home]++;
                metres[type][home] += m;
                mostMetres[type][home] = Math.max(mostMetres[type][home], m);
            }
        }
    }

    private static double walkLimitMm(World world, int resident) {
        int profile = world.population().profile(resident);
        boolean isMobile = world.population().parameters().ageBand(profile).isMobile();
        double planningMm = Coverage.PLANNING_MPS * world.behaviour().travel().walkLimitMinutes() * 60_000;
        return isMobile ? world.travel().walkLimitMm(profile) : planningMm;
    }

    int residents(int home) {
        return residents[home];
    }

    /** Residents of the home without the type within its minutes. */
    int uncovered(int type, int home) {
        return uncovered[type][home];
    }

    /** Residents of the home who can walk to the type within the longest walk; the carried at planning speed. */
    int walking(int type, int home) {
        return walking[type][home];
    }

    /** Sum of their metres to the nearest. */
    long metres(int type, int home) {
        return metres[type][home];
    }

    /** The most of any of them. */
    int mostMetres(int type, int home) {
        return mostMetres[type][home];
    }
}
