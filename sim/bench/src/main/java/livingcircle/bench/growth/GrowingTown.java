package livingcircle.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;

/** Towns of square blocks that are alike but for their size and how many outlets they have. */
final class GrowingTown {

    private static final double RESIDENTS_PER_BLOCK = 20_000.0 / 132;
    private static final int BLOCKS_PER_COMMUNITY = 3;

    private static final String CITY = """
            schema: 1
            name: {en: Growing town, zh: 成长镇}
            sources: {assumed: {mark: A, en: Made up to measure growth, zh: 为测量规模增长而虚构}}
            grid:
              southWest: [112.95, 35.09]
              blocksEast: {value: %1$d, source: assumed}
              blocksNorth: {value: %1$d, source: assumed}
              streetSpacingM: {value: 125, source: assumed}
              homesPerBlock: {value: 8, source: assumed}
              dwellingsPerHome: {value: 8, source: assumed}
              setbackM: {value: 15, source: assumed}
              communitiesEast: {value: %2$d, source: assumed}
              communitiesNorth: {value: %2$d, source: assumed}
              mainRoadEvery: {value: 4, source: assumed}
            """;

    private static final String BASELINE = """
            schema: 1
            name: {en: Growing town, zh: 成长镇}
            city: city.yaml
            catalogue: %1$s
            behaviour: %2$s
            sources: {assumed: {mark: A, en: Made up to measure growth, zh: 为测量规模增长而虚构}}
            population:
              residents: {value: %3$d, source: assumed}
              meanIncomeYuan: {value: 37218, source: assumed}
              incomeSigma: {value: 0.42, source: assumed}
              seed: 1
            outlets:
              generate:
                density: {value: %4$s, source: assumed}
                candidates: {value: 8, source: assumed}
                chainShare: {value: 0.25, source: assumed}
                barrierFreeShare: {value: 0.3, source: assumed}
                seed: 1
            run: {days: 7, warmup: 3, seed: 1}
            """;

    private GrowingTown() {}

    /**
     * A town.
     *
     * @param scenarios the folder of the catalogue and the behaviour
     * @param density outlets in multiples of what the catalogue gives
     */
    static Scenario of(Path scenarios, int residents, double density) throws IOException {
        int blocks = Math.max(4, (int) Math.round(Math.sqrt(residents / RESIDENTS_PER_BLOCK)));
        int communities = Math.max(1, blocks / BLOCKS_PER_COMMUNITY);
        Path folder = Files.createTempDirectory("growing-town");
        Path city = folder.resolve("city.yaml");
        Path baseline = folder.resolve("baseline.yaml");
        try {
            Files.writeString(city, String.format(Locale.ROOT, CITY, blocks, communities));
            Files.writeString(
                    baseline,
                    String.format(
                            Locale.ROOT,
                            BASELINE,
                            scenarios.resolve("catalogue.yaml").toAbsolutePath(),
                            scenarios.resolve("behaviour.yaml").toAbsolutePath(),
                            residents,
                            density));
            return ScenarioReader.read(baseline);
        } finally {
            Files.deleteIfExists(city);
            Files.deleteIfExists(baseline);
            Files.deleteIfExists(folder);
        }
    }
}
