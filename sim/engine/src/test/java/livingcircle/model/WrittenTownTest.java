package livingcircle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import livingcircle.ShippedFiles;
import livingcircle.base.BilingualText;
import livingcircle.base.Parallel;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.Baseline;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.scenario.files.Source;
import livingcircle.scenario.files.SourcedNumber;
import livingcircle.scenario.files.TownWriter;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A town that is written as layers and read again is the same town. */
class WrittenTownTest {

    @TempDir
    private Path folder;

    @Test
    void aWrittenTownLivesTheSameDays() throws IOException {
        Path shipped = ShippedFiles.scenarios();
        Scenario grid = ScenarioReader.read(shipped.resolve("grid-town/baseline.yaml"));
        SourcedNumber any = new SourcedNumber(1, new Source("any", Source.Mark.A, BilingualText.of("any")));
        Baseline baseline = new Baseline(
                grid.name(),
                shipped.resolve("catalogue.yaml"),
                shipped.resolve("behaviour.yaml"),
                any,
                null,
                any,
                any,
                1,
                null,
                new RunDefaults(1, 0, 1, false));
        TownWriter.write(folder.resolve("town"), grid.city(), grid.layout().outlets(), baseline, Map.of(), false);
        Scenario written = ScenarioReader.read(folder.resolve("town/baseline.yaml"));
        assertEquals(grid.city(), written.city());
        assertEquals(grid.layout(), written.layout());
        Scenario again = new Scenario(
                grid.id(),
                grid.name(),
                written.city(),
                grid.population(),
                grid.catalogue(),
                grid.behaviour(),
                written.layout(),
                grid.circles(),
                grid.run(),
                List.of(),
                List.of());
        assertEquals(diary(grid), diary(again));
    }

    private static List<Diary.Line> diary(Scenario scenario) {
        try (Parallel parallel = new Parallel(2)) {
            return Runs.diary(World.of(scenario, parallel), Runs.full(1, 3), 2);
        }
    }
}
