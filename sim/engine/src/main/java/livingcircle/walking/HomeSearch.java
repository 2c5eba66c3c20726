package livingcircle.walking;

import java.util.Arrays;
import livingcircle.base.IntList;
import livingcircle.base.Rows;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.city.Homes;
import livingcircle.city.StreetNetwork;

/**
 * Distances from one place to all homes within a bound, by one search from the place. Not safe for use by several
 * threads; the {@link Index} is.
 */
final class HomeSearch {

    /** Which homes hang on which street. */
    static final class Index {
        private final City city;
        private final Rows homesOnStreet;

        boolean hasSteps() {
            return city.network().hasSteps();
        }

        Index(City city) {
            this.city = city;
            Homes homes = city.homes();
            int[] street = new int[homes.count()];
            for (int home = 0; home < street.length; home++) {
                street[home] = homes.street(home);
            }
            homesOnStreet = Rows.group(street, city.network().streetCount());
        }
    }

    private final StreetNetwork network;
    private final Homes homes;
    private final Rows homesOnStreet;
    private final BoundedSearch search;
    private final int[] distanceMm;
    private final byte[] crossings;
    private final IntList reached = new IntList(1024);

    HomeSearch(Index index) {
        network = index.city.network();
        homes = index.city.homes();
        homesOnStreet = index.homesOnStreet;
        search = new BoundedSearch(network);
        distanceMm = new int[homes.count()];
        Arrays.fill(distanceMm, BoundedSearch.UNREACHED);
        crossings = new byte[homes.count()];
    }

    void run(Attachment place, int boundMm, boolean avoidSteps) {
        run(place, boundMm, avoidSteps, Frontier.NONE);
    }

    /** Searches likewise, but not through junctions where the frontier says so; see {@link BoundedSearch}. */
    void run(Attachment place, int boundMm, boolean avoidSteps, Frontier frontier) {
        for (int i = 0; i < reached.size(); i++) {
            distanceMm[reached.get(i)] = BoundedSearch.UNREACHED;
        }
        reached.clear();
        if (place.accessMm() > boundMm) {
            return;
        }
        search.run(place, boundMm, avoidSteps, frontier);
        for (int i = 0; i < search.reachedCount(); i++) {
            int node = search.reachedNode(i);
            int nodeMm = search.distanceMm(node);
            if (!frontier.goesOn(node, nodeMm)) {
                continue;
            }
            for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
                offerHomesOn(network.arcStreet(arc), node, nodeMm, boundMm);
            }
        }
        int street = place.street();
        for (int p = homesOnStreet.start(street); p < homesOnStreet.end(street); p++) {
            int home = homesOnStreet.value(p);
            int along = Math.abs(homes.offsetMm(home) - place.offsetMm());
            offer(home, (long) along + place.accessMm() + homes.accessMm(home), 0, boundMm);
        }
    }

    private void offerHomesOn(int street, int node, int nodeMm, int boundMm) {
        boolean fromStart = network.fromNode(street) == node;
        boolean fromEnd = network.toNode(street) == node;
        int crossed = search.crossingsInto(node, street);
        for (int p = homesOnStreet.start(street); p < homesOnStreet.end(street); p++) {
            int home = homesOnStreet.value(p);
            long base = (long) nodeMm + homes.accessMm(home);
            if (fromStart) {
                offer(home, base + homes.offsetMm(home), crossed, boundMm);
            }
            if (fromEnd) {
                offer(home, base + network.lengthMm(street) - homes.offsetMm(home), crossed, boundMm);
            }
        }
    }

    private void offer(int home, long mm, int crossed, int boundMm) {
        if (mm > boundMm || mm >= distanceMm[home]) {
            return;
        }
        if (distanceMm[home] == BoundedSearch.UNREACHED) {
            reached.add(home);
        }
        distanceMm[home] = (int) mm;
        crossings[home] = (byte) crossed;
    }

    /** Tells of every junction that was reached and through which the search went on. */
    void forEachNode(Frontier frontier, NodeDistances told) {
        for (int i = 0; i < search.reachedCount(); i++) {
            int node = search.reachedNode(i);
            if (frontier.goesOn(node, search.distanceMm(node))) {
                told.accept(node, search.distanceMm(node));
            }
        }
    }

    /** Told a junction and its distance. */
    @FunctionalInterface
    interface NodeDistances {
        void accept(int node, int distanceMm);
    }

    int reachedCount() {
        return reached.size();
    }

    int reachedHome(int i) {
        return reached.get(i);
    }

    int distanceMm(int home) {
        return distanceMm[home];
    }

    int crossings(int home) {
        return crossings[home];
    }
}
