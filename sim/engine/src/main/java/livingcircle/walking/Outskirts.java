package livingcircle.walking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import livingcircle.base.Parallel;

/**
 * How far out the places of a type can matter: from every home, and to anybody behind a junction. Never less than the
 * radius of the nearest places, so that what lies farther need not be searched; that of a baseline holds for its layouts.
 *
 * <p>If a place is farther from a junction than as many others as homes keep, it is so from every home behind that
 * junction, too: the others are at most as much farther there. The same holds from a landmark to the junctions around
 * it, which is how the bounds are found. Immutable.
 */
final class Outskirts {

    // bounds are at most two ways to a landmark too wide; each landmark costs a search
    private static final int LANDMARKS_PER_RIDE = 8;

    private static final Outskirts ENDLESS = new Outskirts(new int[0], new int[0]);

    private final int[] atNodesMm;
    private final int[] ofHomesMm;

    private Outskirts(int[] atNodesMm, int[] ofHomesMm) {
        this.atNodesMm = atNodesMm;
        this.ofHomesMm = ofHomesMm;
    }

    /** The outskirts of some types of a baseline; endless for those that have no more places than homes keep. */
    static List<Outskirts> of(Ground ground, List<TypePlaces> types, ReachLimits limits, Parallel parallel) {
        List<TypePlaces> measured =
                types.stream().filter(type -> hasEnd(type, limits)).toList();
        if (measured.isEmpty()) {
            return Collections.nCopies(types.size(), ENDLESS);
        }
        Landmarks landmarks = new Landmarks(ground, limits.wheelMm() / LANDMARKS_PER_RIDE);
        int[][] radii = NearestPlaces.of(ground, landmarks, measured, limits.wheelMm(), limits.nearest(), parallel);
        List<Outskirts> all = new ArrayList<>();
        int next = 0;
        for (TypePlaces type : types) {
            all.add(
                    hasEnd(type, limits)
                            ? around(ground, landmarks.boundsAtNodes(radii[next++]), limits.walkMm())
                            : ENDLESS);
        }
        return all;
    }

    private static boolean hasEnd(TypePlaces type, ReachLimits limits) {
        return type.baseline() == null && type.count() > limits.nearest() && limits.wheelMm() > limits.walkMm();
    }

    private static Outskirts around(Ground ground, int[] radiiMm, int walkMm) {
        int[] ofHomesMm = new int[ground.city().homes().count()];
        Arrays.fill(ofHomesMm, TypeReach.FAR);
        HomesAtNodes homes = ground.homesAtNodes();
        for (int node = 0; node < radiiMm.length; node++) {
            for (int e = homes.firstOfNode()[node]; e < homes.firstOfNode()[node + 1]; e += HomesAtNodes.STRIDE) {
                int home = homes.entries()[e] >> 1;
                long mm = (long) radiiMm[node] + homes.entries()[e + 1];
                ofHomesMm[home] = (int) Math.min(ofHomesMm[home], mm);
            }
        }
        return new Outskirts(
                Arrays.stream(radiiMm).map(mm -> Math.max(walkMm, mm)).toArray(), ofHomesMm);
    }

    /** By junction how far from it a place may be to matter behind it; empty where there is no end. */
    int[] atNodesMm() {
        return atNodesMm;
    }

    /** By home how far from it a place beyond the longest walk may be to matter; empty where there is no end. */
    int[] ofHomesMm() {
        return ofHomesMm;
    }
}
