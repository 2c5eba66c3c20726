package livingcircle.walking;

import java.util.Arrays;
import livingcircle.base.Rows;
import livingcircle.city.Attachment;
import livingcircle.city.Homes;

/**
 * Distances from one place to all homes within a bound, by one search from the place. Not safe for use by several
 * threads.
 */
final class HomeSearch {

    private final Homes homes;
    private final Rows homesOnStreet;
    private final HomesAtNodes homesAtNodes;
    private final BoundedSearch search;
    private final int[] everywhere;
    // two numbers for each home: its distance in millimetres, and the main roads crossed
    private final int[] labels;
    private final int[] reached;
    private int reachedCount;

    HomeSearch(Ground ground) {
        homes = ground.city().homes();
        homesOnStreet = ground.homesOnStreet();
        homesAtNodes = ground.homesAtNodes();
        search = new BoundedSearch(ground.city().network(), ground.graph());
        everywhere = ground.graph().everywhere();
        labels = new int[2 * homes.count()];
        Arrays.fill(labels, BoundedSearch.UNREACHED);
        reached = new int[homes.count()];
    }

    void run(Attachment place, int boundMm, boolean avoidSteps) {
        run(place, boundMm, avoidSteps, everywhere);
    }

    /**
     * Searches likewise, but not through junctions that are farther than their own bound; see {@link BoundedSearch}.
     *
     * @param outmostMm the bounds by junction
     */
    void run(Attachment place, int boundMm, boolean avoidSteps, int[] outmostMm) {
        for (int i = 0; i < reachedCount; i++) {
            labels[2 * reached[i]] = BoundedSearch.UNREACHED;
        }
        reachedCount = 0;
        if (place.accessMm() > boundMm) {
            return;
        }
        search.run(place, boundMm, avoidSteps, outmostMm);
        for (int i = 0; i < search.reachedCount(); i++) {
            int node = search.reachedNode(i);
            int nodeMm = search.distanceMm(node);
            if (nodeMm <= outmostMm[node]) {
                offerHomesAt(node, nodeMm, boundMm);
            }
        }
        int street = place.street();
        for (int p = homesOnStreet.start(street); p < homesOnStreet.end(street); p++) {
            int home = homesOnStreet.value(p);
            long along = Math.abs(homes.offsetMm(home) - place.offsetMm());
            long mm = along + place.accessMm() + homes.accessMm(home);
            offer(home, (int) Math.min(mm, BoundedSearch.UNREACHED), 0, boundMm);
        }
    }

    private void offerHomesAt(int node, int nodeMm, int boundMm) {
        int[] entries = homesAtNodes.entries();
        int end = homesAtNodes.firstOfNode()[node + 1];
        int crossed = search.crossingsBefore(node);
        int crossesInto = search.cameByMajor(node) ? 0 : 1;
        for (int e = homesAtNodes.firstOfNode()[node]; e < end; e += HomesAtNodes.STRIDE) {
            offer(entries[e] >> 1, nodeMm + entries[e + 1], crossed + (entries[e] & crossesInto), boundMm);
        }
    }

    private void offer(int home, int mm, int crossed, int boundMm) {
        int known = labels[2 * home];
        // a sum beyond the int range turns negative and is out of bounds as well
        if (mm >= known || mm > boundMm || mm < 0) {
            return;
        }
        if (known == BoundedSearch.UNREACHED) {
            reached[reachedCount++] = home;
        }
        labels[2 * home] = mm;
        labels[2 * home + 1] = crossed;
    }

    int reachedCount() {
        return reachedCount;
    }

    int reachedHome(int i) {
        return reached[i];
    }

    int distanceMm(int home) {
        return labels[2 * home];
    }

    int crossings(int home) {
        return Math.min(labels[2 * home + 1], Byte.MAX_VALUE);
    }
}
