package livingcircle.expectation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import livingcircle.ReferenceData;
import livingcircle.ShippedFiles;
import livingcircle.base.Parallel;
import livingcircle.model.Tally;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.MapImport;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without feedback and joint tours, a run gives what is expected of it, within its sampling error. */
class AgreementTest {

    @TempDir
    Path folder;

    private static World world(Scenario scenario) {
        try (Parallel parallel = new Parallel(2)) {
            return World.of(scenario, parallel);
        }
    }

    private static Scenario withoutJointTours(Scenario scenario) {
        Behaviour behaviour = scenario.behaviour();
        return scenario.withBehaviour(
                Records.with(behaviour, "choice", Records.with(behaviour.choice(), "furtherNeed", 0.0)));
    }

    private static Scenario gridTown() {
        return ScenarioReader.read(ShippedFiles.scenarios().resolve("grid-town/baseline.yaml"));
    }

    private static void assertAgrees(Agreement agreement) {
        agreement.assertEndsOfPurposes();
        agreement.assertWalks();
        agreement.assertTravel();
        agreement.assertCustomers();
        agreement.assertAccess();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aTownWithEverything(long seed) {
        World world = world(new RandomTown(seed).scenario(3_000, 42));
        Agreement agreement = Agreement.of(world, 24, 3, seed);
        assertTrue(agreement.expected.total().orders() > 1_000, "deliveries and orders happen, seed " + seed);
        assertTrue(agreement.expected.total().unmet() > 1_000, "needs go unmet, seed " + seed);
        assertAgrees(agreement);
    }

    @Test
    void theShippedGridTown() {
        assertAgrees(Agreement.of(world(withoutJointTours(gridTown())), 28, 7, 1));
    }

    /** At its default of 0.4 the term for joint tours turns one order in forty into a visit; little else moves. */
    @Test
    void jointToursMoveTotalsLittle() {
        Agreement agreement = Agreement.of(world(gridTown()), 28, 7, 1);
        ExpectedEnds expected = agreement.expected.total();
        Tally.Ends ends = agreement.run.tally().byPurpose();
        long visits = 0;
        long orders = 0;
        long unmet = 0;
        for (int q = 0; q < ends.groups(); q++) {
            visits += ends.visits(q);
            orders += ends.orders(q);
            unmet += ends.unmet(q);
        }
        assertEquals(1, visits / expected.visits(), 0.01);
        assertEquals(0.975, orders / expected.orders(), 0.025);
        assertEquals(1, unmet / expected.unmet(), 0.05);
    }

    @Test
    void aRealTownFromAMap() throws IOException {
        MapImport.run(new MapImport.Request(
                ReferenceData.file("osm/schaan-vaduz-2024/schaan-vaduz-2024.osm.pbf"),
                folder.resolve("town"),
                ShippedFiles.scenarios().resolve("osm-mapping.yaml"),
                ShippedFiles.scenarios().resolve("catalogue.yaml"),
                ShippedFiles.scenarios().resolve("behaviour.yaml"),
                null,
                true,
                false));
        Scenario scenario = ScenarioReader.read(folder.resolve("town/baseline.yaml"));
        assertAgrees(Agreement.of(world(withoutJointTours(scenario)), 21, 2, 1));
    }
}
