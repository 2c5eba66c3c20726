package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.BEHAVIOUR;
import static livingcircle.scenario.files.TestScenario.CATALOGUE;
import static livingcircle.scenario.files.TestScenario.CITY;
import static livingcircle.scenario.files.TestScenario.COMMUNITIES;
import static livingcircle.scenario.files.TestScenario.HOMES;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static livingcircle.scenario.files.TestScenario.STREETS;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import livingcircle.FuzzProperty;

/** A scenario of which one file holds any bytes: a scenario or faults. */
class ScenarioFuzzTest {

    private static final FuzzTown TOWN = new FuzzTown();
    private static final String LAYOUT = "plan.yaml";

    private static void read(String asked, String file, byte[] bytes) {
        FileMemo memo = TOWN.memo(file, bytes);
        if (memo != null) {
            FuzzProperty.holds(() -> ScenarioReader.read(TOWN.path(asked), null, List.of(), memo));
        }
    }

    @FuzzTest
    void outlets(byte[] bytes) {
        read(BASELINE, OUTLETS, bytes);
    }

    @FuzzTest
    void streets(byte[] bytes) {
        read(BASELINE, STREETS, bytes);
    }

    @FuzzTest
    void homes(byte[] bytes) {
        read(BASELINE, HOMES, bytes);
    }

    @FuzzTest
    void communities(byte[] bytes) {
        read(BASELINE, COMMUNITIES, bytes);
    }

    @FuzzTest
    void city(byte[] bytes) {
        read(BASELINE, CITY, bytes);
    }

    @FuzzTest
    void baseline(byte[] bytes) {
        read(BASELINE, BASELINE, bytes);
    }

    @FuzzTest
    void layout(byte[] bytes) {
        read(LAYOUT, LAYOUT, bytes);
    }

    @FuzzTest
    void catalogue(byte[] bytes) {
        read(BASELINE, CATALOGUE, TOWN.spliced(CATALOGUE, bytes));
    }

    @FuzzTest
    void behaviour(byte[] bytes) {
        read(BASELINE, BEHAVIOUR, TOWN.spliced(BEHAVIOUR, bytes));
    }
}
