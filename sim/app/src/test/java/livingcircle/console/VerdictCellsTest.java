package livingcircle.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictCellsTest {

    @ParameterizedTest
    @CsvSource({
        "chain_share, 0.273, 27.3%",
        "satisfaction_gini, 0.1234, 0.123",
        "satisfaction_gini, -0.0614, -0.061",
        "walk_min_mean, 7.12, 7.1",
        "outlets_closed, 0, 0",
        "jobs, 1, 1",
        "jobs, 2345, '2,345'",
        "walk_min_mean, NaN, -",
    })
    void smallNumbersKeepDigitsThatTellThemApart(String metric, double value, String figure) {
        assertEquals(figure, VerdictCells.figure(metric, value));
    }
}
