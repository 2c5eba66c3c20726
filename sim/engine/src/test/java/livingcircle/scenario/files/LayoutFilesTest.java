package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.COMMUNITIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.city.CircleArea;
import livingcircle.city.CircleForm;
import livingcircle.city.GeoPoint;
import livingcircle.outlets.CreditGrade;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Origin;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layout files that can be used. */
class LayoutFilesTest {

    private static final String PLAN = "plan.yaml";

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    private static List<String> ids(Scenario read) {
        return read.layout().outlets().stream().map(Outlet::id).toList();
    }

    private static Origin origin(Scenario read) {
        Origin origin = read.origin();
        assertNotNull(origin);
        return origin;
    }

    @Test
    void aLayoutWithoutChangesIsTheBaselineUnderAnotherName() throws IOException {
        scenario.layout(PLAN, "changes: []\n");
        Scenario plan = scenario.read(PLAN);
        Scenario baseline = scenario.read();
        assertNull(baseline.origin());
        assertEquals("plan", plan.id());
        assertEquals("规划", plan.name().zh());
        assertEquals(baseline.layout(), plan.layout());
        assertEquals(baseline.city(), plan.city());
        assertEquals(baseline.population(), plan.population());
        assertEquals(baseline.behaviour(), plan.behaviour());
        assertEquals(baseline.catalogue().types(), plan.catalogue().types());
        assertEquals(baseline.run(), plan.run());
        assertEquals(baseline.inputs(), origin(plan).baseline().inputs());
        assertEquals(List.of(), origin(plan).measures());
    }

    /** Every change and every key of the format. */
    @Test
    void everyChangeIsReadAsWritten() throws IOException {
        scenario.change(COMMUNITIES, "residents", "residents,rural,district_en,district_zh")
                .change(COMMUNITIES, ",90", ",90,false,Qinyuan,沁园街道")
                .change(COMMUNITIES, ",110", ",110,false,Qinyuan,沁园街道")
                .layout(PLAN, """
                        sources:
                          bid: {mark: A, en: a bid, zh: 报价}
                        circles:
                          west:
                            name: {zh: 西圈}
                            phase: 2023
                            form: clustered
                            communities: [c1]
                          square:
                            name: {en: Square}
                            polygon: [[112.9500, 35.0899], [112.9512, 35.0899], [112.9512, 35.0910]]
                          walk:
                            name: {en: Walk}
                            around: {at: [112.9511, 35.0905], minutes: 1}
                        changes:
                          - open:
                              id: new-market
                              services: [wet_market, convenience]
                              at: [112.9503, 35.0900]
                              name: {en: New market, zh: 新市场}
                              area: {value: 1500, source: bid}
                              customersPerHour: 300
                              price: 0.9
                              hours: 06:00-18:00
                              chain: true
                              barrierFree: true
                              credit: A
                              rentSubsidy: 0.5
                              cost: {value: 4000000, source: bid}
                              converted: true
                              phase: 2023
                          - close: {id: o2, phase: 2023}
                          - move: {id: o1, to: [112.9511, 35.0902], phase: 2024, cost: 5}
                          - set: {where: {type: convenience, in: west, chain: true}, services: [convenience, pharmacy]}
                          - set: {id: o2, type: fresh_store}
                          - open-many: {type: parcel_locker, count: 2, in: 沁园街道, spread: even, phase: 2025}
                          - open-many: {id: van, services: [vegetable_van], count: 1, in: walk, spread: demand, seed: 5}
                          - open-many: {type: breakfast, count: 1, in: East, spread: street}
                          - estate:
                              id: garden
                              name: {zh: 花园}
                              at: [112.9507, 35.0902]
                              radiusM: 30
                              homes: 4
                              dwellings: 6
                              residents: 66
                              meanIncomeYuan: {value: 40000, source: bid}
                              incomeSigma: 0.3
                              oldEstate: false
                              phase: 2024
                        """);
        Scenario plan = scenario.read(PLAN);
        assertEquals(
                List.of("o1", "breakfast-8-1", "new-market", "parcel_locker-6-1", "parcel_locker-6-2", "van-1"),
                ids(plan));
        assertEquals(
                new Outlet(
                        "new-market",
                        new BilingualText("New market", "新市场"),
                        new GeoPoint(112.9503, 35.09),
                        List.of("wet_market", "convenience"),
                        1500.0,
                        300.0,
                        0.9,
                        OpeningHours.parse("06:00-18:00"),
                        true,
                        true,
                        CreditGrade.A,
                        0.5,
                        false),
                plan.layout().outlets().get(2));
        assertEquals(
                List.of("convenience", "pharmacy"),
                plan.layout().outlets().get(0).types());
        assertEquals(
                List.of(
                        new Circle(
                                "west",
                                BilingualText.of("西圈"),
                                2023,
                                CircleForm.CLUSTERED,
                                new CircleArea.OfCommunities(List.of("c1"))),
                        new Circle(
                                "square",
                                BilingualText.of("Square"),
                                null,
                                null,
                                new CircleArea.Polygon(List.of(
                                        new GeoPoint(112.95, 35.0899),
                                        new GeoPoint(112.9512, 35.0899),
                                        new GeoPoint(112.9512, 35.091)))),
                        new Circle(
                                "walk",
                                BilingualText.of("Walk"),
                                null,
                                null,
                                new CircleArea.Isochrone(new GeoPoint(112.9511, 35.0905), 1))),
                plan.circles());
        assertEquals(7, plan.city().homes().size());
        var garden = plan.city().communities().get(2);
        assertEquals("沁园街道", garden.district() == null ? "" : garden.district().zh());
        assertEquals(40_000, plan.population().additions().get(0).meanIncomeYuan());
        assertEquals(List.of(2023, 2024, 2025), origin(plan).phases());
        Measure.OfOutlet market = origin(plan).measures().stream()
                .filter(Measure.OfOutlet.class::isInstance)
                .map(Measure.OfOutlet.class::cast)
                .filter(measure -> measure.id().equals("new-market"))
                .findFirst()
                .orElseThrow();
        assertEquals(4_000_000, market.investmentYuan());
        assertTrue(market.isConverted());
    }

    @Test
    void aPhaseHoldsWhatIsDoneUntilThen() throws IOException {
        scenario.layout(PLAN, """
                changes:
                  - open: {id: b, type: pharmacy, at: [112.9503, 35.0900], phase: 2025}
                  - open: {id: a, type: pharmacy, at: [112.9503, 35.0900], phase: 2023}
                  - close: {id: o2}
                """);
        Path path = scenario.path(PLAN);
        assertEquals(List.of("o1", "a"), ids(ScenarioReader.readPhase(path, 2023)));
        assertEquals("plan@2023", ScenarioReader.readPhase(path, 2023).id());
        assertEquals(List.of("o1", "a", "b"), ids(ScenarioReader.readPhase(path, 2025)));
        assertEquals(List.of(2023, 2025), ScenarioReader.readPlan(path).phases());
        InvalidInputException thrown =
                assertThrows(InvalidInputException.class, () -> ScenarioReader.readPhase(path, 2024));
        assertTrue(
                thrown.getMessage()
                        .endsWith("plan.yaml: phase = 2024: nothing is done in this year; did you mean '2023'?"),
                thrown.getMessage());
    }

    @Test
    void layoutsExtendLayouts() throws IOException {
        scenario.append(BASELINE, """
                        run: {days: 3, seed: 8}
                        circles:
                          one: {name: {en: One}, communities: [c1]}
                          two: {name: {en: Two}, communities: [c2]}
                        """).layout(PLAN, """
                        run: {days: 5}
                        set: {behaviour.choice.crowding: -3, behaviour.choice.habit: 0.5}
                        circles:
                          one: {name: {en: Other one}, communities: [c1, c2]}
                          three: {name: {en: Three}, communities: [c2]}
                        changes:
                          - open: {id: a, type: pharmacy, at: [112.9503, 35.0900]}
                          - set: {id: o1, area: 70}
                        """).write("more.yaml", """
                        schema: 1
                        extends: plan.yaml
                        name: {en: More}
                        run: {warmup: 1}
                        set: {behaviour.choice.crowding: -2}
                        changes:
                          - close: {id: a}
                          - set: {id: o1, area: 80}
                        """);
        Scenario more = scenario.read("more.yaml");
        assertEquals("more", more.id());
        assertEquals(new RunDefaults(5, 1, 8, false), more.run());
        assertEquals(-2, more.behaviour().choice().crowding());
        assertEquals(0.5, more.behaviour().choice().habit());
        assertEquals(
                List.of("Other one", "Two", "Three"),
                more.circles().stream().map(circle -> circle.name().en()).toList());
        assertEquals(List.of("o1", "o2"), ids(more));
        assertEquals(80, more.layout().outlets().get(0).areaM2());
        Scenario root = origin(more).baseline();
        assertEquals("baseline", root.id());
        assertEquals(scenario.read().behaviour(), root.behaviour());
        assertEquals(2, root.circles().size());
        assertEquals(60.5, root.layout().outlets().get(0).areaM2());
        List<String> names = more.inputs().stream()
                .map(InputFile::path)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
        assertEquals(List.of("more.yaml", "plan.yaml", "baseline.yaml", "city.yaml"), names.subList(0, 4));
        assertFalse(root.inputs().stream().anyMatch(input -> input.path().endsWith("plan.yaml")));
    }

    @Test
    void otherAgesMayBeSetOrComeWithAPhase() throws IOException {
        scenario.layout(PLAN, """
                set:
                  behaviour.residents.ageBands.25-44.share: 0.20
                  behaviour.residents.ageBands.60-69.share: 0.175
                changes:
                  - ageing:
                      phase: 2035
                      ageShares: {0-5: 0.05, 6-14: 0.1, 15-24: 0.1, 25-44: 0.2, 45-59: 0.2, 60-69: 0.2, 70-79: 0.1, 80+: 0.05}
                """);
        Scenario old = ScenarioReader.readPhase(scenario.path(PLAN), 2035);
        assertEquals(List.of(.05, .1, .1, .2, .2, .2, .1, .05), old.population().ageShares());
        scenario.layout(PLAN, """
                set:
                  behaviour.residents.ageBands.25-44.share: 0.20
                  behaviour.residents.ageBands.60-69.share: 0.175
                """);
        Scenario set = scenario.read(PLAN);
        assertEquals(0.20, set.population().ageShares().get(3));
        assertEquals(0.27, origin(set).baseline().population().ageShares().get(3));
    }

    @Test
    void theOnlineShareMayBeHigher() throws IOException {
        scenario.layout(PLAN, "set: {behaviour.residents.ageBands.25-44.onlineShare: 0.3}\n");
        assertEquals(
                0.3,
                scenario.read(PLAN).behaviour().residents().ageBands().get(3).onlineShare());
    }
}
