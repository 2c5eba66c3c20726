package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import livingcircle.city.City;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.county.BuiltArea;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The county that comes with the program, against the figures of the plan of 2023. */
class QinyangTest {

    private static final Scenario QINYANG = ScenarioReader.read(TestScenario.shipped("qinyang/baseline.yaml"));
    private static final CityLayers CITY = QINYANG.city();
    private static final City BUILT = City.of(CITY);
    private static final GeoPoint CENTRE = new GeoPoint(112.95, 35.09);

    @Test
    void totalsAreThoseOfThePlan() {
        assertEquals(List.of(), QINYANG.warnings());
        List<Community> communities = CITY.communities();
        int residents = communities.stream().mapToInt(Community::residents).sum();
        int urban = communities.stream()
                .filter(c -> !c.isRural())
                .mapToInt(Community::residents)
                .sum();
        assertEquals(447_833, residents);
        assertEquals(447_833, QINYANG.population().residents());
        assertEquals(0.6385, (double) urban / residents, 0.0001);
        assertEquals(339, communities.size());
        Map<String, Integer> byDistrict = communities.stream()
                .collect(Collectors.toMap(
                        c -> c.district() == null ? "" : c.district().zh(), Community::residents, Integer::sum));
        assertEquals(13, byDistrict.size());
        assertEquals(60_000, byDistrict.get("覃怀街道"));
        assertEquals(55_000, byDistrict.get("怀庆街道"));
        assertEquals(45_000, byDistrict.get("太行街道"));
        assertEquals(40_000, byDistrict.get("沁园街道"));
    }

    @Test
    void streetsAreOneWholeOfTheWantedSize() {
        assertEquals(0, BUILT.components().droppedStreets());
        int nodes = BUILT.network().nodeCount();
        assertTrue(nodes > 50_000 && nodes < 100_000, "junctions: " + nodes);
        assertEquals(21.9, BuiltArea.km2(CITY, CENTRE, 3_400, 280), 21.9 * 0.05);
    }

    @Test
    void everybodyLivesInTheCountyNearAStreet() {
        int homes = BUILT.homes().count();
        assertTrue(homes > 60_000 && homes < 80_000, "homes: " + homes);
        for (int h = 0; h < homes; h++) {
            HomeSite home = BUILT.homes().site(h);
            assertTrue(BUILT.homes().accessMm(h) < 150_000, home.id());
            boolean isInside = home.at().lon() > 112.77
                    && home.at().lon() < 113.0175
                    && home.at().lat() > 34.99
                    && home.at().lat() < 35.2393;
            assertTrue(isInside, home.toString());
        }
    }

    @Test
    void outletsInTownAreAsManyAsInTheCountry() {
        Layout layout = QINYANG.layout();
        long rural = layout.outlets().stream()
                .filter(o -> o.id().startsWith("synthetic-rural-"))
                .count();
        assertEquals(86, 285_941.0 / (layout.outlets().size() - rural), 6);
        assertTrue(rural > 300 && rural < 1_000, "outlets of villages: " + rural);
        assertEquals(0.23, Layout.chainShare(layout.outlets(), QINYANG.catalogue()), 0.05);
        double barrierFree =
                layout.outlets().stream().filter(Outlet::isBarrierFree).count()
                        / (double) layout.outlets().size();
        assertEquals(0.25, barrierFree, 0.03);
    }

    @Test
    void someOfTheTownIsFarFromABasicOutlet() {
        double near = shareOfTownWithin("wet_market", 430);
        assertTrue(near > 0.4 && near < 0.85, "near a market: " + near);
        double express = shareOfTownWithin("express", 270);
        assertTrue(express > 0.5 && express < 0.95, "near a parcel service: " + express);
    }

    /** Share of the central town's dwellings with an outlet of a type within so many metres, as the crow flies. */
    private static double shareOfTownWithin(String type, double metres) {
        List<GeoPoint> outlets = QINYANG.layout().outlets().stream()
                .filter(o -> o.mainType().equals(type))
                .map(Outlet::at)
                .toList();
        Set<String> town = new HashSet<>();
        for (Community community : CITY.communities()) {
            if (!community.isRural() && community.centre().distanceM(CENTRE) < 3_000) {
                town.add(community.id());
            }
        }
        double near = 0;
        double all = 0;
        for (HomeSite home : CITY.homes()) {
            if (town.contains(home.community())) {
                all += home.dwellings();
                near += outlets.stream().anyMatch(at -> at.distanceM(home.at()) < metres) ? home.dwellings() : 0;
            }
        }
        return near / all;
    }

    @Test
    void readingAgainGivesTheSameCounty() {
        Scenario again = ScenarioReader.read(TestScenario.shipped("qinyang/baseline.yaml"));
        assertEquals(CITY, again.city());
        assertEquals(QINYANG.layout(), again.layout());
    }
}
