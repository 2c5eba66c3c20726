package livingcircle.walking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import livingcircle.TestTown;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that are cut short find the same as searches of the whole neighbourhood. */
class CutShortSearchTest {

    private static final int NEAREST = 3;
    private static final ReachLimits LIMITS = new ReachLimits(300_000, 1_500_000, NEAREST);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theNearestAreExact(long seed) {
        City city = City.of(TestTown.grid(14, 11, 3));
        SplittableRandom random = new SplittableRandom(seed);
        List<Attachment> places = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            places.add(city.attach(TestTown.at(random.nextInt(1_400), random.nextInt(1_100))));
        }
        TypeReach reach = Reaches.of(city, LIMITS, places, null);
        for (int home = 0; home < city.homes().count(); home++) {
            List<Long> expected = expected(city, home, places);
            List<Long> found = new ArrayList<>();
            for (int p = reach.start(home); p < reach.end(home); p++) {
                found.add((long) reach.wheelMm(p) << 32 | reach.place(p));
            }
            found.sort(null);
            assertEquals(expected, found, "seed " + seed + ", home " + home);
        }
    }

    /** Every place within a walk or as near as the third nearest, by a search of its own without a frontier. */
    private static List<Long> expected(City city, int home, List<Attachment> places) {
        Attachment at = new Attachment(
                city.homes().street(home),
                city.homes().offsetMm(home),
                city.homes().accessMm(home));
        BoundedSearch search = new BoundedSearch(city.network());
        search.run(at, LIMITS.wheelMm(), true);
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int mm = search.distanceMm(at, places.get(i));
            if (mm <= LIMITS.wheelMm()) {
                all.add((long) mm << 32 | i);
            }
        }
        all.sort(null);
        long radius = all.size() < NEAREST ? Integer.MAX_VALUE : all.get(NEAREST - 1) >>> 32;
        return all.stream()
                .filter(entry -> entry >>> 32 <= Math.max(radius, LIMITS.walkMm()))
                .toList();
    }
}
