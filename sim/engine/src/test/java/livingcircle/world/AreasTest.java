package livingcircle.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.city.CircleArea;
import livingcircle.city.LocalPlane;
import livingcircle.city.Settlement;
import org.junit.jupiter.api.Test;

/** Circles by polygon, by communities and by walking time, and the cells that they are made of. */
class AreasTest {

    private final TestTown town = new TestTown().purpose("food", false, -2).type("shop", "food", 7);

    private static Circle circle(String id, CircleArea area) {
        return new Circle(id, BilingualText.of(id), null, null, area);
    }

    @Test
    void circlesHoldTheHomesThatTheyName() {
        town.circles.add(circle(
                "west",
                new CircleArea.Polygon(List.of(
                        TestTown.at(-50, -50),
                        TestTown.at(500, -50),
                        TestTown.at(500, 1_100),
                        TestTown.at(-50, 1_100)))));
        town.circles.add(circle("near", new CircleArea.Isochrone(TestTown.at(500, 500), 5.01)));
        town.circles.add(circle("all", new CircleArea.OfCommunities(List.of("community-1"))));
        World world = town.world();
        Areas areas = world.areas();
        LocalPlane plane = new LocalPlane(TestTown.CORNER);
        int near = 0;
        for (int home = 0; home < world.city().homes().count(); home++) {
            var at = world.city().homes().site(home).at();
            assertEquals(plane.xM(at) <= 500.01, areas.isInCircle(home, 0), "x " + plane.xM(at));
            // 5 minutes at 60 m/min are 300 m along the streets
            double metres = Math.abs(plane.xM(at) - 500) + Math.abs(plane.yM(at) - 500);
            assertEquals(metres <= 300.5, areas.isInCircle(home, 1), metres + " m");
            assertTrue(areas.isInCircle(home, 2));
            near += areas.isInCircle(home, 1) ? 1 : 0;
        }
        assertTrue(near > 20, "near " + near);
    }

    @Test
    void cellsOfACircleHoldJustItsHomes() {
        town.circles.add(circle("near", new CircleArea.Isochrone(TestTown.at(500, 500), 5)));
        town.circles.add(circle("nearer", new CircleArea.Isochrone(TestTown.at(500, 500), 3)));
        World world = town.world();
        Areas areas = world.areas();
        assertEquals(3, areas.cellCount(), "outside, ring and middle");
        for (int circle = 0; circle < 2; circle++) {
            BitSet cells = new BitSet();
            for (int cell : areas.cellsOfCircle(circle)) {
                cells.set(cell);
            }
            for (int home = 0; home < world.city().homes().count(); home++) {
                assertEquals(areas.isInCircle(home, circle), cells.get(areas.cell(home)));
            }
        }
        assertEquals(3, areas.cellsOfCommunity(0).length);
        assertEquals(3, areas.cellsOfSettlement(Settlement.NEW_ESTATE).length);
        assertEquals(0, areas.cellsOfSettlement(Settlement.VILLAGE).length);
    }

    @Test
    void nuisanceIsFeltBesideTheOutletAlone() {
        town.types.set(0, TestTown.noisy(town.types.get(0), 0.5));
        var home = town.city.homes().get(0);
        LocalPlane plane = new LocalPlane(TestTown.CORNER);
        town.outlet("noisy", "shop", plane.xM(home.at()), plane.yM(home.at()));
        World world = town.world();
        int beside = world.city().nearestHome(home.at());
        assertEquals(0.5, world.nuisance(beside));
        for (int h = 0; h < world.city().homes().count(); h++) {
            boolean isNear = world.city().homes().site(h).at().distanceM(home.at()) <= 30;
            assertEquals(isNear, world.nuisance(h) > 0);
        }
        assertFalse(world.nuisance(world.city().homes().count() - 1) > 0);
    }
}
