package livingcircle.walking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import org.junit.jupiter.api.Test;

/** On a perfect grid the walk is the sum of the ways east and north. */
class ReachOnGridTest {

    private static final int WALK_MM = 600_000;
    private static final int WHEEL_MM = 900_000;

    private final City city = City.of(TestTown.grid(10, 10, 4));

    @Test
    void distancesAreThoseOfTheGrid() {
        TypeReach reach = reachOf(List.of(TestTown.at(500, 500)), 30);
        for (int home = 0; home < city.homes().count(); home++) {
            double expected = gridMm(home, 500, 500);
            if (expected <= WHEEL_MM) {
                assertEquals(1, reach.end(home) - reach.start(home));
                int position = reach.start(home);
                assertEquals(expected <= WALK_MM ? expected : TypeReach.FAR, reach.walkMm(position), 2);
                assertEquals(expected, reach.wheelMm(position), 2);
            } else {
                assertEquals(0, reach.end(home) - reach.start(home));
            }
        }
    }

    /** Outlets numbered 0 … 7 give each home a byte that tells which of them it reached. */
    @Test
    void powersOfTwoTellWhoReachedWhat() {
        List<GeoPoint> places = new ArrayList<>();
        int[][] corners = {{0, 0}, {10, 0}, {0, 10}, {10, 10}, {5, 5}, {2, 7}, {7, 2}, {9, 9}};
        for (int[] corner : corners) {
            places.add(TestTown.at(corner[0] * 100, corner[1] * 100));
        }
        TypeReach reach = reachOf(places, 30);
        for (int home = 0; home < city.homes().count(); home++) {
            int expected = 0;
            for (int k = 0; k < corners.length; k++) {
                expected |= gridMm(home, corners[k][0] * 100, corners[k][1] * 100) <= WHEEL_MM ? 1 << k : 0;
            }
            int reached = 0;
            for (int p = reach.start(home); p < reach.end(home); p++) {
                reached |= 1 << reach.place(p);
            }
            assertEquals(expected, reached, "home " + city.homes().site(home).id());
        }
    }

    @Test
    void beyondTheWalkOnlyTheNearestAreKept() {
        List<GeoPoint> places = new ArrayList<>();
        for (int k = 0; k <= 10; k++) {
            places.add(TestTown.at(k * 100, 0));
        }
        TypeReach reach = reachOf(places, 3);
        for (int home = 0; home < city.homes().count(); home++) {
            List<Long> all = new ArrayList<>();
            for (int k = 0; k <= 10; k++) {
                all.add(gridMm(home, k * 100, 0));
            }
            all.sort(null);
            long third = all.get(2);
            long expected = all.stream()
                    .filter(mm -> mm <= WALK_MM || mm <= Math.min(third, WHEEL_MM))
                    .count();
            assertEquals(expected, reach.end(home) - reach.start(home));
            for (int p = reach.start(home) + 1; p < reach.end(home); p++) {
                assertTrue(reach.wheelMm(p) >= reach.wheelMm(p - 1), "nearest first");
            }
        }
    }

    @Test
    void anOutletMoreNeverPushesAnotherOutOfReach() {
        List<GeoPoint> places = new ArrayList<>();
        for (int k = 0; k <= 10; k++) {
            places.add(TestTown.at(k * 100, 0));
        }
        ReachLimits limits = new ReachLimits(WALK_MM, WHEEL_MM, 3);
        TypeReach before = Reaches.of(city, limits, attach(places), null);
        places.add(TestTown.at(500, 100));
        TypeReach after = Reaches.of(city, limits, attach(places), before);
        for (int home = 0; home < city.homes().count(); home++) {
            List<Integer> kept = new ArrayList<>();
            for (int p = after.start(home); p < after.end(home); p++) {
                if (after.place(p) != 11) {
                    kept.add(after.place(p));
                }
            }
            List<Integer> had = new ArrayList<>();
            for (int p = before.start(home); p < before.end(home); p++) {
                had.add(before.place(p));
            }
            assertEquals(had, kept);
        }
    }

    private TypeReach reachOf(List<GeoPoint> places, int nearest) {
        return Reaches.of(city, new ReachLimits(WALK_MM, WHEEL_MM, nearest), attach(places), null);
    }

    private List<Attachment> attach(List<GeoPoint> places) {
        return places.stream().map(city::attach).toList();
    }

    private long gridMm(int home, double eastM, double northM) {
        LocalPlane plane = new LocalPlane(TestTown.CORNER);
        GeoPoint at = city.homes().site(home).at();
        // homes stand on streets that run east, the places on corners
        double metres = Math.abs(plane.xM(at) - eastM) + Math.abs(plane.yM(at) - northM);
        return Math.round(metres * 1000);
    }
}
