package livingcircle.walking;

import java.util.Arrays;

/**
 * How far the nearest places of a type are from every junction, among those searched so far. If a place is farther from
 * a junction than as many others as homes keep, it is so from every home behind that junction, too: the others are at
 * most as much farther there. Its search need not go on there, which leaves the few nearest of each home exact.
 */
final class NearestAtNodes {

    private final int nearest;
    private final int[] distancesMm;

    NearestAtNodes(int nodes, int nearest) {
        this.nearest = nearest;
        distancesMm = new int[nodes * nearest];
        Arrays.fill(distancesMm, TypeReach.FAR);
    }

    /** Distance of the last of the nearest places of a junction; {@link TypeReach#FAR} while there are fewer. */
    int radiusMm(int node) {
        return distancesMm[(node + 1) * nearest - 1];
    }

    /** Adds the distance of one more place. */
    void add(int node, int mm) {
        int first = node * nearest;
        int at = first + nearest - 1;
        if (mm >= distancesMm[at]) {
            return;
        }
        while (at > first && distancesMm[at - 1] > mm) {
            distancesMm[at] = distancesMm[at - 1];
            at--;
        }
        distancesMm[at] = mm;
    }

    /** The radius of every junction. */
    int[] radii() {
        int[] radii = new int[distancesMm.length / nearest];
        Arrays.setAll(radii, this::radiusMm);
        return radii;
    }
}
