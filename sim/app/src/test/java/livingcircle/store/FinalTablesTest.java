package livingcircle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import livingcircle.SmallStudy;
import livingcircle.study.RunExecutor;
import livingcircle.study.RunSpec;
import livingcircle.study.StudyPlan;
import livingcircle.study.ThreadExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FinalTablesTest {

    @TempDir
    private Path home;

    private final StudyPlan plan = SmallStudy.plan();

    private Path make(String name, List<RunSpec> order, int threads) {
        Path place = home.resolve(name);
        RunExecutor executor = new ThreadExecutor(threads);
        try (StudyFolder folder = StudyFolder.open(place, StudyIdentity.of(plan, "1.0"), false)) {
            executor.execute(order, (run, afterDay) -> SmallStudy.run(run), folder.runs(), () -> false);
            FinalTables.write(folder, plan, List.of()).finish("1.0", List.of("livingcircle", "study"), List.of());
        }
        return place;
    }

    private static List<List<String>> query(String database, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
                    row.add(result.getString(c));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void everyRowSaysWhichRunAndPointItBelongsTo() throws IOException {
        Path place = make("study", plan.runs(), 1);
        List<String> runs = Files.readAllLines(place.resolve("runs.csv"));
        assertEquals("run,point,scenario,seed,replication,feedback,satisfaction_mean,visits,load_mean", runs.get(0));
        assertEquals("0,0,town,1,0,true,0.03333333333333333,7,", runs.get(1));
        assertEquals(
                List.of("0", "1", "2", "3", "5"),
                runs.stream().skip(1).map(row -> row.substring(0, 1)).toList());
        List<String> design = Files.readAllLines(place.resolve("design.csv"));
        assertEquals("run,point,scenario,seed,replication,failed," + SmallStudy.PARAMETER, design.get(0));
        assertEquals("3,1,town,1,1,false,0.3333333333333333", design.get(4));
        assertEquals("4,2,town,1,0,true,2.0", design.get(5));
    }

    @Test
    void aFailedRunStandsWithItsErrorAndStopsNothing() throws IOException {
        Path place = make("study", plan.runs(), 1);
        String failures = Files.readString(place.resolve("failures.csv"));
        assertTrue(
                failures.contains("4,2,town,\"java.lang.IllegalArgumentException: no outlet is left,\nnot one\""),
                failures);
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(place.resolve("manifest.json")));
        assertEquals("[4]", manifest.get("failed_runs").toString());
        assertEquals(6, manifest.get("runs").intValue());
        assertEquals(50, manifest.get("conservation").get("needs").intValue());
        assertTrue(manifest.get("conservation").get("holds").booleanValue());
        assertEquals("design", manifest.get("tables").get(0).get("name").stringValue());
    }

    @Test
    void filesAreTheSameByteForByteInAnyOrderOfRunsAndForAnyNumberOfThreads() throws IOException {
        Path ordered = make("ordered", plan.runs(), 1);
        List<RunSpec> shuffled = new ArrayList<>(plan.runs());
        Collections.shuffle(shuffled, new Random(7));
        Path other = make("shuffled", shuffled, 2);
        assertEquals(SmallStudy.finalFiles(ordered), SmallStudy.finalFiles(other));
        assertEquals(11, SmallStudy.finalFiles(ordered).size());
    }

    @Test
    void makingTheTablesAgainChangesNothing() throws IOException {
        Path place = make("study", plan.runs(), 1);
        var before = SmallStudy.finalFiles(place);
        make("study", List.of(), 1);
        assertEquals(before, SmallStudy.finalFiles(place));
        assertFalse(Files.exists(place.resolve(".partial-tables")));
    }

    @Test
    void parquetHoldsWhatTheCsvHolds() throws SQLException {
        Path place = make("study", plan.runs(), 1);
        String types = query("", "DESCRIBE SELECT * FROM '" + place.resolve("outlets.parquet") + "'")
                .toString();
        assertTrue(types.contains("[outlet, VARCHAR"), types);
        assertTrue(types.contains("[phase, DOUBLE"), types);
        assertTrue(types.contains("[run, BIGINT"), types);
        List<List<String>> rows =
                query("", "SELECT outlet, note, phase FROM '" + place.resolve("outlets.parquet") + "' LIMIT 3");
        assertEquals(Arrays.asList("007", null, "2023.0"), rows.get(0));
        assertEquals(Arrays.asList("a \"b\", c", "二\n行", "2024.0"), rows.get(1));
        assertEquals(Arrays.asList("007", null, null), rows.get(2));
        List<List<String>> runs = query("", "SELECT load_mean, feedback FROM '" + place.resolve("runs.parquet") + "'");
        assertEquals(Arrays.asList(null, "true"), runs.get(0));
        assertEquals(Arrays.asList("Infinity", "true"), runs.get(1));
    }

    @Test
    void theDatabaseHoldsAllTablesWhereverItIsMoved() throws IOException, SQLException {
        Path place = make("study", plan.runs(), 1);
        Path moved = Files.move(place, home.resolve("moved 它"));
        List<List<String>> rows = query(
                moved.resolve(Database.FILE).toString(),
                "SELECT point, avg(satisfaction_mean), any_value(\"" + SmallStudy.PARAMETER
                        + "\") FROM results GROUP BY point ORDER BY point");
        assertEquals(3, rows.size());
        assertEquals("0.6111111111111112", rows.get(1).get(1));
        assertEquals("0.3333333333333333", rows.get(1).get(2));
    }

    @Test
    void theDictionaryKnowsParametersAndKeys() throws IOException {
        Path place = make("study", plan.runs(), 1);
        String columns = Files.readString(place.resolve("columns.csv"));
        assertTrue(columns.contains("design," + SmallStudy.PARAMETER + ",utility,dislike of crowds,对拥挤的反感"), columns);
        for (String column : List.of("run", "point", "failed")) {
            assertTrue(columns.contains("design," + column + ","), column);
        }
        assertTrue(columns.contains("failures,error_zh,"), columns);
    }
}
