package livingcircle.outlets;

import java.util.Arrays;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.city.CityLayers;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.LocalPlane;

/**
 * Finds places for outlets among homes. Each outlet looks at a few homes drawn by dwellings and takes the one farthest
 * from the outlets of its type placed so far (Mitchell's best candidate 1991), so that outlets keep some distance
 * without being evenly spread.
 */
final class Placement {

    private final List<HomeSite> homes;
    private final int candidates;
    private final LocalPlane plane;
    private final double[] cumulativeWeight;

    /**
     * @param city a city with at least one home
     * @param homes the homes of it among which outlets stand
     * @param candidates homes looked at for each outlet
     * @param centrality see {@link Centrality}
     */
    Placement(CityLayers city, List<HomeSite> homes, int candidates, double centrality) {
        this.homes = homes;
        this.candidates = candidates;
        plane = new LocalPlane(city.homes().get(0).at());
        cumulativeWeight = new double[homes.size()];
        double[] pull = Centrality.of(city, homes, centrality);
        double sum = 0;
        for (int h = 0; h < cumulativeWeight.length; h++) {
            sum += homes.get(h).dwellings() * pull[h];
            cumulativeWeight[h] = sum;
        }
    }

    /** A place for an outlet with the given key; there must be a home. */
    GeoPoint bestCandidate(long key, List<GeoPoint> taken) {
        GeoPoint best = homes.get(0).at();
        double bestDistance = -1;
        for (int c = 0; c < candidates; c++) {
            double draw = KeyedRandom.uniform(Use.PLACEMENT.of(KeyedRandom.combine(key, c)));
            GeoPoint candidate =
                    homeAt(draw * cumulativeWeight[cumulativeWeight.length - 1]).at();
            double nearest = Double.MAX_VALUE;
            for (GeoPoint other : taken) {
                nearest = Math.min(nearest, squaredDistance(candidate, other));
            }
            if (nearest > bestDistance) {
                best = candidate;
                bestDistance = nearest;
            }
        }
        return best;
    }

    private HomeSite homeAt(double weight) {
        int at = Arrays.binarySearch(cumulativeWeight, weight);
        return homes.get(Math.min(at < 0 ? -at - 1 : at + 1, cumulativeWeight.length - 1));
    }

    private double squaredDistance(GeoPoint a, GeoPoint b) {
        double dx = plane.xM(a) - plane.xM(b);
        double dy = plane.yM(a) - plane.yM(b);
        return dx * dx + dy * dy;
    }
}
