package livingcircle.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import livingcircle.SmallStudy;
import livingcircle.TestTown;
import livingcircle.acceptance.AcceptanceTable;
import livingcircle.base.BilingualText;
import livingcircle.base.Parallel;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.ComparisonSettings;
import livingcircle.comparison.ComparisonTables;
import livingcircle.diagnosis.Area;
import livingcircle.diagnosis.Diagnosis;
import livingcircle.diagnosis.DiagnosisSettings;
import livingcircle.diagnosis.DiagnosisTables;
import livingcircle.experiment.Detail;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.MapSums;
import livingcircle.experiment.MapTables;
import livingcircle.experiment.Observation;
import livingcircle.experiment.Table;
import livingcircle.model.RunSettings;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.study.FinishedRuns;
import livingcircle.study.StudyAnalysis;
import livingcircle.study.StudyPlanner;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryTest {

    @Test
    void everyColumnOfAllTablesIsExplainedAndNothingElse(@TempDir Path home) throws IOException {
        List<Table> tables = new ArrayList<>();
        Map<String, Dictionary.Entry> ownMeanings = new HashMap<>();
        try (Parallel parallel = new Parallel(1)) {
            World world = World.of(ScenarioReader.read(TestTown.in(home)), parallel);
            RunSettings settings = new RunSettings(1, 0, 0, 1, true, false);
            tables.addAll(Experiment.run(world, settings, new Detail(true, true), parallel, day -> {})
                    .tables());
            Observation observation = Experiment.observe(world, settings, false, parallel, day -> {});
            MapSums map = new MapSums(world);
            map.add(observation);
            MapTables.of(List.of(map), tables::add);
            ownMeanings.putAll(MapDictionary.of(world.catalogue()));
            Diagnosis diagnosis =
                    Diagnosis.of(observation, Area.circles(world), DiagnosisSettings.DEFAULT, parallel, percent -> {});
            tables.addAll(DiagnosisTables.of(diagnosis, List.of()));
            tables.addAll(ComparisonTables.of(Comparison.of(
                    List.of(world, world), new ComparisonSettings(settings, 2, 2, 0.1, 0.95, 2), parallel, day -> {})));
            tables.add(AcceptanceTable.of("town", 1, 1, List.of()));
            for (DesignKind kind : DesignKind.values()) {
                StudyDefinition study = SmallStudy.study(kind, "1234");
                tables.addAll(StudyAnalysis.tables(StudyPlanner.plan(study), FinishedRuns.NONE));
            }
            tables.add(new Table("design", List.of("run", "point", "scenario", "seed", "replication", "failed")));
            tables.add(new Table("failures", List.of("run", "point", "scenario", "error_en", "error_zh")));
        }
        Dictionary dictionary = new Dictionary();
        List<String> missing = new ArrayList<>();
        TreeSet<String> unused = new TreeSet<>(dictionary.keys());
        // those of charts are looked at where charts are
        unused.removeIf(key -> key.startsWith("charts "));
        for (Table table : tables) {
            for (String column : table.columns()) {
                if (ownMeanings.containsKey(column)) {
                    continue;
                }
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
