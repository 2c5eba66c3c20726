package livingcircle.walking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.city.Homes;
import livingcircle.city.StreetNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reach in random networks, with and without steps, against the shortest ways between all junctions. */
class RandomReachTest {

    private static final int NEAREST = 4;
    private static final ReachLimits LIMITS = new ReachLimits(250_000, 1_600_000, NEAREST);
    private static final long FAR = TypeReach.FAR;

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "4, false", "1, true", "2, true", "3, true", "4, true"})
    void equalsWhatAllShortestWaysGive(long seed, boolean withSteps) {
        SplittableRandom random = new SplittableRandom(seed);
        City city = RandomCity.of(random, withSteps);
        List<Attachment> places = RandomCity.places(city.network(), random, 40);
        TypeReach baseline = Reaches.of(city, LIMITS, places, null);
        long[][][] ways = {shortestWays(city.network(), false), shortestWays(city.network(), true)};
        assertReach(city, places, ways, radii(city, places, ways), baseline, "seed " + seed);
        // some go, some come, one stays twice, and the order changes
        List<Attachment> after = new ArrayList<>(places.subList(7, 40));
        after.addAll(0, RandomCity.places(city.network(), random, 5));
        after.add(3, places.get(20));
        after.add(after.remove(9));
        TypeReach layout = Reaches.of(city, LIMITS, after, baseline);
        assertReach(city, after, ways, radii(city, places, ways), layout, "layout, seed " + seed);
        PlaceSearch alone = new ReachBuilder(city, LIMITS).searchFor(0);
        assertTrue(layout.size() < after.size() * city.homes().count() / 2, "much is out of reach");
        assertCrossings(city, after, alone, layout);
    }

    /** Distances between all junctions after Floyd and Warshall. */
    private static long[][] shortestWays(StreetNetwork network, boolean avoidSteps) {
        int nodes = network.nodeCount();
        long[][] mm = new long[nodes][nodes];
        for (int i = 0; i < nodes; i++) {
            Arrays.fill(mm[i], FAR);
            mm[i][i] = 0;
        }
        for (int s = 0; s < network.streetCount(); s++) {
            if (!(avoidSteps && network.isSteps(s))) {
                int from = network.fromNode(s);
                int to = network.toNode(s);
                mm[from][to] = Math.min(mm[from][to], network.lengthMm(s));
                mm[to][from] = mm[from][to];
            }
        }
        for (int k = 0; k < nodes; k++) {
            for (int i = 0; i < nodes; i++) {
                for (int j = 0; j < nodes; j++) {
                    mm[i][j] = Math.min(mm[i][j], mm[i][k] + mm[k][j]);
                }
            }
        }
        return mm;
    }

    private static long distanceMm(City city, Attachment place, int home, long[][] ways, boolean avoidSteps) {
        StreetNetwork network = city.network();
        Homes homes = city.homes();
        long access = (long) place.accessMm() + homes.accessMm(home);
        int street = homes.street(home);
        long best = street == place.street() ? Math.abs(place.offsetMm() - homes.offsetMm(home)) + access : FAR;
        if (avoidSteps && network.isSteps(place.street())) {
            return best;
        }
        long[] toEnds = {place.offsetMm(), network.lengthMm(place.street()) - place.offsetMm()};
        int[] ends = {network.fromNode(place.street()), network.toNode(place.street())};
        long[] fromEnds = {homes.offsetMm(home), network.lengthMm(street) - homes.offsetMm(home)};
        int[] homeEnds = {network.fromNode(street), network.toNode(street)};
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                best = Math.min(best, toEnds[i] + ways[ends[i]][homeEnds[j]] + fromEnds[j] + access);
            }
        }
        return best;
    }

    private static long within(long mm, long bound) {
        return mm <= bound ? mm : FAR;
    }

    private static long[] radii(City city, List<Attachment> places, long[][][] ways) {
        long[] radii = new long[city.homes().count()];
        for (int home = 0; home < radii.length; home++) {
            int h = home;
            long[] sorted = places.stream()
                    .mapToLong(place -> within(distanceMm(city, place, h, ways[1], true), LIMITS.wheelMm()))
                    .sorted()
                    .toArray();
            radii[home] = sorted[NEAREST - 1];
        }
        return radii;
    }

    private static void assertReach(
            City city, List<Attachment> places, long[][][] ways, long[] radii, TypeReach reach, String message) {
        for (int home = 0; home < radii.length; home++) {
            assertEquals(radii[home], reach.radiusMm(home), message);
            List<List<Long>> expected = new ArrayList<>();
            for (int place = 0; place < places.size(); place++) {
                long walk = within(distanceMm(city, places.get(place), home, ways[0], false), LIMITS.walkMm());
                long wheel = within(distanceMm(city, places.get(place), home, ways[1], true), LIMITS.wheelMm());
                if (walk != FAR || (wheel != FAR && wheel <= Math.max(radii[home], LIMITS.walkMm()))) {
                    expected.add(List.of(Math.min(walk, wheel), (long) place, walk, wheel));
                }
            }
            expected.sort((a, b) ->
                    a.get(0).equals(b.get(0)) ? Long.compare(a.get(1), b.get(1)) : Long.compare(a.get(0), b.get(0)));
            List<List<Long>> found = new ArrayList<>();
            for (int p = reach.start(home); p < reach.end(home); p++) {
                found.add(List.of((long) reach.nearMm(p), (long) reach.place(p), (long) reach.walkMm(p), (long)
                        reach.wheelMm(p)));
                assertEquals(p < reach.walkEnd(home), reach.nearMm(p) <= LIMITS.walkMm(), message);
            }
            assertEquals(expected, found, message + ", home " + home);
        }
    }

    private static void assertCrossings(City city, List<Attachment> places, PlaceSearch search, TypeReach reach) {
        for (int place = 0; place < places.size(); place++) {
            int[] crossings = new int[city.homes().count()];
            search.run(places.get(place));
            for (int i = 0; i < search.count(); i++) {
                crossings[search.home(i)] = search.crossings(i);
            }
            for (int home = 0; home < crossings.length; home++) {
                for (int p = reach.start(home); p < reach.end(home); p++) {
                    if (reach.place(p) == place) {
                        assertEquals(crossings[home], reach.crossings(p));
                    }
                }
            }
        }
    }
}
