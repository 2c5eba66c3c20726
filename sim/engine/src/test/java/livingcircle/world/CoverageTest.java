package livingcircle.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.outlets.Outlet;
import livingcircle.population.AgeBand;
import org.junit.jupiter.api.Test;

/** On a perfect grid coverage is a matter of counting homes. */
class CoverageTest {

    private static TestTown town() {
        return new TestTown().purpose("food", false, -2).type("shop", "food", 7);
    }

    /** Homes within 8 minutes at 1.25 m/s are those with at most 600 m to go east and north. */
    @Test
    void coverageOnAGridEqualsTheShareOfHomesWithinTheWalk() {
        TestTown town = town().outlet("middle", "shop", 500, 500);
        World world = town.world();
        LocalPlane plane = new LocalPlane(TestTown.CORNER);
        int covered = 0;
        int planned = 0;
        for (int r = 0; r < world.population().count(); r++) {
            int home = world.population().home(r);
            var at = world.city().homes().site(home).at();
            double metres = Math.abs(plane.xM(at) - 500) + Math.abs(plane.yM(at) - 500);
            assertEquals(metres <= 600, world.coverage().isCovered(r, 0), metres + " m");
            assertEquals(metres <= 480, world.coverage().isCoveredAtPlanningSpeed(home, 0), metres + " m");
            covered += metres <= 600 ? 1 : 0;
            planned += metres <= 480 ? 1 : 0;
        }
        assertTrue(planned > 100
                && covered > planned
                && covered < world.population().count());
    }

    @Test
    void whoWalksSlowlyIsCoveredLess() {
        TestTown town = town().outlet("shop", "shop", 500, 0);
        town.moveEveryoneTo(0, 0);
        town.bands = List.of(
                new AgeBand("25-44", 25, .5, 1.25, 1.25, 1, 0, 1, 1, 0, 1, 0, 15, "always"),
                new AgeBand("80+", 80, .5, 0.8, 0.8, 1, 0, 1, 1, 0, 1, 0, 15, "always"));
        World world = town.world();
        for (int r = 0; r < world.population().count(); r++) {
            boolean young = world.population().profile(r) < 2;
            assertEquals(young, world.coverage().isCovered(r, 0), "500 m are 6.7 minutes or 10.4");
        }
    }

    @Test
    void stepsDoNotCoverThoseWhoAvoidThem() {
        TestTown town = town().outlet("shop", "shop", -80, 0);
        List<Street> streets = new ArrayList<>(town.city.streets());
        streets.add(Street.along("up", 0, 900, StreetKind.STEPS, List.of(TestTown.at(0, 0), TestTown.at(-60, 0))));
        streets.add(Street.along("on", 900, 901, StreetKind.PATH, List.of(TestTown.at(-60, 0), TestTown.at(-160, 0))));
        town.moveEveryoneTo(0, 0);
        town.city = new CityLayers(BilingualText.of("Steps"), streets, town.city.homes(), town.city.communities());
        town.bands = List.of(new AgeBand("25-44", 25, 1, 1.25, 1.25, 1, 0, 1, 1, 0, 1, 0.5, 15, "always"));
        World world = town.world();
        for (int r = 0; r < world.population().count(); r++) {
            assertEquals(!world.population().avoidsSteps(r), world.coverage().isCovered(r, 0));
        }
    }

    @Test
    void anAddedServiceCoversFullyAndCountsLessForVariety() {
        TestTown town = town().purpose("mail", false, -2).type("post", "mail", 1);
        Outlet shop = Outlet.plain("both", "shop", TestTown.at(100, 0));
        town.outlets.add(new Outlet(
                shop.id(),
                shop.name(),
                shop.at(),
                List.of("shop", "post"),
                null,
                null,
                null,
                null,
                false,
                false,
                false));
        town.moveEveryoneTo(0, 0);
        World world = town.world();
        assertTrue(world.coverage().isCovered(0, 1));
        assertEquals(1, world.coverage().countWithin(0, 0, 0.7));
        assertEquals(0.7, world.coverage().countWithin(0, 1, 0.7));
    }

    @Test
    void longWalksAreCoveredEvenIfNobodyChoosesThem() {
        TestTown town = town().outlet("far", "shop", 900, 900);
        town.moveEveryoneTo(0, 0);
        World world = town.world();
        assertFalse(world.coverage().isCovered(0, 0));
        assertTrue(world.coverage().isWithin(0, 0, 24.1), "1,800 m are 24 minutes");
        assertFalse(world.coverage().isWithin(0, 0, 23.9));
    }
}
