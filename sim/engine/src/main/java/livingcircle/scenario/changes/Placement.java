package livingcircle.scenario.changes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.outlets.Outlet;

/**
 * Finds places for several new outlets of a type: homes of an area at which no outlet offers the type yet, one outlet to
 * a place.
 */
final class Placement {

    /** Homes looked at for each outlet that is to keep its distance (Mitchell's best candidate 1991). */
    private static final int CANDIDATES = 16;
    /** An outlet so near stands at the home. */
    private static final double SAME_PLACE_M = 1;

    private final City city;
    private final List<GeoPoint> others = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private final Map<Integer, Integer> dwellings = new HashMap<>();
    private final long key;

    /**
     * @param area homes of the area
     * @param existing outlets that offer the type
     * @param key key of all draws
     */
    Placement(City city, BitSet area, List<Outlet> existing, Spread spread, long key) {
        this.city = city;
        this.key = key;
        existing.forEach(outlet -> others.add(outlet.at()));
        BitSet taken = new BitSet();
        for (GeoPoint at : others) {
            for (int home : city.homesWithin(at, SAME_PLACE_M)) {
                taken.set(home);
            }
        }
        for (int home = area.nextSetBit(0); home >= 0; home = area.nextSetBit(home + 1)) {
            boolean fits = spread != Spread.STREET
                    || city.network().isMajor(city.homes().street(home));
            if (fits && !taken.get(home)) {
                free.add(home);
                dwellings.put(home, takeAllAt(home, area, taken));
            }
        }
    }

    /** Takes all homes at the place of one, and gives the dwellings of those in the area. */
    private int takeAllAt(int home, BitSet area, BitSet taken) {
        int sum = 0;
        for (int beside : city.homesWithin(at(home), SAME_PLACE_M)) {
            sum += area.get(beside) ? city.homes().site(beside).dwellings() : 0;
            taken.set(beside);
        }
        return sum;
    }

    /** How many outlets find a place. */
    int most() {
        return free.size();
    }

    /** Places for at most {@link #most} outlets. */
    List<GeoPoint> find(Spread spread, int count) {
        return switch (spread) {
            case CENTRE -> aroundCentre(count);
            case DEMAND -> first(count, this::clock);
            case EVEN, STREET -> apart(count);
        };
    }

    private List<GeoPoint> first(int count, ToDoubleFunction<Integer> rank) {
        record Ranked(int home, double rank) {}
        return free.stream()
                .map(home -> new Ranked(home, rank.applyAsDouble(home)))
                .sorted(Comparator.comparingDouble(Ranked::rank))
                .limit(count)
                .map(ranked -> at(ranked.home()))
                .toList();
    }

    /** A clock that rings the sooner the more dwellings a home has: the first to ring are draws by dwellings. */
    private double clock(int home) {
        long homeKey = KeyedRandom.combine(
                key, KeyedRandom.keyOf(city.homes().site(home).id()));
        return -StrictMath.log(KeyedRandom.uniform(Use.PLACEMENT.of(homeKey))) / dwellings(home);
    }

    /** The places nearest to the middle of all dwellings. */
    private List<GeoPoint> aroundCentre(int count) {
        double east = 0;
        double north = 0;
        double all = 0;
        for (int home : free) {
            east += dwellings(home) * city.plane().xM(at(home));
            north += dwellings(home) * city.plane().yM(at(home));
            all += dwellings(home);
        }
        double x = east / all;
        double y = north / all;
        return first(
                count,
                home -> square(city.plane().xM(at(home)) - x, city.plane().yM(at(home)) - y));
    }

    private List<GeoPoint> apart(int count) {
        List<GeoPoint> places = new ArrayList<>();
        double[] cumulative = new double[free.size()];
        BitSet used = new BitSet();
        for (int k = 0; k < count; k++) {
            cumulate(cumulative, used);
            int best = -1;
            double farthest = -1;
            for (int c = 0; c < CANDIDATES; c++) {
                double draw =
                        KeyedRandom.uniform(Use.PLACEMENT.of(KeyedRandom.combine(KeyedRandom.combine(key, k), c)));
                int candidate = find(cumulative, draw * cumulative[cumulative.length - 1]);
                double distance = squareToNearest(at(free.get(candidate)));
                if (distance > farthest) {
                    best = candidate;
                    farthest = distance;
                }
            }
            used.set(best);
            places.add(at(free.get(best)));
            others.add(at(free.get(best)));
        }
        return places;
    }

    private void cumulate(double[] cumulative, BitSet used) {
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += used.get(i) ? 0 : dwellings(free.get(i));
            cumulative[i] = sum;
        }
    }

    /** The first home whose sum is above the drawn one: never one that is used. */
    private static int find(double[] cumulative, double drawn) {
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > drawn) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private double squareToNearest(GeoPoint place) {
        double nearest = Double.MAX_VALUE;
        for (GeoPoint other : others) {
            nearest = Math.min(
                    nearest,
                    square(
                            city.plane().xM(place) - city.plane().xM(other),
                            city.plane().yM(place) - city.plane().yM(other)));
        }
        return nearest;
    }

    private static double square(double x, double y) {
        return x * x + y * y;
    }

    private GeoPoint at(int home) {
        return city.homes().site(home).at();
    }

    private int dwellings(int home) {
        return dwellings.getOrDefault(home, 0);
    }
}
