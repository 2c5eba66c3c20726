package livingcircle.walking;

import java.util.Arrays;
import java.util.List;
import livingcircle.base.Parallel;
import livingcircle.city.Attachment;
import livingcircle.city.StreetNetwork;

/** How far the last of the nearest places of each type is from every landmark, without steps. */
final class NearestPlaces {

    private final StreetNetwork network;
    private final int nearest;
    private final int[] found;

    private NearestPlaces(StreetNetwork network, int nearest) {
        this.network = network;
        this.nearest = nearest;
        found = new int[nearest];
    }

    /**
     * Distances in millimetres by type and landmark; {@link TypeReach#FAR} where fewer places are within the longest
     * ride.
     *
     * @param wheelMm longest ride
     * @param nearest how many places are the nearest
     */
    static int[][] of(
            Ground ground, Landmarks landmarks, List<TypePlaces> types, int wheelMm, int nearest, Parallel parallel) {
        List<Attachment> sites = landmarks.sites();
        StreetNetwork network = ground.city().network();
        int[][] radii = new int[types.size()][sites.size()];
        BoundedSearch[] searches = new BoundedSearch[parallel.threads()];
        NearestPlaces[] nearests = new NearestPlaces[parallel.threads()];
        parallel.forEach(sites.size(), (worker, landmark) -> {
            if (searches[worker] == null) {
                searches[worker] = new BoundedSearch(network, ground.graph());
                nearests[worker] = new NearestPlaces(network, nearest);
            }
            searches[worker].run(sites.get(landmark), wheelMm, true);
            for (int type = 0; type < radii.length; type++) {
                radii[type][landmark] =
                        nearests[worker].radiusMm(searches[worker], sites.get(landmark), types.get(type));
            }
        });
        return radii;
    }

    private int radiusMm(BoundedSearch search, Attachment from, TypePlaces type) {
        Arrays.fill(found, TypeReach.FAR);
        for (Attachment place : type.attachments()) {
            // nobody leaves a place on steps without them
            if (!network.isSteps(place.street())) {
                insert(search.distanceMm(from, place));
            }
        }
        return found[nearest - 1];
    }

    private void insert(int mm) {
        int at = nearest - 1;
        if (mm >= found[at]) {
            return;
        }
        while (at > 0 && found[at - 1] > mm) {
            found[at] = found[at - 1];
            at--;
        }
        found[at] = mm;
    }
}
