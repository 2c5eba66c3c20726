package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.CITY;
import static livingcircle.scenario.files.TestScenario.OUTLETS;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import livingcircle.FuzzProperty;

/** A town of which one layer comes in a form that owners have: a scenario or faults. */
class OwnLayersFuzzTest {

    private static final String LAYER = "layer.geojson";
    private static final String POPULATION = "population.csv";

    private static final FuzzTown STREET_LINES =
            city("streets: layer.geojson, homes: homes.csv, communities: communities.csv");
    private static final FuzzTown BUILDINGS =
            city("streets: streets.csv, buildings: layer.geojson, communities: communities.csv");
    private static final FuzzTown COMMUNITY_AREAS =
            city("streets: streets.csv, homes: homes.csv, communities: layer.geojson");
    private static final FuzzTown OUTLET_POINTS = baseline("seed: 1", LAYER);
    private static final FuzzTown SURVEYED = baseline("seed: 1, survey: " + POPULATION, OUTLETS);

    private static FuzzTown city(String layers) {
        return new FuzzTown(Map.of(CITY, """
                schema: 1
                name: {en: Hamlet}
                layers: {LAYERS}
                """.replace("LAYERS", layers)));
    }

    private static FuzzTown baseline(String population, String outlets) {
        return new FuzzTown(
                Map.of(BASELINE, """
                schema: 1
                name: {en: Hamlet}
                city: city.yaml
                catalogue: catalogue.yaml
                behaviour: behaviour.yaml
                population: {meanIncomeYuan: 30000, incomeSigma: 0.5, POPULATION}
                outlets: {file: OUTLETS}
                """.replace("POPULATION", population).replace("OUTLETS", outlets)));
    }

    private static void readFeatures(FuzzTown town, byte[] bytes) throws IOException {
        Files.write(town.path(LAYER), bytes);
        read(town, town.memo());
    }

    private static void read(FuzzTown town, FileMemo memo) {
        FuzzProperty.holds(() -> ScenarioReader.read(town.path(BASELINE), null, List.of(), memo));
    }

    @FuzzTest
    void streetLines(byte[] bytes) throws IOException {
        readFeatures(STREET_LINES, bytes);
    }

    @FuzzTest
    void buildings(byte[] bytes) throws IOException {
        readFeatures(BUILDINGS, bytes);
    }

    @FuzzTest
    void communityAreas(byte[] bytes) throws IOException {
        readFeatures(COMMUNITY_AREAS, bytes);
    }

    @FuzzTest
    void outletPoints(byte[] bytes) throws IOException {
        readFeatures(OUTLET_POINTS, bytes);
    }

    @FuzzTest
    void population(byte[] bytes) {
        FileMemo memo = SURVEYED.memo(POPULATION, bytes);
        if (memo != null) {
            read(SURVEYED, memo);
        }
    }
}
