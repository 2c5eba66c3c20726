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

    private GrowingTown() {}

    /**
     * A town.
     *
     * @param scenarios the folder of the catalogue and the behaviour
     * @param density outlets in multiples of what the catalogue gives
     */
    static Scenario of(Path scenarios, int residents, double density) throws IOException {
        int blocks = Math.max(4, (int) Math.round(Math.sqrt(residents / RESIDENTS_PER_BLOCK)));
        Path folder = Files.createTempDirectory("growing-town");
        Path city = folder.resolve("city.yaml");
        Path baseline = folder.resolve("baseline.yaml");
        try {
            Files.writeString(city, city(blocks, Math.max(1, blocks / BLOCKS_PER_COMMUNITY)));
            Files.writeString(baseline, baseline(scenarios.toAbsolutePath(), residents, density));
            return ScenarioReader.read(baseline);
        } finally {
            Files.deleteIfExists(city);
            Files.deleteIfExists(baseline);
            Files.deleteIfExists(folder);
        }
    }

    private static String city(int blocks, int communities) {
        return String.format(Locale.ROOT, """
            schema: 1
            name: {en: Growing town, zh: 成长镇}
            sources: {assumed: {mark: A, en: Made up to measure growth, zh: 为测量规模增长而虚构}}
            grid:
              southWest: [112.95, 35.09]
              blocksEast: {value: %d, source: assumed}
              blocksNorth: {value: %d, source: assumed}
              streetSpacingM: {value: 125, source: assumed}
              homesPerBlock: {value: 8, source: assumed}
              dwellingsPerHome: {value: 8, source: assumed}
              setbackM: {value: 15, source: assumed}
              communitiesEast: {value: %d, source: assumed}
              communitiesNorth: {value: %d, source: assumed}
              mainRoadEvery: {value: 4, source: assumed}
            """, blocks, blocks, communities, communities);
    }

    private static String baseline(Path scenarios, int residents, double density) {
        return String.format(
                Locale.ROOT,
                """
            schema: 1
            name: {en: Growing town, zh: 成长镇}
            city: city.yaml
            catalogue: %s
            behaviour: %s
            sources: {assumed: {mark: A, en: Made up to measure growth, zh: 为测量规模增长而虚构}}
            population:
              residents: {value: %d, source: assumed}
              meanIncomeYuan: {value: 37218, source: assumed}
              incomeSigma: {value: 0.42, source: assumed}
              seed: 1
            outlets:
              generate:
                density: {value: %s, source: assumed}
                candidates: {value: 8, source: assumed}
                chainShare: {value: 0.25, source: assumed}
                barrierFreeShare: {value: 0.3, source: assumed}
                seed: 1
            run: {days: 7, warmup: 3, seed: 1}
            """,
                scenarios.resolve("catalogue.yaml"),
                scenarios.resolve("behaviour.yaml"),
                residents,
                density);
    }
}
