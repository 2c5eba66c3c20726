package livingcircle.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.base.Parallel;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.Table;
import livingcircle.model.RunSettings;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run as MASON's windows see it, without a window: this needs no display. */
class TownStateTest {

    private static final RunSettings SETTINGS = new RunSettings(3, 0, 1, 3, true, true);

    @TempDir
    private Path home;

    private final Parallel parallel = new Parallel(2);

    private Town town;

    @BeforeEach
    void build() throws Exception {
        World world = World.of(ScenarioReader.read(TestTown.in(home)), parallel);
        town = new Town(world, SETTINGS, parallel);
    }

    @AfterEach
    void close() {
        parallel.close();
    }

    /** The tables as text. */
    static String text(List<Table> tables) {
        StringBuilder text = new StringBuilder();
        for (Table table : tables) {
            text.append(table.name()).append(table.columns()).append('\n');
            for (int row = 0; row < table.rowCount(); row++) {
                for (String column : table.columns()) {
                    text.append(table.value(row, column)).append(',');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private String headless() {
        return text(Experiment.observe(town.world(), SETTINGS, false, parallel, day -> {})
                .groups()
                .tables());
    }

    private static void playToTheEnd(TownState state) {
        while (state.step()) {
            // until the last hour is over
        }
    }

    @Test
    void aRunThatIsLookedAtGivesTheSameResults() {
        TownState state = new TownState(town);
        state.start();
        List<Integer> followed = new ArrayList<>();
        for (int step = 0; state.step(); step++) {
            if (step % 50 == 0) {
                followed.add(step % TestTown.RESIDENTS);
                state.follow(step % TestTown.RESIDENTS);
                state.story(step % TestTown.RESIDENTS);
            }
        }
        assertTrue(followed.size() > 20, () -> "few followed");
        assertEquals(headless(), text(state.observation().groups().tables()));
    }

    @Test
    void itBeginsAnewAfterAStopAndWithOtherNumbers() {
        TownState state = new TownState(town);
        state.start();
        for (int step = 0; step < 300; step++) {
            state.step();
        }
        state.finish();
        state.start();
        state.setWholeHours(true);
        playToTheEnd(state);
        assertEquals(headless(), text(state.observation().groups().tables()));
        state.change(new Town(town.world(), new RunSettings(4, 0, 0, 1, true, false), parallel));
        state.start();
        playToTheEnd(state);
        assertEquals(1, state.observation().settings().days());
        assertFalse(headless().equals(text(state.observation().groups().tables())));
    }

    @Test
    void walkersSetOutAtHomeReachTheirOutletAndTurnBack() {
        TownState state = new TownState(town);
        state.start();
        int seen = 0;
        while (state.step()) {
            if (state.time() % 1 != 0) {
                continue;
            }
            for (Walker walker : state.walkers().walkers()) {
                int home = town.world().population().home(walker.resident());
                var plane = town.world().city().plane();
                var at = town.world().city().homes().site(home).at();
                var outlet = town.world()
                        .services()
                        .source(town.world().services().outlet(walker.service()))
                        .at();
                assertNear(plane.xM(at), plane.yM(at), walker.at(walker.starts()));
                assertNear(plane.xM(outlet), plane.yM(outlet), walker.at(walker.arrives()));
                assertNear(plane.xM(outlet), plane.yM(outlet), walker.at(walker.leaves()));
                double back = walker.leaves() + walker.arrives() - walker.starts();
                assertNear(plane.xM(at), plane.yM(at), walker.at(back));
                assertTrue(walker.starts() >= state.time(), "nobody sets out before the hour");
                assertTrue(walker.isOut(walker.arrives()) && !walker.isOut(back + 0.01));
                seen++;
            }
        }
        assertTrue(seen > 50, seen + " walkers");
    }

    private static void assertNear(double xM, double yM, Point2D at) {
        assertEquals(xM, at.getX(), 1e-6);
        assertEquals(yM, at.getY(), 1e-6);
    }
}
