package livingcircle.walking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import livingcircle.city.Attachment;
import livingcircle.city.StreetNetwork;

/**
 * A few junctions spread over the network so that all others are near one, without steps. What is known of a landmark
 * bounds what holds for the junctions around it: no distance differs by more than the way between the two. Immutable.
 */
final class Landmarks {

    private static final int NONE = -1;

    private final List<Attachment> sites = new ArrayList<>();
    private final int[] landmarkOf;
    private final int[] toLandmarkMm;

    /** @param spacingMm how far from a landmark a junction may be */
    Landmarks(Ground ground, int spacingMm) {
        StreetNetwork network = ground.city().network();
        landmarkOf = new int[network.nodeCount()];
        Arrays.fill(landmarkOf, NONE);
        toLandmarkMm = new int[network.nodeCount()];
        Arrays.fill(toLandmarkMm, BoundedSearch.UNREACHED);
        BoundedSearch search = new BoundedSearch(network, ground.graph());
        for (int node = 0; node < landmarkOf.length; node++) {
            int street = landmarkOf[node] == NONE ? levelStreet(network, node) : NONE;
            if (street != NONE) {
                int offsetMm = network.fromNode(street) == node ? 0 : network.lengthMm(street);
                Attachment site = new Attachment(street, offsetMm, 0);
                search.run(site, spacingMm, true);
                claim(search, sites.size());
                sites.add(site);
            }
        }
    }

    private static int levelStreet(StreetNetwork network, int node) {
        for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
            if (!network.isSteps(network.arcStreet(arc))) {
                return network.arcStreet(arc);
            }
        }
        return NONE;
    }

    private void claim(BoundedSearch search, int landmark) {
        for (int i = 0; i < search.reachedCount(); i++) {
            int node = search.reachedNode(i);
            if (search.distanceMm(node) < toLandmarkMm[node]) {
                toLandmarkMm[node] = search.distanceMm(node);
                landmarkOf[node] = landmark;
            }
        }
    }

    /** Where each landmark stands. */
    List<Attachment> sites() {
        return Collections.unmodifiableList(sites);
    }

    /**
     * A bound for each junction on something that is known of each landmark.
     *
     * @param ofLandmark distances in millimetres, or {@link TypeReach#FAR}
     * @return distances likewise
     */
    int[] boundsAtNodes(int[] ofLandmark) {
        int[] bounds = new int[landmarkOf.length];
        for (int node = 0; node < bounds.length; node++) {
            long mm =
                    landmarkOf[node] == NONE ? TypeReach.FAR : (long) ofLandmark[landmarkOf[node]] + toLandmarkMm[node];
            bounds[node] = (int) Math.min(TypeReach.FAR, mm);
        }
        return bounds;
    }
}
