package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The block {@code county} of city.yaml. */
class CountyReaderTest {

    private static final String COUNTY = """
            schema: 1
            name: {en: Small county, zh: 小县}
            sources:
              guess: {mark: A, en: Guessed, zh: 猜测}
            county:
              southWest: [112.9, 35.0]
              widthKm: 10
              heightKm: {value: 11, source: guess}
              householdSize: 3.14
              residents: 11000
              settlements: 9
              urbanShare: 0.7273
              seed: 4
              town:
                centre: [112.95, 35.05]
                areaKm2: 1.5
                oldTownKm2: 0.3
                streetSpacingM: 120
                mainRoadEvery: 4
                missingStreets: 0.1
                emptyBlocks: 0.2
                oldTownDensity: 2
                dwellingsPerBuilding: 12
                oldDwellingsPerBuilding: 8
              smallTowns:
                residentsPerKm2: 8000
                streetSpacingM: 100
                mainRoadEvery: 4
                missingStreets: 0.1
                emptyBlocks: 0.2
                dwellingsPerBuilding: 4
              villages: {lotWidthM: 17, laneSpacingM: 26, emptyLots: 0.1, leastSize: 0.5}
              subAreas:
                inner:
                  name: {en: Inner, zh: 城关街道}
                  residents: {value: 6000, source: guess}
                  communities: 2
                outer:
                  name: {en: Outer, zh: 城外镇}
                  seat: [112.95, 35.02]
                  residents: 5000
                  urbanResidents: 2000
                  communities: 1
                  villages: 6
            """;

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
        scenario.write(CITY, COUNTY)
                .change(
                        BASELINE,
                        "file: outlets.csv",
                        "generate: {density: 1, candidates: 2, chainShare: 0, barrierFreeShare: 0, seed: 1}");
    }

    @Test
    void aCountyIsReadWithItsDefaults() {
        CityLayers city = scenario.read().city();
        assertEquals(new BilingualText("Small county", "小县"), city.name());
        List<Community> communities = city.communities();
        assertEquals(
                List.of("inner-1", "inner-2", "outer-1"),
                communities.stream().limit(3).map(Community::id).toList());
        assertEquals(6_000, communities.get(0).residents() + communities.get(1).residents());
        assertEquals(
                new BilingualText("Outer, community 1", "城外镇第1社区"),
                communities.get(2).name());
        assertEquals(new BilingualText("Outer", "城外镇"), communities.get(2).district());
        assertEquals(6, communities.stream().filter(Community::isRural).count());
        assertEquals(11_000, scenario.read().population().residents());
    }

    @Test
    void incomesMayDifferInTheCountry() throws IOException {
        assertNull(scenario.read().population().rural());
        scenario.change(
                BASELINE,
                "  incomeSigma: 0.5\n",
                "  incomeSigma: 0.5\n  rural: {meanIncomeYuan: 20000, incomeSigma: 0.6}\n");
        var rural = scenario.read().population().rural();
        assertTrue(rural != null && rural.meanIncomeYuan() == 20_000 && rural.incomeSigma() == 0.6);
        assertEquals(List.of(), scenario.read().warnings());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "residents: 11000",
                        "residents: 11001",
                        "county.residents = 11001: but the sub-areas have 11000 residents; correct the total or the"
                                + " sub-areas",
                        "county.residents = 11001: 但各分区居民合计 11000；请更正总数或分区"),
                Arguments.of(
                        "settlements: 9",
                        "settlements: 339",
                        "county.settlements = 339: but the sub-areas have 9 communities and villages; correct the total"
                                + " or the sub-areas",
                        "county.settlements = 339: 但各分区社区和村合计 9；请更正总数或分区"),
                Arguments.of(
                        "urbanShare: 0.7273",
                        "urbanShare: 0.73",
                        "county.urbanShare = 0.73: but the sub-areas have an urban share of 0.72727; correct the total"
                                + " or the sub-areas",
                        "county.urbanShare = 0.73: 但各分区城镇人口比例 0.72727；请更正总数或分区"),
                Arguments.of(
                        "urbanResidents: 2000",
                        "urbanResidents: 5001",
                        "county.subAreas.outer.urbanResidents = 5001: is more than all its 5000 residents; correct one of"
                                + " them",
                        "county.subAreas.outer.urbanResidents = 5001: 大于其全部居民数 5000；请更正其中之一"),
                Arguments.of(
                        "villages: 6",
                        "villages: 0",
                        "county.subAreas.outer.villages = 0: 0 places for 3000 rural residents; residents need a place"
                                + " to live in, and a place residents",
                        "county.subAreas.outer.villages = 0: 乡村居民 3000 人，对应的社区或村为 0 个；有居民须有社区或村，有社区或村须有居民"),
                Arguments.of(
                        "communities: 1",
                        "communities: 0",
                        "county.subAreas.outer.communities = 0: 0 places for 2000 urban residents; residents need a"
                                + " place to live in, and a place residents",
                        "county.subAreas.outer.communities = 0: 城镇居民 2000 人，对应的社区或村为 0 个；有居民须有社区或村，有社区或村须有居民"),
                Arguments.of(
                        "      seat: [112.95, 35.02]\n",
                        "",
                        "county.subAreas.outer.villages = 6: a sub-area of the central town has no villages; give it a"
                                + " seat, or count all its residents as urban",
                        "county.subAreas.outer.villages = 6: 属于中心城区的分区没有村庄；请填写 seat，或将全部居民计为城镇"),
                Arguments.of(
                        "seat: [112.95, 35.02]",
                        "seat: [113.05, 35.02]",
                        "county.subAreas.outer.seat: lies outside the county; move it, or enlarge the" + " county",
                        "county.subAreas.outer.seat: 位于县域之外；请移动位置，或扩大县域"),
                Arguments.of(
                        "seat: [112.95, 35.02]",
                        "seat: [112.95, 35.001]",
                        "county.subAreas.outer.seat: is too near to the border of the county; move it,"
                                + " or enlarge the county",
                        "county.subAreas.outer.seat: 距县界过近；请移动位置，或扩大县域"),
                Arguments.of(
                        "seat: [112.95, 35.02]",
                        "seat: [112.95, 35.046]",
                        "county.subAreas.outer.seat: overlaps 'town'; move one of them",
                        "county.subAreas.outer.seat: 与“town”重叠；请移动其中之一"),
                Arguments.of(
                        "oldTownKm2: 0.3",
                        "oldTownKm2: 1.6",
                        "county.town.oldTownKm2 = 1.6: must be at most areaKm2; correct one of them",
                        "county.town.oldTownKm2 = 1.6: 不得大于 areaKm2；请更正其中之一"),
                Arguments.of(
                        "streetSpacingM: 120",
                        "streetSpacingM: 900",
                        "county.town.areaKm2 = 1.5: has room for 2 blocks, but 3 communities; use fewer communities,"
                                + " smaller blocks or a larger town",
                        "county.town.areaKm2 = 1.5: 只能容纳 2 个街区，但有 3 个社区；请减少社区、缩小街区或扩大城区"));
    }

    @Test
    void twoSubAreasOfOneIdAreAFault() throws IOException {
        int line = scenario.line(CITY, "outer:");
        int first = scenario.line(CITY, "inner:");
        scenario.change(CITY, "    outer:", "    inner:");
        String told = String.join("\n", scenario.faults());
        String fault = "city.yaml:" + line + ": inner: the key stands twice, first in line " + first;
        assertTrue(told.contains(fault), told);
        assertTrue(String.join("\n", scenario.faults(Language.ZH)).contains("inner: 键重复，首次出现在第 " + first + " 行"));
    }

    @Test
    void aCountyNeedsASubAreaInItsTown() throws IOException {
        scenario.change(CITY, "      communities: 2\n", "      communities: 2\n      seat: [112.92, 35.05]\n");
        List<String> faults = scenario.faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(
                faults.get(0).endsWith(": no sub-area shares the central town; leave out the seat of at least one"),
                faults.get(0));
    }

    @Test
    void manyFaultsAreToldAtOnce() throws IOException {
        scenario.change(CITY, "residents: 11000", "residents: 12000")
                .change(CITY, "settlements: 9", "settlements: 8")
                .change(CITY, "urbanShare: 0.7273", "urbanShare: 0.5");
        assertEquals(3, scenario.faults().size(), scenario.faults().toString());
    }

    @Test
    void aTownOfTooManyBlocksIsRefused() throws IOException {
        scenario.change(CITY, "widthKm: 10", "widthKm: 400")
                .change(CITY, "{value: 11,", "{value: 400,")
                .change(CITY, "centre: [112.95, 35.05]", "centre: [114.9, 36.5]")
                .change(CITY, "areaKm2: 1.5", "areaKm2: 1500")
                .change(CITY, "streetSpacingM: 120", "streetSpacingM: 60");
        assertTold(
                "county.town.areaKm2 = 1500: makes 416667 blocks, more than 250000; use a smaller town or larger blocks",
                scenario.faults());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatDoesNotFitTogetherIsAFaultInBothLanguages(String from, String to, String en, String zh)
            throws IOException {
        scenario.change(CITY, from, to);
        if (from.startsWith("streetSpacing")) {
            scenario.change(CITY, "communities: 2", "communities: 3").change(CITY, "settlements: 9", "settlements: 10");
        }
        assertTold(en, scenario.faults());
        assertTold(zh, scenario.faults(Language.ZH));
    }

    private static void assertTold(String told, List<String> faults) {
        assertEquals(1, faults.size(), faults.toString());
        assertEquals(told, faults.get(0).substring(faults.get(0).indexOf(' ') + 1));
    }
}
