package livingcircle.walking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.city.CityLayers;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search from a single place finds what the reach of a layout with that place holds. */
class PlaceSearchTest {

    private static final int WALK_MM = 400_000;
    private static final int RIDE_MM = 1_500_000;

    /** A grid of 1 km in which some streets are steps. */
    private static City city(boolean withSteps) {
        CityLayers grid = TestTown.grid(10, 10, 4);
        List<Street> streets = new ArrayList<>();
        for (Street s : grid.streets()) {
            boolean steps = withSteps && streets.size() % 5 == 0;
            streets.add(new Street(
                    s.id(), s.fromNode(), s.toNode(), steps ? StreetKind.STEPS : s.kind(), s.lengthMm(), s.shape()));
        }
        return City.of(new CityLayers(grid.name(), streets, grid.homes(), grid.communities()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void equalsTheReachOfALayoutWithThePlace(boolean withSteps) {
        City city = city(withSteps);
        ReachLimits limits = new ReachLimits(WALK_MM, RIDE_MM, 1);
        List<Attachment> before = List.of(city.attach(TestTown.at(120, 80)), city.attach(TestTown.at(840, 630)));
        TypeReach baseline = Reaches.of(city, limits, before, null);
        Attachment place = city.attach(TestTown.at(555, 333));
        List<Attachment> after = List.of(before.get(0), before.get(1), place);
        TypeReach reach = Reaches.of(city, limits, after, baseline);
        PlaceSearch search = new ReachBuilder(city, limits).searchFor(0);
        search.run(place, baseline.mostRadiusMm());
        int kept = 0;
        for (int i = 0; i < search.count(); i++) {
            int home = search.home(i);
            if (search.isKept(i, baseline.radiusMm(home))) {
                kept++;
                int position = positionOf(reach, home);
                assertEquals(reach.walkMm(position), search.walkMm(i));
                assertEquals(reach.wheelMm(position), search.wheelMm(i));
                assertEquals(reach.crossings(position), search.crossings(i));
            }
        }
        int homes = 0;
        for (int home = 0; home < city.homes().count(); home++) {
            homes += positionOf(reach, home) >= 0 ? 1 : 0;
        }
        assertEquals(homes, kept);
        assertTrue(kept > 100 && kept < city.homes().count(), kept + " homes");
    }

    private static int positionOf(TypeReach reach, int home) {
        for (int p = reach.start(home); p < reach.end(home); p++) {
            if (reach.place(p) == 2) {
                return p;
            }
        }
        return -1;
    }

    @Test
    void ridesOfNoInterestAreLeftOut() {
        City city = city(false);
        PlaceSearch search = new ReachBuilder(city, new ReachLimits(WALK_MM, RIDE_MM, 1)).searchFor(0);
        search.run(city.attach(TestTown.at(0, 0)));
        int all = search.count();
        search.run(city.attach(TestTown.at(0, 0)), 0);
        assertTrue(search.count() < all, search.count() + " of " + all);
        for (int i = 0; i < search.count(); i++) {
            assertTrue(search.walkMm(i) <= WALK_MM);
        }
    }
}
