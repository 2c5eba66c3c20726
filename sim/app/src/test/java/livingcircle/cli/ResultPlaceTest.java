package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultPlaceTest {

    @TempDir
    private Path home;

    @Test
    void resultsGoBesideTheFolderOfScenarios() throws IOException {
        Files.createDirectories(home.resolve("results"));
        assertEquals(
                home.resolve("results/qinyang-plan-2023"),
                ResultPlace.of(home.resolve("scenarios/qinyang/plan-2023.yaml"), "plan-2023"));
    }

    @Test
    void elsewhereTheyGoToTheWorkingFolder() {
        Path here = Path.of("").toAbsolutePath();
        assertEquals(here.resolve("results/qinyang-plan"), ResultPlace.of(home.resolve("qinyang/plan.yaml"), "plan"));
    }
}
