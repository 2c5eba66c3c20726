package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.COMMUNITIES;
import static livingcircle.scenario.files.TestScenario.HOMES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The block {@code population} against what the communities know. */
class PopulationReaderTest {

    private static final String AGES = """
            community,0-5,6-14,15-24,25-44,45-59,60-69,70-79,80+
            c2,10,10,10,40,20,10,6,4
            c1,5,5,5,40,20,10,3,2
            """;

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    private TestScenario residents(String number) throws IOException {
        return scenario.change(BASELINE, "population:\n", "population:\n  residents: " + number + "\n");
    }

    @Test
    void knownCommunitiesAreAddedUp() {
        Scenario read = scenario.read();
        assertEquals(List.of(90, 110), read.population().communityResidents());
        assertEquals(List.of(), read.warnings());
        assertEquals(30_000, read.population().meanIncomeYuan());
    }

    @Test
    void aStatedTotalScalesKnownCommunitiesWithAWarning() throws IOException {
        Scenario read = residents("100").read();
        assertEquals(List.of(45, 55), read.population().communityResidents());
        assertEquals(
                "the communities have 200 residents together and were scaled to the 100 of the scenario",
                read.warnings().get(0).en());
    }

    @Test
    void whereNoneIsKnownDwellingsDecide() throws IOException {
        scenario.change(COMMUNITIES, ",90\n", ",\n").change(COMMUNITIES, ",110\n", ",\n");
        assertEquals(List.of(60, 60), residents("120").read().population().communityResidents());
    }

    @Test
    void whereSomeAreKnownTheRestIsSplit() throws IOException {
        scenario.change(COMMUNITIES, ",110\n", ",\n");
        assertEquals(List.of(90, 30), residents("120").read().population().communityResidents());
    }

    @Test
    void aTotalBelowTheKnownCommunitiesIsAFault() throws IOException {
        scenario.change(COMMUNITIES, ",110\n", ",\n");
        residents("80");
        assertEquals(
                List.of(
                        "baseline.yaml:7: population.residents = 80: is less than the 90 residents that some communities"
                                + " have already; correct it, or the residents of the communities"),
                scenario.faults());
    }

    @Test
    void withoutTotalEveryCommunityMustBeKnown() throws IOException {
        scenario.change(COMMUNITIES, ",110\n", ",\n");
        assertEquals(
                List.of("baseline.yaml:6: population.residents: is missing, and 1 communities do not know theirs (c2);"
                        + " write the residents of the whole city, or of each community"),
                scenario.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | must be at least 1; correct 0",
                "-5 | must be at least 1; correct -5",
                "1000000000 | must be at most 30000000; correct 1000000000",
                "2.5 | is a number, not a whole number; write a whole number such as 5",
            })
    void impossibleTotalsAreFaults(String number, String told) throws IOException {
        residents(number);
        assertEquals(List.of("baseline.yaml:7: population.residents = " + number + ": " + told), scenario.faults());
    }

    @Test
    void impossibleSumsAreFaults() throws IOException {
        scenario.change(COMMUNITIES, ",90\n", ",0\n").change(COMMUNITIES, ",110\n", ",0\n");
        assertEquals(
                List.of("baseline.yaml:6: population: the communities have 0 residents together, not 1 to 30000000;"
                        + " correct them, or write residents"),
                scenario.faults());
        scenario.change(COMMUNITIES, ",0\n", ",30000000\n").change(COMMUNITIES, ",0\n", ",30000000\n");
        assertTrue(scenario.faults().get(0).contains("60000000 residents together"));
    }

    @Test
    void residentsWithoutHomesAreAFault() throws IOException {
        scenario.change(HOMES, "c2,30", "c1,30");
        assertEquals(
                List.of("communities.csv:3: id = c2: community 'c2' has 110 residents but no home;"
                        + " add a home or set its residents to 0"),
                scenario.faults());
    }

    @Test
    void aCommunityWithoutHomesThatKnowsNoNumberIsEmpty() throws IOException {
        scenario.change(HOMES, "c2,30", "c1,30").change(COMMUNITIES, ",110\n", ",\n");
        assertEquals(List.of(90, 0), scenario.read().population().communityResidents());
    }

    @Test
    void ageSharesReplaceThoseOfTheBehaviour() throws IOException {
        scenario.change(
                BASELINE,
                "  seed: 1",
                "  seed: 1\n  ageShares: {0-5: 0.1, 6-14: 0.1, 15-24: 0.1, 25-44: 0.2, 45-59: 0.2, 60-69: 0.1, 70-79: 0.1,"
                        + " 80+: 0.1}");
        assertEquals(
                List.of(0.1, 0.1, 0.1, 0.2, 0.2, 0.1, 0.1, 0.1),
                scenario.read().population().ageShares());
    }

    @Test
    void ageSharesMustNameEveryBandAndAddUp() throws IOException {
        scenario.change(BASELINE, "  seed: 1", "  seed: 1\n  ageShares: {0-5: 0.1, 6-15: 0.1}");
        List<String> faults = scenario.faults();
        assertEquals(
                "baseline.yaml:10: population.ageShares.6-15 = 0.1: there is no age band '6-15'; did you mean '6-14'?",
                faults.get(0));
        assertEquals(
                "baseline.yaml:10: population.ageShares: the age band '6-14' is missing; give the share of every band",
                faults.get(1));
        assertEquals(
                "baseline.yaml:10: population.ageShares: the shares of the age bands add up to 0.2, not 1;"
                        + " correct them",
                faults.get(8));
        assertEquals(9, faults.size());
    }

    @Test
    void agesOfCommunitiesWinOverTheirNumbers() throws IOException {
        scenario.change(BASELINE, "  seed: 1", "  seed: 1\n  ages: ages.csv").write("ages.csv", AGES);
        PopulationSpec read = scenario.read().population();
        assertEquals(List.of(90, 110), read.communityResidents());
        assertEquals(
                List.of(List.of(5, 5, 5, 40, 20, 10, 3, 2), List.of(10, 10, 10, 40, 20, 10, 6, 4)),
                read.communityAges());
        assertEquals(80 / 200.0, read.ageShares().get(3));
    }

    @Test
    void agesAreScaledToAStatedTotal() throws IOException {
        scenario.change(BASELINE, "  seed: 1", "  seed: 1\n  ages: ages.csv").write("ages.csv", AGES);
        PopulationSpec read = residents("2000").read().population();
        assertEquals(List.of(900, 1100), read.communityResidents());
        assertEquals(
                List.of(50, 50, 50, 400, 200, 100, 30, 20), read.communityAges().get(0));
    }

    @Test
    void agesNeedARowForEachCommunity() throws IOException {
        scenario.change(BASELINE, "  seed: 1", "  seed: 1\n  ages: ages.csv")
                .write("ages.csv", AGES.replace("c1,5", "c3,x"));
        assertEquals(
                List.of(
                        "ages.csv: community = c1: the community has no row; add one row for each community",
                        "ages.csv:3: community = c3: there is no community 'c3'; did you mean 'c1'?",
                        "ages.csv:3: 0-5 = x: is not a whole number; write a whole number such as 5"),
                scenario.faults());
    }

    @Test
    void agesAndAgeSharesContradictEachOther() throws IOException {
        scenario.change(
                        BASELINE,
                        "  seed: 1",
                        "  seed: 1\n  ages: ages.csv\n  ageShares: {0-5: 0.1, 6-14: 0.1, 15-24: 0.1, 25-44: 0.2,"
                                + " 45-59: 0.2, 60-69: 0.1, 70-79: 0.1, 80+: 0.1}")
                .write("ages.csv", AGES);
        assertEquals(
                List.of("baseline.yaml:11: population.ageShares: contradicts 'ages', which holds the ages of each"
                        + " community; keep one of them"),
                scenario.faults());
    }

    @Test
    void ruralIncomesWithoutRuralCommunitiesAreWarnedOf() throws IOException {
        scenario.change(
                BASELINE,
                "  incomeSigma: 0.5\n",
                "  incomeSigma: 0.5\n  rural: {meanIncomeYuan: 20000, incomeSigma: 0.6}\n");
        assertEquals(
                List.of(new BilingualText(
                        "population.rural has no effect: no community is rural", "population.rural 不起作用：没有乡村社区")),
                scenario.read().warnings());
    }

    @Test
    void ruralIncomesAreCheckedByTheSchema() throws IOException {
        scenario.change(BASELINE, "  incomeSigma: 0.5\n", "  incomeSigma: 0.5\n  rural: {meanIncomeYuan: 0}\n");
        String told = String.join("\n", scenario.faults());
        assertEquals(2, scenario.faults().size(), told);
        assertTrue(told.contains("population.rural.incomeSigma: is missing"), told);
        assertTrue(told.contains("population.rural.meanIncomeYuan = 0"), told);
    }
}
