package livingcircle.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import livingcircle.ShippedFiles;
import livingcircle.base.Parallel;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.Setting;
import livingcircle.scenario.files.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryNeedTest {

    private static final double PART = 0.3;

    private final ScenarioFiles files = new ScenarioFiles();

    private Scenario read(String name, String... settings) {
        return files.read(
                ShippedFiles.scenarios().resolve(name + ".yaml"),
                null,
                List.of(settings).stream().map(Setting::parse).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"grid-town/baseline", "qinyang/baseline"})
    void pairsInReachAreKnownBeforeTheWorldIs(String name) {
        Scenario scenario = read(name);
        double estimated = MemoryNeed.pairs(List.of(scenario));
        World world;
        try (Parallel parallel = new Parallel(2)) {
            world = World.of(scenario, parallel);
        }
        double pairs = 0;
        for (int type = 0; type < world.catalogue().types().size(); type++) {
            pairs += world.reach(type).size();
        }
        assertEquals(1, estimated / pairs, PART, estimated + " estimated, " + pairs + " counted");
    }

    @Test
    void anotherLayoutTakesLittleMore() {
        Scenario baseline = read("grid-town/baseline");
        Scenario layout = read("grid-town/two-circles");
        long one = MemoryNeed.of(List.of(baseline)).worldsBytes();
        long same = MemoryNeed.of(List.of(baseline, baseline)).worldsBytes();
        long two = MemoryNeed.of(List.of(baseline, layout)).worldsBytes();
        assertEquals(one, same);
        assertTrue(two > one && two < 2 * one, one + " and " + two);
    }

    @Test
    void runsTakeTheirShareEach() {
        MemoryNeed need = MemoryNeed.of(List.of(read("grid-town/baseline")));
        MemoryNeed more = MemoryNeed.of(List.of(read("grid-town/baseline", "population.residents=40000")));
        assertEquals(need.worldsBytes() + 3 * need.runBytes(), need.bytes(3));
        assertEquals(2 * need.runBytes(), more.runBytes());
    }
}
