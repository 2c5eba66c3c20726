package livingcircle.outlets;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.city.CityLayers;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;

/**
 * How attractive the surroundings of a home are to outlets. With centrality c from 0 (not at all) to 1, a home's pull
 * is (d ÷ D)^(2c), times 1 + 2c within some 100 m of a main road, where d is the number of dwellings within some 400 m and D its mean
 * over dwellings: so shops gather in old and dense quarters, and new estates at the fringe are short of them. The form
 * is an assumption of this project.
 */
final class Centrality {

    private static final double DENSITY_CELL_M = 250;
    private static final double ROAD_CELL_M = 60;
    private static final double DENSITY_EXPONENT = 2;
    private static final double ROAD_BONUS = 2;

    private final LocalPlane plane;

    private Centrality(LocalPlane plane) {
        this.plane = plane;
    }

    /** The pull of each home, above 0; 1 everywhere without centrality. */
    static double[] of(CityLayers city, List<HomeSite> homes, double centrality) {
        double[] pull = new double[homes.size()];
        Arrays.fill(pull, 1);
        if (centrality > 0 && !homes.isEmpty()) {
            Centrality of = new Centrality(new LocalPlane(city.homes().get(0).at()));
            double[] density = of.density(homes);
            Set<Long> roads = of.mainRoadCells(city.streets());
            for (int h = 0; h < pull.length; h++) {
                boolean isOnRoad = of.isNear(roads, homes.get(h).at());
                pull[h] = StrictMath.pow(density[h], DENSITY_EXPONENT * centrality)
                        * (isOnRoad ? 1 + ROAD_BONUS * centrality : 1);
            }
        }
        return pull;
    }

    /** Dwellings around each home relative to their mean over dwellings. */
    private double[] density(List<HomeSite> homes) {
        Map<Long, Integer> dwellings = new HashMap<>();
        for (HomeSite home : homes) {
            dwellings.merge(cell(home.at(), DENSITY_CELL_M, 0, 0), home.dwellings(), Integer::sum);
        }
        double[] density = new double[homes.size()];
        double sum = 0;
        double all = 0;
        for (int h = 0; h < density.length; h++) {
            HomeSite home = homes.get(h);
            for (int east = -1; east <= 1; east++) {
                for (int north = -1; north <= 1; north++) {
                    density[h] += dwellings.getOrDefault(cell(home.at(), DENSITY_CELL_M, east, north), 0);
                }
            }
            sum += density[h] * home.dwellings();
            all += home.dwellings();
        }
        for (int h = 0; h < density.length; h++) {
            density[h] *= all / sum;
        }
        return density;
    }

    private Set<Long> mainRoadCells(List<Street> streets) {
        Set<Long> cells = new HashSet<>();
        for (Street street : streets) {
            for (int i = 1;
                    street.kind() == StreetKind.MAJOR && i < street.shape().size();
                    i++) {
                GeoPoint from = street.shape().get(i - 1);
                GeoPoint to = street.shape().get(i);
                int steps = 1 + (int) (from.distanceM(to) / ROAD_CELL_M);
                for (int step = 0; step <= steps; step++) {
                    double share = (double) step / steps;
                    cells.add(cell(
                            new GeoPoint(
                                    from.lon() + share * (to.lon() - from.lon()),
                                    from.lat() + share * (to.lat() - from.lat())),
                            ROAD_CELL_M,
                            0,
                            0));
                }
            }
        }
        return cells;
    }

    private boolean isNear(Set<Long> cells, GeoPoint place) {
        for (int east = -1; east <= 1; east++) {
            for (int north = -1; north <= 1; north++) {
                if (cells.contains(cell(place, ROAD_CELL_M, east, north))) {
                    return true;
                }
            }
        }
        return false;
    }

    private long cell(GeoPoint place, double sizeM, int east, int north) {
        long column = (long) StrictMath.floor(plane.xM(place) / sizeM) + east;
        long row = (long) StrictMath.floor(plane.yM(place) / sizeM) + north;
        return (column << 32) + row;
    }
}
