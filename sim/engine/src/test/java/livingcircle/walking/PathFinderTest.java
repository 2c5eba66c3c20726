package livingcircle.walking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import livingcircle.TestTown;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.city.Homes;
import livingcircle.walking.PathFinder.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathFinderTest {

    private static Attachment attachment(City city, int home) {
        Homes homes = city.homes();
        return new Attachment(homes.street(home), homes.offsetMm(home), homes.accessMm(home));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void waysAreAsLongAsTheReachSaysOnFootAndWithoutSteps(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        City city = RandomCity.of(random, seed % 2 == 0);
        List<Attachment> places = RandomCity.places(city.network(), random, 40);
        TypeReach reach = Reaches.of(city, new ReachLimits(250_000, 1_600_000, 4), places, null);
        PathFinder finder = new PathFinder(city);
        GeoPoint somewhere = TestTown.at(0, 0);
        int found = 0;
        for (int home = 0; home < city.homes().count(); home++) {
            for (int p = reach.start(home); p < reach.end(home); p++) {
                for (boolean avoidsSteps : new boolean[] {false, true}) {
                    int mm = avoidsSteps ? reach.wheelMm(p) : reach.walkMm(p);
                    if (mm != TypeReach.FAR) {
                        Path path = finder.find(
                                        city.homes().site(home).at(),
                                        attachment(city, home),
                                        somewhere,
                                        places.get(reach.place(p)),
                                        avoidsSteps)
                                .orElseThrow();
                        assertEquals(mm, path.lengthMm(), "seed " + seed);
                        found++;
                    }
                }
            }
        }
        assertTrue(found > 500, found + " ways");
    }

    @Test
    void theCourseIsAsLongAsTheWayAndLeadsFromPlaceToPlace() {
        City city = new TestTown().world().city();
        PathFinder finder = new PathFinder(city);
        int homes = city.homes().count();
        for (int home = 1; home < homes; home++) {
            GeoPoint from = city.homes().site(home).at();
            int other = home * 7 % homes;
            GeoPoint to = city.homes().site(other).at();
            Path path = finder.find(from, attachment(city, home), to, attachment(city, other), false)
                    .orElseThrow();
            List<GeoPoint> points = path.points();
            assertEquals(from, points.get(0));
            assertEquals(to, points.get(points.size() - 1));
            double metres = 0;
            for (int i = 1; i < points.size(); i++) {
                metres += points.get(i - 1).distanceM(points.get(i));
            }
            assertEquals(path.lengthMm() / 1000.0, metres, 1 + metres * 0.005);
        }
    }
}
