package livingcircle.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every program runs to its end on the grid town or a few features; each checks its own answers. */
class BenchTest {

    private static final String GRID_TOWN = "../../scenarios/grid-town/baseline.yaml";

    @Test
    void walking() {
        assertRuns("walking", GRID_TOWN, "--origins", "5", "--rounds", "1");
    }

    @Test
    void choice() {
        assertRuns("choice", GRID_TOWN, "--choices", "2000", "--rounds", "1");
    }

    @Test
    void twin() {
        assertRuns(
                "twin",
                GRID_TOWN,
                "--twin-days",
                "2",
                "--twin-warmup",
                "1",
                "--engine-days",
                "2",
                "--engine-warmup",
                "1");
    }

    @Test
    void loading() {
        assertRuns(
                "loading", "--outlets", "50", "--buildings", "20", "--rounds", "1", "--scenarios", "../../scenarios");
    }

    private static void assertRuns(String... arguments) {
        assertEquals(0, new CommandLine(new Bench()).execute(arguments));
    }
}
