package livingcircle.walking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import livingcircle.city.Attachment;
import livingcircle.city.GeoPoint;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.city.StreetNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a plain Dijkstra without any of the tricks, on random networks. */
class BoundedSearchTest {

    private static final GeoPoint ANYWHERE = new GeoPoint(112.95, 35.09);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void distancesEqualThoseOfAPlainSearch(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StreetNetwork network = randomNetwork(random, 5 + random.nextInt(150));
        BoundedSearch search = new BoundedSearch(network);
        for (int round = 0; round < 20; round++) {
            int street = random.nextInt(network.streetCount());
            Attachment origin =
                    new Attachment(street, random.nextInt(network.lengthMm(street) + 1), random.nextInt(20_000));
            boolean avoidSteps = random.nextBoolean();
            int bound = 20_000 + random.nextInt(2_000_000);
            search.run(origin, bound, avoidSteps);
            long[] expected = plainDistances(network, origin, avoidSteps);
            int reached = 0;
            for (int node = 0; node < network.nodeCount(); node++) {
                long within = expected[node] <= bound ? expected[node] : BoundedSearch.UNREACHED;
                assertEquals(within, search.distanceMm(node), "seed " + seed + " round " + round);
                reached += expected[node] <= bound ? 1 : 0;
            }
            assertEquals(reached, search.reachedCount());
        }
    }

    private static StreetNetwork randomNetwork(SplittableRandom random, int nodes) {
        List<Street> streets = new ArrayList<>();
        for (int i = 0; i < nodes * 3 / 2; i++) {
            int from = i < nodes - 1 ? i + 1 : random.nextInt(nodes);
            int to = i < nodes - 1 ? random.nextInt(i + 1) : random.nextInt(nodes);
            StreetKind kind = StreetKind.values()[random.nextInt(4)];
            int length = random.nextInt(10) == 0 ? random.nextInt(20) : random.nextInt(400_000);
            streets.add(new Street("s" + i, from, to, kind, length, List.of(ANYWHERE, ANYWHERE)));
        }
        return new StreetNetwork(streets);
    }

    private static long[] plainDistances(StreetNetwork network, Attachment origin, boolean avoidSteps) {
        long[] distance = new long[network.nodeCount()];
        boolean[] done = new boolean[distance.length];
        Arrays.fill(distance, Long.MAX_VALUE / 4);
        if (!(avoidSteps && network.isSteps(origin.street()))) {
            distance[network.fromNode(origin.street())] = (long) origin.accessMm() + origin.offsetMm();
            int to = network.toNode(origin.street());
            long viaTo = (long) origin.accessMm() + network.lengthMm(origin.street()) - origin.offsetMm();
            distance[to] = Math.min(distance[to], viaTo);
        }
        for (int round = 0; round < distance.length; round++) {
            int nearest = -1;
            for (int node = 0; node < distance.length; node++) {
                if (!done[node] && (nearest < 0 || distance[node] < distance[nearest])) {
                    nearest = node;
                }
            }
            done[nearest] = true;
            for (int s = 0; s < network.streetCount(); s++) {
                if (avoidSteps && network.isSteps(s)) {
                    continue;
                }
                long through = distance[nearest] + network.lengthMm(s);
                if (network.fromNode(s) == nearest) {
                    distance[network.toNode(s)] = Math.min(distance[network.toNode(s)], through);
                }
                if (network.toNode(s) == nearest) {
                    distance[network.fromNode(s)] = Math.min(distance[network.fromNode(s)], through);
                }
            }
        }
        return distance;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void mainRoadsAreCountedWhenTheyAreCrossed(int mainRoads) {
        // a footpath of ten pieces; at some of its junctions a main road passes
        List<Street> streets = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            streets.add(new Street("p" + i, i, i + 1, StreetKind.PATH, 50_000, List.of(ANYWHERE, ANYWHERE)));
        }
        for (int k = 0; k < mainRoads; k++) {
            streets.add(new Street("m" + k, k + 1, 100 + k, StreetKind.MAJOR, 1_000_000, List.of(ANYWHERE, ANYWHERE)));
        }
        StreetNetwork network = new StreetNetwork(streets);
        BoundedSearch search = new BoundedSearch(network);
        search.run(new Attachment(0, 0, 0), 600_000, false);
        assertEquals(mainRoads, search.crossingsInto(10, 9));
        assertEquals(Math.min(1, mainRoads), search.crossingsInto(1, 1), "counted from the junction on");
        assertTrue(search.distanceMm(10) == 500_000);
    }
}
