package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import livingcircle.base.Parallel;
import livingcircle.city.Circle;
import livingcircle.city.City;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.population.AgeBand;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Origin;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Plan;
import livingcircle.walking.CircleHomes;
import livingcircle.world.Coverage;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** The living circles of Qinyang and the layouts that come with them. */
class QinyangLayoutsTest {

    private static final String THREE_YEARS = "plan-2023-2025";
    private static final List<String> FORMS = List.of("clustered", "street", "distributed");
    private static final double BUDGET_YUAN = 39_480_000;
    private static final double CHAIN_TARGET = 0.30;

    private static final Map<String, Plan> PLANS = plans();
    private static final Plan THREE_YEAR_PLAN = plan(THREE_YEARS);
    private static final Scenario BASELINE = origin(THREE_YEAR_PLAN.complete()).baseline();
    private static final City CITY = City.of(BASELINE.city());

    private static Map<String, Plan> plans() {
        Map<String, Plan> plans = new TreeMap<>();
        List<String> names = new ArrayList<>(FORMS);
        names.addAll(List.of(THREE_YEARS, "online-surge", "ageing-2035"));
        names.forEach(
                name -> plans.put(name, ScenarioReader.readPlan(TestScenario.shipped("qinyang/" + name + ".yaml"))));
        return plans;
    }

    private static Plan plan(String name) {
        Plan plan = PLANS.get(name);
        assertNotNull(plan, name);
        return plan;
    }

    private static Origin origin(Scenario scenario) {
        Origin origin = scenario.origin();
        assertNotNull(origin);
        return origin;
    }

    private static double investmentYuan(Scenario scenario) {
        return origin(scenario).measures().stream()
                .mapToDouble(Measure::investmentYuan)
                .sum();
    }

    /** What a scenario opens, by id. */
    private static Map<String, Outlet> opened(Scenario scenario) {
        Map<String, Outlet> opened = new TreeMap<>();
        Set<String> before =
                BASELINE.layout().outlets().stream().map(Outlet::id).collect(Collectors.toSet());
        for (Outlet outlet : scenario.layout().outlets()) {
            if (!before.contains(outlet.id())) {
                opened.put(outlet.id(), outlet);
            }
        }
        return opened;
    }

    private static List<Outlet> outletsIn(Circle circle, Scenario scenario) {
        BitSet homes = CircleHomes.of(circle.area(), CITY);
        return scenario.layout().outlets().stream()
                .filter(outlet -> homes.get(CITY.nearestHome(outlet.at())))
                .toList();
    }

    @Test
    void allAreReadWithoutWarningAndKeepTheCirclesOfTheBaseline() {
        assertEquals(List.of(), BASELINE.warnings());
        PLANS.forEach((name, plan) -> {
            Scenario complete = plan.complete();
            assertEquals(List.of(), complete.warnings(), name);
            assertEquals(name, complete.id());
            assertEquals(BASELINE.circles(), complete.circles(), name);
            assertEquals(BASELINE.layout(), origin(complete).baseline().layout(), name);
        });
    }

    @Test
    void twoCirclesAreBuiltInEachOfTwoYearsAndThreeInTheThird() {
        Map<Integer, Integer> byYear = new TreeMap<>();
        BitSet all = new BitSet();
        int homes = 0;
        for (Circle circle : BASELINE.circles()) {
            Integer year = circle.phase();
            assertNotNull(year, circle.id());
            assertNotNull(circle.form(), circle.id());
            byYear.merge(year, 1, Integer::sum);
            BitSet own = CircleHomes.of(circle.area(), CITY);
            homes += own.cardinality();
            all.or(own);
            int residents = residents(own);
            assertTrue(residents > 15_000 && residents < 25_000, circle.id() + ": " + residents);
        }
        assertEquals(Map.of(2023, 2, 2024, 2, 2025, 3), byYear);
        assertEquals(homes, all.cardinality(), "circles overlap");
    }

    /** The residents of the communities that some homes belong to. */
    private static int residents(BitSet homes) {
        return homes.stream()
                .map(home -> CITY.homes().community(home))
                .distinct()
                .map(community -> CITY.communities().get(community).residents())
                .sum();
    }

    @Test
    void thePlanDoesMoreEveryYear() {
        assertEquals(List.of(2023, 2024, 2025), THREE_YEAR_PLAN.phases());
        int done = 0;
        double spent = 0;
        for (int year : THREE_YEAR_PLAN.phases()) {
            Scenario scenario = THREE_YEAR_PLAN.upTo(year);
            int measures = origin(scenario).measures().size();
            double investment = investmentYuan(scenario);
            assertTrue(measures > done && investment > spent, year + ": " + measures + ", " + investment);
            done = measures;
            spent = investment;
        }
        assertEquals(done, origin(THREE_YEAR_PLAN.complete()).measures().size());
    }

    @Test
    void everyCircleReachesTheChainShareByItsYearAndNoneHasItToday() {
        for (Circle circle : BASELINE.circles()) {
            Integer year = circle.phase();
            assertNotNull(year);
            double before = Layout.chainShare(outletsIn(circle, BASELINE), BASELINE.catalogue());
            double after = Layout.chainShare(outletsIn(circle, THREE_YEAR_PLAN.upTo(year)), BASELINE.catalogue());
            assertTrue(before < CHAIN_TARGET && after > CHAIN_TARGET, circle.id() + ": " + before + ", " + after);
        }
        List<Outlet> opened = new ArrayList<>(opened(THREE_YEAR_PLAN.complete()).values());
        double ofNew = Layout.chainShare(opened, BASELINE.catalogue());
        assertTrue(ofNew > CHAIN_TARGET, "chain share of new outlets: " + ofNew);
    }

    /** Nobody has a longer way to any type, so that nobody who was covered is not. */
    @Test
    void thePlanTakesNothingFromAnybody() {
        try (Parallel parallel = new Parallel(2)) {
            World before = World.of(BASELINE, parallel);
            World after = before.derive(THREE_YEAR_PLAN.complete(), parallel);
            Coverage old = before.coverage();
            Coverage now = after.coverage();
            TreeSet<String> worse = new TreeSet<>();
            long better = 0;
            for (int t = 0; t < BASELINE.catalogue().types().size(); t++) {
                for (int home = 0; home < CITY.homes().count(); home++) {
                    for (boolean avoidsSteps : new boolean[] {false, true}) {
                        int change = Integer.compare(
                                now.nearestMm(home, t, avoidsSteps), old.nearestMm(home, t, avoidsSteps));
                        better += change < 0 ? 1 : 0;
                        if (change > 0) {
                            worse.add(BASELINE.catalogue().type(t).id());
                        }
                    }
                }
            }
            assertEquals(Set.of(), worse);
            assertTrue(better > 10_000, "shorter ways: " + better);
        }
    }

    @Test
    void theThreeFormsHaveTheSameOutletsForTheSameMoney() {
        Map<String, Outlet> first = opened(plan(FORMS.get(0)).complete());
        for (String form : FORMS) {
            Scenario scenario = plan(form).complete();
            assertEquals(BUDGET_YUAN, investmentYuan(scenario), BUDGET_YUAN * 0.01, form);
            Map<String, Outlet> opened = opened(scenario);
            assertEquals(7 * 13, opened.size(), form);
            assertEquals(first.keySet(), opened.keySet(), form);
            opened.forEach((id, outlet) -> {
                Outlet other = first.get(id);
                assertNotNull(other);
                assertEquals(other, outlet.movedTo(other.at()), form + ": " + id);
            });
        }
    }

    @Test
    void theThreeFormsStateTheirBudget() throws IOException {
        for (String form : FORMS) {
            String text = Files.readString(TestScenario.shipped("qinyang/" + form + ".yaml"));
            assertTrue(text.contains("39.48 million yuan") && text.contains("3948万元"), form);
        }
    }

    /** The new outlets of a circle stand side by side in one form and far apart in two others, which are not the same. */
    @Test
    void theThreeFormsDifferInHowFarApartOutletsStand() {
        for (Circle circle : BASELINE.circles()) {
            double clustered = meanDistanceM(circle, "clustered");
            double street = meanDistanceM(circle, "street");
            double distributed = meanDistanceM(circle, "distributed");
            String figures = circle.id() + ": " + clustered + ", " + street + ", " + distributed;
            assertTrue(clustered < 200 && street > 300 && distributed > 300, figures);
            assertNotEquals(street, distributed, figures);
        }
    }

    /** Mean distance, as the crow flies, of each two new outlets of a circle. */
    private static double meanDistanceM(Circle circle, String form) {
        List<Outlet> outlets = opened(plan(form).complete()).values().stream()
                .filter(outlet -> outlet.id().startsWith(circle.id() + "-"))
                .toList();
        double sum = 0;
        for (Outlet a : outlets) {
            for (Outlet b : outlets) {
                sum += a.at().distanceM(b.at());
            }
        }
        return sum / (outlets.size() * (outlets.size() - 1));
    }

    @Test
    void streetOutletsStandOnMainRoads() {
        opened(plan("street").complete()).values().forEach(outlet -> {
            int home = CITY.nearestHome(outlet.at());
            assertTrue(CITY.network().isMajor(CITY.homes().street(home)), outlet.id());
        });
    }

    @Test
    void orderingOnlineDoubles() {
        Scenario surge = plan("online-surge").complete();
        List<AgeBand> before = BASELINE.behaviour().residents().ageBands();
        List<AgeBand> after = surge.behaviour().residents().ageBands();
        for (int b = 0; b < before.size(); b++) {
            assertEquals(2 * before.get(b).onlineShare(), after.get(b).onlineShare(), 1e-12);
        }
        long stores = opened(surge).values().stream()
                .filter(outlet -> outlet.mainType().equals("dark_store"))
                .count();
        assertEquals(3, stores);
    }

    @Test
    void threeInTenAreOldIn2035() {
        Scenario ageing = plan("ageing-2035").complete();
        assertEquals(0.18, shareFrom60(BASELINE), 1e-9);
        assertEquals(0.29, shareFrom60(ageing), 1e-9);
        assertEquals(BASELINE.layout(), ageing.layout());
    }

    private static double shareFrom60(Scenario scenario) {
        List<AgeBand> bands = scenario.behaviour().residents().ageBands();
        double share = 0;
        for (int b = 0; b < bands.size(); b++) {
            share += bands.get(b).minimumAge() >= 60
                    ? scenario.population().ageShares().get(b)
                    : 0;
        }
        return share;
    }
}
