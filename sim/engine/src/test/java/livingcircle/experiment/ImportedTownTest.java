package livingcircle.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import livingcircle.ReferenceData;
import livingcircle.ShippedFiles;
import livingcircle.base.Parallel;
import livingcircle.model.RunSettings;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.MapImport;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.scenario.imports.ImportPlan;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a real map to results: import, read what was written, run. */
class ImportedTownTest {

    @TempDir
    Path folder;

    @Test
    void twoTownsAreImportedAndLiveForAWeek() throws IOException {
        ImportPlan plan =
                MapImport.run(request(ReferenceData.file("osm/schaan-vaduz-2024/schaan-vaduz-2024.osm.pbf"), null));
        assertEquals(118, plan.facilities().shops());
        Scenario scenario = ScenarioReader.read(folder.resolve("town/baseline.yaml"));
        assertEquals(11_231, scenario.population().residents());
        assertEquals("© OpenStreetMap contributors, ODbL 1.0", scenario.city().attribution());
        assertEquals(plan.layout().outlets().size(), scenario.layout().outlets().size());
        try (Parallel parallel = new Parallel(2)) {
            World world = World.of(scenario, parallel);
            RunResult result =
                    Experiment.run(world, new RunSettings(1, 0, 2, 7, true, false), Detail.NONE, parallel, day -> {});
            assertTrue(result.conservation().holds());
            assertEquals(11_231, result.headline("residents"));
            assertTrue(result.headline("visits") > result.headline("needs") / 2);
        }
    }

    @Test
    void allResidentsOfACountryLiveForFourWeeks() throws IOException {
        ImportPlan plan =
                MapImport.run(request(ReferenceData.file("osm/liechtenstein-2024/liechtenstein-2024.osm.pbf"), null));
        assertEquals(184, plan.facilities().shops());
        Scenario scenario = ScenarioReader.read(folder.resolve("town/baseline.yaml"));
        try (Parallel parallel = new Parallel(2)) {
            World world = World.of(scenario, parallel);
            assertEquals(37_269, world.population().count());
            assertEquals(1_371.6, world.city().network().lengthKm(), 0.05 * 1_371.6);
            RunResult result =
                    Experiment.run(world, new RunSettings(1, 0, 7, 28, true, false), Detail.NONE, parallel, day -> {});
            assertTrue(result.conservation().holds());
        }
    }

    @Test
    void theUsersPopulationIsPlacedExactly() throws IOException {
        MapImport.run(request(ReferenceData.file("osm/monaco-2012/monaco-2012.osm.gz"), 12_345L));
        Scenario scenario = ScenarioReader.read(folder.resolve("town/baseline.yaml"));
        assertEquals(12_345, scenario.population().residents());
    }

    private MapImport.Request request(Path map, Long residents) {
        return new MapImport.Request(
                map,
                folder.resolve("town"),
                ShippedFiles.scenarios().resolve("osm-mapping.yaml"),
                ShippedFiles.scenarios().resolve("catalogue.yaml"),
                ShippedFiles.scenarios().resolve("behaviour.yaml"),
                residents,
                true,
                false);
    }
}
