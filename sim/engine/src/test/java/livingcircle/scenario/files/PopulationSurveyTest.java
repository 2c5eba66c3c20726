package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.HOMES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.population.AgeBand;
import livingcircle.population.CommunityTraits;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The population by community from a table as bureaus have it. */
class PopulationSurveyTest {

    private static final String FILE = "population.csv";

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
        named("survey: " + FILE);
    }

    private void named(String line) throws IOException {
        scenario.change(BASELINE, "  seed: 1", "  seed: 1\n  " + line);
    }

    private PopulationSpec population(String table) throws IOException {
        return scenario.write(FILE, table).read().population();
    }

    private List<String> faults(String table) throws IOException {
        return scenario.write(FILE, table).faults();
    }

    @Test
    void residentsAreThoseOfTheTable() throws IOException {
        PopulationSpec read = population("社区,街道,户数,常住人口（人）,男,女\nEast,镇,400,\"1,201\",600,601\n西社区,镇,20,70,30,40\n");
        assertEquals(List.of(70, 1201), read.communityResidents());
        assertEquals(List.of(), read.communityAges());
    }

    @Test
    void whatTheCommunitiesKnowAlreadyChangesNothing() throws IOException {
        Scenario with = scenario.write(FILE, "社区编号,人口\nc1,90\nc2,110\n").read();
        scenario.change(BASELINE, "\n  survey: " + FILE, "");
        assertEquals(scenario.read().population(), with.population());
        assertEquals(List.of(), with.warnings());
    }

    @Test
    void theBandsOfTheBehaviourAreTakenAsTheyAre() throws IOException {
        String ages = "5,6,7,40,20,10,3,2\n";
        PopulationSpec survey = population("id,0-5,6-14,15-24,25-44,45-59,60-69,70-79,80+\nc2," + ages + "c1," + ages);
        scenario.change(BASELINE, "survey: " + FILE, "ages: ages.csv")
                .write("ages.csv", "community,0-5,6-14,15-24,25-44,45-59,60-69,70-79,80+\nc2," + ages + "c1," + ages);
        assertEquals(scenario.read().population(), survey);
    }

    @Test
    void finerBandsAreAddedUp() throws IOException {
        PopulationSpec read = population("""
                community,0-2,3-5,6-14,15-19,20-24,25-34,35-44,45-59,60-69,70-79,80-89,90岁及以上
                c1,1,2,3,4,5,6,7,8,9,10,11,12
                c2,12,11,10,9,8,7,6,5,4,3,2,1
                """);
        assertEquals(List.of(3, 3, 9, 13, 8, 9, 10, 23), read.communityAges().get(0));
        assertEquals(List.of(78, 78), read.communityResidents());
    }

    @Test
    void coarserBandsAreSplitAsTheBehaviourHasThem() throws IOException {
        PopulationSpec read = population("社区,0-14岁,15—59岁,60岁及以上\nc1,1000,6000,3000\nc2,0,600,0\n");
        List<Double> shares = scenario.read().behaviour().residents().ageBands().stream()
                .map(AgeBand::share)
                .toList();
        List<Integer> west = read.communityAges().get(0);
        assertEquals(1000, west.get(0) + west.get(1));
        assertEquals(6000, west.get(2) + west.get(3) + west.get(4));
        assertEquals(3000, west.get(5) + west.get(6) + west.get(7));
        assertEquals(1000 * shares.get(0) / (shares.get(0) + shares.get(1)), west.get(0), 1);
        assertEquals(List.of(10_000, 600), read.communityResidents());
    }

    @Test
    void menAndWomenAreAddedUp() throws IOException {
        PopulationSpec read = population("id,男0-59,女0-59,男60+,女60+\nc1,10,20,30,40\nc2,1,1,1,1\n");
        assertEquals(List.of(100, 4), read.communityResidents());
        assertEquals(
                70,
                read.communityAges().get(0).subList(5, 8).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void roundedBandsAreScaledWithAWarning() throws IOException {
        Scenario read = scenario.write(FILE, "id,人口,0-59,60+\nc1,1000,700,295\nc2,10,10,0\n")
                .read();
        assertEquals(List.of(1000, 10), read.population().communityResidents());
        assertEquals(
                List.of("population.csv:2: the age bands add up to 995, not 1000, and were scaled to it"),
                read.warnings().stream().map(BilingualText::en).toList());
    }

    @Test
    void menWomenAndHouseholdsAreKept() throws IOException {
        PopulationSpec read = population("id,人口,女,户数（户）\nc1,1000,480,400户\nc2,0,0,0\n");
        CommunityTraits west = read.traits().get(0);
        assertEquals(new CommunityTraits.Women(0.48, List.of()), west.women());
        assertEquals(2.5, west.householdSize());
        assertEquals(CommunityTraits.NONE, read.traits().get(1));
        assertEquals(
                new CommunityTraits.Women(0.48, List.of()),
                population("id,人口,男\nc1,1000,520\nc2,0,0\n").traits().get(0).women());
    }

    @Test
    void womenOfEachAgeAreKept() throws IOException {
        CommunityTraits.Women women = population("id,男0-59,女0-59,男60+,女60+\nc1,30,10,10,50\nc2,0,0,0,0\n")
                .traits()
                .get(0)
                .women();
        assertTrue(women != null && women.share() == 0.6, () -> "" + women);
        assertEquals(0.25, women.byAge().get(3), 0.05);
        assertEquals(50 / 60.0, women.byAge().get(6), 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "人均可支配收入（元）, '37,218', 37218, false",
        "月人均收入, 3000元, 36000, false",
        "Median income, 30000.5, 30000.5, true",
        "median_monthly_income_yuan, 2000, 24000, true"
    })
    void incomesAreOfAYearOrAMonth(String header, String cell, double yuan, boolean isMedian) throws IOException {
        Scenario read = scenario.write(FILE, "id,人口," + header + "\nc1,9,\"" + cell + "\"\nc2,9,\n")
                .read();
        assertEquals(
                new CommunityTraits.Income(yuan, isMedian),
                read.population().traits().get(0).income());
        assertEquals(CommunityTraits.NONE, read.population().traits().get(1));
        assertEquals(
                List.of("population.csv: " + header
                        + " is empty for 1 of 2 communities, which take the incomes of the scenario"),
                read.warnings().stream().map(BilingualText::en).toList());
    }

    @Test
    void incomesOfAMonthInPlaceOfAYearAreAWarning() throws IOException {
        Scenario read =
                scenario.write(FILE, "id,人口,人均收入\nc1,9,3000\nc2,9,3200\n").read();
        assertEquals(
                List.of("the incomes of population.survey are 3100 yuan a year in the mean, population.meanIncomeYuan"
                        + " is 30000; is a month taken for a year?"),
                read.warnings().stream().map(BilingualText::en).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合计,5,3;c1,2,1;c2,3,2",
                "c1,2,1;c2,3,2;合 计：,5,3",
                "c1,2,1;小计,2,1;c2,3,2;东街道小计,3,2;总计,5,3",
                "小计,2,1;c1,2,1;Sub-total,3,;c2,3,2;Grand total,5,3",
                "c1,2,1;c2,3,2;合计（人）,,3"
            })
    void rowsOfSumsAreLeftOut(String rows) throws IOException {
        Scenario read = scenario.write(FILE, "社区,人口,户数\n" + rows.replace(';', '\n') + "\n")
                .read();
        assertEquals(List.of(2, 3), read.population().communityResidents());
        assertEquals(List.of(), read.warnings());
    }

    @Test
    void aSumMayStandInAColumnThatIsIgnored() throws IOException {
        assertEquals(
                List.of(2, 3), population("街道,社区,人口\n东,c1,2\n东,c2,3\n合计,,5\n").communityResidents());
    }

    @Test
    void aSumThatIsRoundedIsAWarning() throws IOException {
        Scenario read =
                scenario.write(FILE, "社区,人口\nc1,1002\nc2,1000\n合计,2000\n").read();
        assertEquals(
                List.of("population.csv:4: the communities add up to 2002, not 2000, and are taken as they are"),
                read.warnings().stream().map(BilingualText::en).toList());
    }

    @Test
    void otherHeadersAreExplainedBesideTheFile() throws IOException {
        scenario.change(
                BASELINE, "survey: " + FILE, "survey: {file: " + FILE + ", columns: {老: 60+, 少: 0-59, 备用: ignore}}");
        assertEquals(
                List.of(9, 12), population("id,少,老,备用\nc1,4,5,x\nc2,6,6,y\n").communityResidents());
    }

    @Test
    void aColumnTurnedRoundIsNoBand() throws IOException {
        scenario.change(BASELINE, "survey: " + FILE, "survey: {file: " + FILE + ", columns: {老: 65-60}}");
        assertEquals(
                List.of("population.csv:1: 老 = 65-60: is not an age band; write for instance 0-14 or 65+"),
                faults("id,residents,老\nc1,4,5\nc2,6,6\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "id,人口;c1,-1;c2,5 | population.csv:2: 人口 = -1: must be from 0 to 30000000",
                "id,人口;c1,1.5;c2,5 | population.csv:2: 人口 = 1.5: is not a whole number",
                "id,人口;c1,;c2,5 | population.csv:2: 人口: is empty",
                "id,人口;c1,1 | population.csv: id = c2: the community has no row; add one row",
                "id,人口;c1,1;c2,2;c3,3 | population.csv:4: id = c3: there is no community 'c3'; did you mean",
                "社区,人口;c1,1;c2,2;西社区,3 | population.csv:4: 社区 = 西社区: the community stands twice",
                "id,人口,男,女;c1,9,4,4;c2,2,1,1 | population.csv:2: 人口 = 9: men and women are 8 together, not 9",
                "id,人口,户数;c1,9,1;c2,2,1 | population.csv:2: 户数 = 1: with 9 residents a household has not 1 to 8",
                "id,人口,户数;c1,9,10;c2,2,1 | population.csv:2: 户数 = 10: with 9 residents a household has not",
                "id,人口,0-59,60+;c1,9,4,4;c2,2,1,1 | population.csv:2: 人口 = 9: the age bands add up to 8, not 9",
                "id,0-14,10-59,60+;c1,1,1,1;c2,1,1,1 | population.csv:1: 10-59: overlaps the band before it",
                "id,0-14,16-59,60+;c1,1,1,1;c2,1,1,1 | population.csv:1: 16-59: no band holds the ages 15-15",
                "id,1-59,60+;c1,1,1;c2,1,1 | population.csv:1: 1-59: no band holds the ages 0-0",
                "id,0-59;c1,1;c2,1 | population.csv:1: 0-59: no band begins at age 60",
                "id,0+,男0+,女0+;c1,1,1,0;c2,1,1,0 | population.csv:1: 男0+: there are bands of all and of one sex",
                "id,男0+;c1,1;c2,1 | population.csv:1: 男0+: there is no such band of women",
                "id,女0+;c1,1;c2,1 | population.csv:1: 女0+: there is no such band of men",
                "id,人口,女,男0+,女0+;c1,9,4,3,6;c2,2,1,1,1 | population.csv:2: 女 = 4: the age bands of women add up to 6",
                "id,人口,人均收入;c1,9,3.7;c2,2,40000 | population.csv:2: 人均收入 = 3.7: must be from 100 to 10000000; in",
                "id,人口,人均收入,收入中位数;c1,9,,;c2,2,, | population.csv:1: 收入中位数: tells incomes as 人均收入 does; keep",
                "社区,人口;c1,1;c2,2;合计,4 | population.csv:4: 人口 = 4: the communities add up to 3, not 4; correct the sum",
                "社区,人口;c1,1;c2,2;合计,x | population.csv:4: 人口 = x: is not a whole number",
                "社区,人口;c1,x;c2,2;合计,4 | population.csv:2: 人口 = x: is not a whole number",
                "id,户数;c1,1;c2,1 | population.csv:1: residents: the column is missing",
                "人口,户数;1,1;1,1 | population.csv:1: community: the column is missing",
                "id,人口,房龄;c1,1,1;c2,1,1 | population.csv:1: 房龄: unknown column",
            })
    void contradictionsAreFaults(String table, String told) throws IOException {
        List<String> faults = faults(table.replace(';', '\n') + "\n");
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).startsWith(told), faults::toString);
    }

    @Test
    void residentsWithoutHomesAreAFaultOfTheirRow() throws IOException {
        scenario.change(HOMES, "c2,30", "c1,30");
        assertEquals(
                List.of("population.csv:2: id = c2: community 'c2' has 5 residents but no home;"
                        + " add a home or set its residents to 0"),
                faults("id,人口\nc2,5\nc1,7\n"));
    }

    @Test
    void agesContradictTheTable() throws IOException {
        named("ages: ages.csv");
        List<String> faults = faults("id,人口\nc1,5\nc2,7\n");
        assertEquals(
                List.of(
                        "baseline.yaml:10: population.ages = ages.csv: contradicts 'survey', which holds the residents of"
                                + " each community; keep one of them"),
                faults);
    }

    @Test
    void ageSharesContradictTheAgesOfTheTable() throws IOException {
        named("ageShares: {0-5: 0.1, 6-14: 0.1, 15-24: 0.1, 25-44: 0.2, 45-59: 0.2, 60-69: 0.1, 70-79: 0.1, 80+: 0.1}");
        assertEquals(
                List.of(
                        "baseline.yaml:10: population.ageShares: contradicts 'survey', which holds the residents of each"
                                + " community; keep one of them"),
                faults("id,0-59,60+\nc1,5,5\nc2,7,7\n"));
        assertEquals(0.1, population("id,人口\nc1,5\nc2,7\n").ageShares().get(0));
    }
}
