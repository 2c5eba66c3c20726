package livingcircle.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import livingcircle.TestTown;
import livingcircle.acceptance.AcceptanceTable;
import livingcircle.base.BilingualText;
import livingcircle.base.Parallel;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.ComparisonSettings;
import livingcircle.comparison.ComparisonTables;
import livingcircle.experiment.Detail;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.model.RunSettings;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryTest {

    @Test
    void everyColumnOfAllTablesIsExplainedAndNothingElse(@TempDir Path home) throws IOException {
        RunResult run;
        List<Table> compared;
        try (Parallel parallel = new Parallel(1)) {
            World world = World.of(ScenarioReader.read(TestTown.in(home)), parallel);
            run = Experiment.run(
                    world, new RunSettings(1, 0, 0, 1, true, false), new Detail(true, true), parallel, day -> {});
            compared = ComparisonTables.of(Comparison.of(
                    List.of(world, world),
                    new ComparisonSettings(new RunSettings(1, 0, 0, 1, true, false), 2, 2, 0.1, 0.95, 2),
                    parallel,
                    day -> {}));
        }
        Dictionary dictionary = new Dictionary();
        List<String> missing = new ArrayList<>();
        TreeSet<String> unused = new TreeSet<>(dictionary.keys());
        List<Table> tables = new ArrayList<>(run.tables());
        tables.addAll(compared);
        tables.add(AcceptanceTable.of("town", 1, 1, List.of()));
        for (Table table : tables) {
            for (String column : table.columns()) {
                var entry = dictionary.find(table.name(), column);
                if (entry.isEmpty()) {
                    missing.add(table.name() + " " + column);
                } else {
                    BilingualText meaning = entry.get().meaning();
                    assertFalse(entry.get().unit().isBlank(), column);
                    assertFalse(meaning.en().isBlank() || meaning.zh().isBlank(), column);
                }
                if (!unused.remove(table.name() + " " + column)) {
                    unused.remove("* " + column);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(new TreeSet<>(), unused, "entries for columns that no table has");
    }
}
