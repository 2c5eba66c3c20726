package livingcircle.scenario.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.city.CircleArea;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What changes come to, what they cost, and what is wrong with them. */
class ChangeResolverTest {

    private final TestTown town = new TestTown()
            .purpose("food", true, -4)
            .type("market", "food", 2)
            .type("shop", "food", 2)
            .outlet("m", "market", 500, 500)
            .outlet("s1", "shop", 100, 100)
            .outlet("s2", "shop", 900, 100);

    private static Change alter(String id, Attributes attributes) {
        return new Change.Alter(id, null, attributes, null, null);
    }

    private static Attributes flags(boolean isChain, boolean isBarrierFree, String... services) {
        List<String> offered = services.length == 0 ? null : List.of(services);
        return new Attributes(offered, null, null, null, null, null, isChain, isBarrierFree, null, null);
    }

    private List<Double> costs(Change... changes) {
        Origins measures = new Origins(Plans.of(town.scenario(), changes).complete());
        return measures.list.stream().map(Measure::investmentYuan).toList();
    }

    private record Origins(List<Measure> list) {
        Origins(Scenario scenario) {
            this(scenario.origin() == null ? List.of() : scenario.origin().measures());
        }
    }

    /** 100,000 yuan for 100 m², 20,000 for an added service, 15,000 barrier-free, 50,000 chain, 0.6 for moving. */
    @Test
    void investmentFollowsCatalogueAndOperators() {
        assertEquals(List.of(100_000.0), costs(Plans.open("new", "shop", TestTown.at(0, 0))));
        Attributes large =
                new Attributes(List.of("shop", "market"), null, 250.0, null, null, null, true, true, null, null);
        assertEquals(List.of(270_000.0), costs(new Change.Open("new", TestTown.at(0, 0), large, null, false, null)));
        assertEquals(List.of(7.0), costs(new Change.Open("new", TestTown.at(0, 0), large, 7.0, false, null)));
        assertEquals(List.of(0.0), costs(Plans.close("m")));
        assertEquals(List.of(60_000.0), costs(Plans.move("m", TestTown.at(0, 0), null)));
        assertEquals(List.of(85_000.0), costs(alter("s1", flags(true, true, "shop", "market"))));
        assertEquals(List.of(0.0), costs(alter("s1", flags(false, false, "shop"))));
        assertEquals(List.of(0.0), costs(Plans.estate("e", TestTown.at(500, 500), 2, 10, null)));
    }

    @Test
    void convertedPremisesAreMarked() {
        Change open = new Change.Open("new", TestTown.at(0, 0), Attributes.ofServices("shop"), null, true, 2023);
        Measure measure = new Origins(Plans.of(town.scenario(), open).complete()).list.get(0);
        assertTrue(measure instanceof Measure.OfOutlet opened
                && opened.isConverted()
                && opened.before() == null
                && opened.id().equals("new")
                && opened.phase() == 2023);
    }

    @Test
    void aSelectionChangesAllThatFitAndNothingElse() {
        town.circles.add(new Circle(
                "west",
                BilingualText.of("West"),
                null,
                null,
                new CircleArea.Polygon(List.of(
                        TestTown.at(-10, -10),
                        TestTown.at(550, -10),
                        TestTown.at(550, 1010),
                        TestTown.at(-10, 1010)))));
        Change.Selection shops = new Change.Selection("shop", "west", false);
        Scenario after = Plans.of(
                        town.scenario(),
                        new Change.Alter(null, shops, flags(true, false, "shop", "market"), null, null))
                .complete();
        List<Outlet> outlets = after.layout().outlets();
        assertEquals(List.of("shop", "market"), outlets.get(1).types());
        assertTrue(outlets.get(1).isChain());
        assertEquals(town.scenario().layout().outlets().get(0), outlets.get(0), "no shop");
        assertEquals(town.scenario().layout().outlets().get(2), outlets.get(2), "not in the west");
    }

    @Test
    void theBaselineIsNotTouched() {
        Scenario scenario = town.scenario();
        Layout before = new Layout(scenario.layout().outlets());
        Plans.of(scenario, Plans.close("m"), Plans.area("s1", 5, null), Plans.move("s2", TestTown.at(0, 0), null));
        assertEquals(before, scenario.layout());
    }

    private static List<String> problems(Resolution resolution) {
        return resolution.faults().stream()
                .map(fault -> fault.list() + "." + fault.change() + " " + fault.key() + ": "
                        + fault.problem().en())
                .toList();
    }

    private List<String> problems(Change... changes) {
        return problems(Plans.resolve(town.scenario(), List.of(List.of(changes))));
    }

    @Test
    void allFaultsAreFoundAtOnce() {
        assertEquals(
                List.of(
                        "0.0 id: there is no outlet 'x'",
                        "0.1 id: there is an outlet 'm' already",
                        "0.3 id: is closed already by changes[2]",
                        "0.4 id: is opened only later, by changes[5]",
                        "0.6 services[1]: there is no outlet type 'shopp'",
                        "0.7 in: there is no circle, community or district 'nowhere'",
                        "0.8 count: only 220 find a place in community-1",
                        "0.9 id: there is a community 'community-1' already",
                        "0.10 : changes nothing",
                        "0.11 where: selects no outlet"),
                problems(
                        Plans.close("x"),
                        Plans.open("m", "shop", TestTown.at(0, 0)),
                        Plans.close("s1"),
                        Plans.move("s1", TestTown.at(0, 0), null),
                        Plans.area("later", 9, null),
                        Plans.open("later", "shop", TestTown.at(0, 0), 2024),
                        alter("s2", flags(true, true, "shop", "shopp")),
                        Plans.many("shop", 3, "nowhere", Spread.EVEN),
                        Plans.many("shop", 500, "community-1", Spread.EVEN),
                        Plans.estate("community-1", TestTown.at(500, 500), 2, 10, null),
                        new Change.Alter(
                                "m",
                                null,
                                new Attributes(null, null, null, null, null, null, null, null, null, null),
                                null,
                                null),
                        new Change.Alter(
                                null, new Change.Selection("market", null, true), flags(true, true), null, null)));
    }

    @Test
    void contradictionsAreFaultsUnlessTheirPhasesAscend() {
        String contradiction = "0.1 area: contradicts changes[0] about m area";
        assertEquals(List.of(contradiction), problems(Plans.area("m", 5, null), Plans.area("m", 6, null)));
        assertEquals(List.of(contradiction), problems(Plans.area("m", 5, 2023), Plans.area("m", 6, 2023)));
        assertEquals(
                List.of("0.0 area: contradicts changes[1] about m area"),
                problems(Plans.area("m", 5, 2025), Plans.area("m", 6, 2023)));
        assertEquals(List.of(), problems(Plans.area("m", 5, 2023), Plans.area("m", 6, 2025)));
        assertEquals(List.of(), problems(Plans.area("m", 5, null), Plans.move("m", TestTown.at(0, 0), null)));
        assertEquals(
                List.of("0.1 : contradicts changes[0] about the ages of the city"),
                problems(new Change.Ageing(List.of(1.0), null), new Change.Ageing(List.of(1.0), null)));
    }

    @Test
    void aFileMayOverruleTheOneThatItExtends() {
        Scenario after = Plans.of(
                        town.scenario(), List.of(List.of(Plans.area("m", 5, null)), List.of(Plans.area("m", 6, null))))
                .complete();
        assertEquals(6, after.layout().outlets().get(0).areaM2());
    }

    @Test
    void idsOfManyThatAreTakenAreAFault() {
        List<Change> changes = new ArrayList<>(List.of(Plans.open("new-2", "shop", TestTown.at(0, 0))));
        changes.add(Plans.many("shop", 3, "community-1", Spread.EVEN));
        assertEquals(
                List.of("0.1 id: there is an outlet 'new-2' already"),
                problems(Plans.resolve(town.scenario(), List.of(changes))));
    }
}
