package livingcircle.bench.parts;

import java.nio.file.Path;
import livingcircle.base.Parallel;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The town that a benchmark works on. */
@State(Scope.Benchmark)
public class Town {

    /** Name of the parameter that holds the scenario. */
    static final String SCENARIO = "scenario";

    @Param("scenarios/grid-town/baseline.yaml")
    public String scenario = "";

    /** Reads the scenario. */
    Scenario read() {
        return ScenarioReader.read(Path.of(scenario));
    }

    /** Builds its world. */
    World world() {
        try (Parallel parallel = new Parallel(Runtime.getRuntime().availableProcessors())) {
            return World.of(read(), parallel);
        }
    }
}
