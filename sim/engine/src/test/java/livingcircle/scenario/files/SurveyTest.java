package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.COMMUNITIES;
import static livingcircle.scenario.files.TestScenario.HOMES;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static livingcircle.scenario.files.TestScenario.STREETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.city.CityLayers;
import livingcircle.scenario.Fault;
import livingcircle.scenario.layers.LayerCounts;
import livingcircle.scenario.layers.RejectedRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a scenario with faults. */
class SurveyTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    private Survey survey() {
        return ScenarioReader.survey(folder.resolve(BASELINE));
    }

    private static LayerCounts layer(Survey survey, String key) {
        return survey.layers().stream()
                .filter(layer -> layer.layer().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(LayerCounts layer) {
        return layer.rejected().stream()
                .map(rejected -> rejected.rows() + " " + rejected.reason().en())
                .toList();
    }

    @Test
    void aSoundScenarioIsAllThere() {
        Survey survey = survey();
        assertNotNull(survey.scenario());
        assertTrue(survey.areHomesComplete());
        assertEquals(List.of(90, 110), survey.residents());
        assertEquals(0, survey.faultCount());
        assertEquals(
                List.of("communities 2 of 2", "homes 3 of 3", "streets 2 of 2", "outlets 2 of 2"),
                survey.layers().stream()
                        .map(layer -> layer.layer() + " " + layer.rowsUsed() + " of " + layer.rowsRead())
                        .toList());
    }

    @Test
    void everyRejectedRowIsCountedOnceByItsFirstReason() throws IOException {
        scenario.append(OUTLETS, """
                short,row
                another,short,row
                o3,,,nowhere,far,bakery,,,,,,,
                o4,,,112.951,35.0901,bakery,wide,,,noon,,,
                o5,,,112.951,35.0901,rocket,,,,,,,
                """);
        LayerCounts outlets = layer(survey(), "outlets");
        assertEquals(7, outlets.rowsRead());
        assertEquals(2, outlets.rowsUsed());
        assertEquals(5, outlets.rowsRejected());
        assertEquals(
                List.of(
                        "2 wrong number of cells",
                        "1 lon: is not a number",
                        "1 area_m2: is not a number",
                        "1 types: there is no outlet type 'rocket'"),
                reasons(outlets));
    }

    @Test
    void whatLiesFarFromAllStreetsIsRejected() throws IOException {
        scenario.append(OUTLETS, "o3,,,113.2,35.0901,bakery,,,,,,,\n");
        LayerCounts outlets = layer(survey(), "outlets");
        assertEquals(3, outlets.rowsRead());
        assertEquals(2, outlets.rowsUsed());
        assertEquals(List.of("1 far from all streets"), reasons(outlets));
    }

    @Test
    void manyReasonsAreCountedTogether() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            rows.append("x")
                    .append(i)
                    .append(",,,112.951,35.0901,rocket")
                    .append(i)
                    .append(",,,,,,,\n");
        }
        scenario.append(OUTLETS, rows.toString());
        Survey survey = survey();
        LayerCounts outlets = layer(survey, "outlets");
        assertEquals(150, outlets.rowsRejected());
        RejectedRows last = outlets.rejected().get(outlets.rejected().size() - 1);
        assertEquals("138 other reasons", last.rows() + " " + last.reason().en());
        assertEquals(150, survey.faultCount());
        assertEquals(101, survey.faults().size());
        assertEquals("50 more faults", survey.faults().get(100).problem().en());
    }

    @Test
    void columnNamesWithFaultsRejectAllRows() throws IOException {
        scenario.change(OUTLETS, "area_m2", "aera_m2");
        LayerCounts outlets = layer(survey(), "outlets");
        assertEquals(2, outlets.rowsRejected());
        assertEquals(List.of("2 columns that are missing or unknown"), reasons(outlets));
    }

    @Test
    void filesAreNamedRelativeToTheFolder() throws IOException {
        scenario.append(OUTLETS, "short,row\n").change(BASELINE, "catalogue.yaml", "../catalogue.yaml");
        Survey survey = survey();
        assertEquals(
                List.of(BASELINE, OUTLETS),
                survey.faults().stream().map(Fault::file).distinct().toList());
        assertEquals(OUTLETS, layer(survey, "outlets").file());
    }

    @Test
    void residentsAreKnownWhereOutletsHaveFaults() throws IOException {
        Survey survey = scenarioWith(OUTLETS, "short,row\n");
        assertEquals("小村", survey.name().zh());
        assertEquals(List.of(90, 110), survey.residents());
        assertTrue(survey.areHomesComplete());
    }

    @Test
    void homesWithoutFaultsAreLookedAt() throws IOException {
        Survey survey = scenarioWith(HOMES, "h4,112.95,35.09,c1,many,false\n");
        CityLayers city = survey.city();
        assertNotNull(city);
        assertEquals(3, city.homes().size());
        assertEquals(2, city.streets().size());
        assertFalse(survey.areHomesComplete());
        assertEquals(List.of(), survey.residents());
    }

    @Test
    void halfAStreetNetworkIsNotLookedAt() throws IOException {
        Survey survey = scenarioWith(STREETS, "s3,3,4,local,far,\"LINESTRING (112.95 35.09, 112.951 35.09)\"\n");
        CityLayers city = survey.city();
        assertNotNull(city);
        assertEquals(List.of(), city.streets());
        assertEquals(3, city.homes().size());
        assertTrue(survey.areHomesComplete());
    }

    @Test
    void ofCommunitiesThatAreMissingNothingIsSaid() throws IOException {
        Survey survey = scenarioWith(COMMUNITIES, "c3,North,,112.95,north,10\n");
        assertFalse(survey.areHomesComplete());
        assertEquals(List.of("1 lat: is not a number"), reasons(layer(survey, "communities")));
    }

    private Survey scenarioWith(String file, String row) throws IOException {
        scenario.append(file, row);
        Survey survey = survey();
        assertEquals(1, survey.faultCount());
        return survey;
    }

    @Test
    void tablesOfResidentsAreLayers() throws IOException {
        scenario.change(BASELINE, "  seed: 1", "  seed: 1\n  survey: population.csv")
                .write("population.csv", "id,residents\nc1,90\nc2,all\n");
        LayerCounts population = layer(survey(), "population");
        assertEquals(1, population.rowsUsed());
        assertEquals(List.of("1 residents: is not a whole number"), reasons(population));
    }
}
