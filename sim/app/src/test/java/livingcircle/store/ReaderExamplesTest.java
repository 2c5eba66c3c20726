package livingcircle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import livingcircle.DocumentedExample;
import livingcircle.SmallStudy;
import livingcircle.study.StudyPlan;
import livingcircle.study.ThreadExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readers' examples of the documentation on a small study. */
class ReaderExamplesTest {

    @TempDir
    private Path home;

    @BeforeEach
    void makeStudy() {
        StudyPlan plan = SmallStudy.plan();
        try (StudyFolder folder = StudyFolder.open(home.resolve("study"), StudyIdentity.of(plan, "1.0"), false)) {
            new ThreadExecutor(1)
                    .execute(plan.runs(), (run, afterDay) -> SmallStudy.run(run), folder.runs(), () -> false);
            FinalTables.write(folder, plan, List.of()).finish("1.0", List.of(), List.of());
        }
    }

    private String example(String language, int index) throws IOException {
        return DocumentedExample.of(language, index, home.resolve("study"));
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1) + " " + result.getString(2) + " " + result.getString(3));
            }
        }
        return rows;
    }

    @Test
    void sqlReadsTheSameNumbersFromParquetAndFromCsv() throws IOException, SQLException {
        String sql = example("sql", 0);
        List<String> parquet = rows(sql);
        assertEquals(
                List.of(
                        "0.1 0.5333333333333334 2",
                        "0.3333333333333333 0.6111111111111112 2",
                        "2.0 1.6666666666666665 1"),
                parquet);
        assertEquals(parquet, rows(sql.replace("read_parquet", "read_csv").replace(".parquet", ".csv")));
    }

    @Test
    void pandasReadsTheTables() throws IOException, InterruptedException {
        assertRuns("python3 with pandas", "import pandas", 0);
    }

    @Test
    void pythonReadsTheDatabase() throws IOException, InterruptedException {
        assertRuns("python3 with duckdb", "import duckdb, pandas", 1);
    }

    /** Runs a documented example of Python by the first of some programs that has what it needs. */
    private void assertRuns(String tool, String needs, int index) throws IOException, InterruptedException {
        for (String program : List.of("python3", "/usr/bin/python3")) {
            if (succeeds(program, "-c", needs)) {
                Path script = Files.writeString(home.resolve("example.py"), example("python", index));
                assertTrue(output(program, script.toString()).contains("0.611111"), "the mean of the second point");
                return;
            }
        }
        assumeTrue(false, "there is no " + tool);
    }

    @Test
    void rReadsTheTables() throws IOException, InterruptedException {
        assumeTrue(succeeds("Rscript", "-e", "library(arrow); library(duckdb)"), "there is no R with arrow and duckdb");
        Path script = Files.writeString(home.resolve("example.R"), example("r", 0));
        assertTrue(output("Rscript", script.toString()).contains("0.611111"), "the mean of the second point");
    }

    private boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("tool.log").toFile())
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);
        return text;
    }
}
