package livingcircle.scenario.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.city.osm.OsmReport;
import livingcircle.city.osm.OsmTown;
import livingcircle.city.osm.PointOfInterest;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Customers;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletClass;
import livingcircle.outlets.OutletType;
import livingcircle.outlets.Purpose;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final GeoPoint HERE = new GeoPoint(113, 35);
    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(new Purpose("daily", BilingualText.of("daily"), "errands", true, true, -1)),
            List.of(type("convenience", 80, 1000), type("supermarket", 1200, 10_000)));
    private static final TagMapping MAPPING = new TagMapping(List.of(rule("convenience"), rule("supermarket")));

    private static OutletType type(String id, double areaM2, double peoplePerOutlet) {
        return new OutletType(
                id,
                new BilingualText(id, "店"),
                OutletClass.BASIC,
                List.of("daily"),
                5,
                0,
                areaM2,
                10,
                OpeningHours.parse("08:00-20:00"),
                Customers.RESIDENTS,
                6,
                1,
                1,
                1,
                1,
                1,
                0.2,
                1,
                0,
                peoplePerOutlet,
                0);
    }

    private static TagRule rule(String type) {
        return new TagRule(new TreeMap<>(Map.of("shop", List.of(type))), List.of(type));
    }

    private static Community community(String id, int residents) {
        return new Community(id, BilingualText.of(id), HERE, residents);
    }

    /** A town with one home of ten dwellings in each community, except in those whose id begins with "empty". */
    private static OsmTown town(List<Community> communities, PointOfInterest... points) {
        List<HomeSite> homes = new ArrayList<>();
        for (Community community : communities) {
            if (!community.id().startsWith("empty")) {
                homes.add(new HomeSite("home-" + community.id(), HERE, community.id(), 10, false));
            }
        }
        return new OsmTown(
                BilingualText.of("town"),
                List.of(Street.along("s", 1, 2, StreetKind.LOCAL, List.of(HERE, new GeoPoint(113.001, 35)))),
                homes,
                communities,
                List.of(points),
                new OsmReport(List.of()));
    }

    private static PointOfInterest shop(String id, String value, double footprintM2, String... tags) {
        TreeMap<String, String> all = new TreeMap<>(Map.of("shop", value));
        for (int i = 0; i < tags.length; i += 2) {
            all.put(tags[i], tags[i + 1]);
        }
        return new PointOfInterest(id, HERE, all, footprintM2);
    }

    private static ImportPlan plan(OsmTown town, ImportOptions options) {
        return ImportPlan.of(town, MAPPING, CATALOGUE, options);
    }

    private static ImportOptions residents(int residents) {
        return new ImportOptions(residents, false, 3, 1);
    }

    @Test
    void takesFromTheTagsWhatTheySay() {
        OsmTown town = town(
                List.of(community("a", 100)),
                shop(
                        "way-1",
                        "supermarket",
                        2000.4,
                        "building",
                        "retail",
                        "name",
                        "Spar",
                        "name:zh",
                        "世霸",
                        "brand",
                        "Spar",
                        "wheelchair",
                        "yes",
                        "opening_hours",
                        "Mo-Sa 08:00-20:00"),
                shop("way-2", "supermarket", 9000, "building", "retail", "opening_hours", "by appointment"),
                shop("way-3", "supermarket", 2000),
                shop("node-4", "car", 0));
        ImportPlan plan = plan(town, ImportOptions.plain());
        Outlet full = plan.layout().outlets().get(0);
        assertEquals("way-1", full.id());
        assertEquals(new BilingualText("Spar", "世霸"), full.name());
        assertEquals(2000.0, full.areaM2());
        assertEquals(OpeningHours.parse("Mo-Sa 08:00-20:00"), full.hours());
        assertTrue(full.isChain() && full.isBarrierFree() && !full.isSynthetic());
        Outlet bare = plan.layout().outlets().get(1);
        assertNull(bare.areaM2(), "9000 m² is more than four times the usual 1200");
        assertNull(bare.hours());
        assertEquals(new BilingualText("supermarket", "店"), bare.name());
        assertNull(plan.layout().outlets().get(2).areaM2(), "a site without a building is not a floor");
        assertEquals(3, plan.report().count("outlets"));
        assertEquals(1, plan.report().count("outlets-hours-not-understood"));
        assertEquals(1, plan.report().count("shops-unmapped"));
    }

    @Test
    void sharesResidents() {
        List<Community> known = List.of(community("a", 100), community("b", 300));
        List<Community> half = List.of(community("a", 100), community("b", -1), community("empty", 70));
        List<Community> unknown = List.of(community("a", -1), community("b", -1));
        assertEquals(List.of(100, 300), plan(town(known), ImportOptions.plain()).communityResidents());
        assertEquals(List.of(25, 75), plan(town(known), residents(100)).communityResidents());
        assertEquals(
                List.of(100, 100, 0), plan(town(half), ImportOptions.plain()).communityResidents());
        assertEquals(70, plan(town(half), ImportOptions.plain()).report().count("residents-without-homes"));
        assertEquals(
                List.of(31, 31),
                plan(town(unknown), new ImportOptions(null, false, 3.1, 1)).communityResidents());
        assertEquals(List.of(500, 500), plan(town(unknown), residents(1000)).communityResidents());
    }

    @Test
    void fillsWhatIsMissingOnlyWhenAsked() {
        OsmTown town = town(List.of(community("a", 10_000)), shop("node-1", "convenience", 0));
        assertEquals(1, plan(town, ImportOptions.plain()).layout().outlets().size());
        ImportPlan filled = plan(town, new ImportOptions(null, true, 3, 1));
        assertEquals(1, filled.report().count("outlets-synthetic"));
        List<String> synthetic = filled.layout().outlets().stream()
                .filter(Outlet::isSynthetic)
                .map(Outlet::id)
                .toList();
        assertEquals(1, synthetic.size());
        assertTrue(synthetic.stream().noneMatch(id -> id.contains("convenience")), "the map has one, so it is kept");
    }

    @Test
    void refusesTypesThatTheCatalogueDoesNotHave() {
        TagMapping mapping = new TagMapping(List.of(rule("butcher")));
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> ImportPlan.of(town(List.of(community("a", 1))), mapping, CATALOGUE, ImportOptions.plain()));
        assertTrue(String.valueOf(e.getMessage()).contains("[butcher]"), e::getMessage);
    }

    @Test
    void tellsPeopleWhatWasDone() {
        OsmTown town = town(
                List.of(community("a", -1)),
                shop("node-1", "convenience", 0),
                shop("node-2", "car", 0),
                shop("node-3", "car", 0));
        ImportPlan plan = plan(town, ImportOptions.plain());
        String report = ImportReportText.of(plan, Language.EN);
        assertTrue(report.contains("\n  31 residents: 3.14 residents per dwelling (assumption)\n"), report);
        assertTrue(report.contains("\n  shop=convenience 1\n  in all 1\n"), report);
        assertTrue(report.contains("\n  shop=car 2\n  in all 2\n"), report);
        assertTrue(ImportReportText.of(plan, Language.ZH).contains("居民 31 人"), report);
    }
}
