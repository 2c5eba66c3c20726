package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import livingcircle.city.HomeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityReaderTest {

    private final Path folder;

    CommunityReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final MapText map = new MapText().node(1, 0, 0).node(2, 300, 0).way(1, "1 2", "highway=residential");

    private OsmTown read() {
        return map.readTown(folder);
    }

    private static List<String> residents(OsmTown town) {
        return town.communities().stream()
                .map(c -> c.name().en() + " " + c.residents())
                .toList();
    }

    private static List<String> communitiesOfHomes(OsmTown town) {
        return town.homes().stream().map(HomeSite::community).toList();
    }

    private CommunityReaderTest house(long id, double xM, double yM) {
        map.square(id, xM, yM, 10, "building=house");
        return this;
    }

    private CommunityReaderTest boundary(long id, double westM, double sideM, String level, String... tags) {
        map.square(1000 + id, westM, 0, sideM);
        String[] all = new String[tags.length + 3];
        all[0] = "type=boundary";
        all[1] = "boundary=administrative";
        all[2] = "admin_level=" + level;
        System.arraycopy(tags, 0, all, 3, tags.length);
        map.relation(id, "outer " + (1000 + id), all);
        return this;
    }

    @Test
    void dividesByTheFinestLevelThatHoldsMostHomes() {
        house(11, 10, 10).house(12, 110, 10);
        boundary(1, 0, 100, "8", "name=West").boundary(2, 100, 100, "8", "name=East");
        boundary(3, 0, 50, "10", "name=Corner").boundary(4, 0, 40, "10", "name=Corner of the corner");
        OsmTown town = read();
        assertEquals(List.of("relation-1", "relation-2"), communitiesOfHomes(town));
        assertEquals(2, town.report().count("communities-boundaries"));
    }

    @Test
    void doesNotDivideByBoundariesThatAreNotWhole() {
        house(11, 10, 10).house(12, 110, 10).boundary(1, 0, 100, "8", "name=West");
        map.square(1002, 100, 0, 100)
                .relation(2, "outer 1002 outer 7777", "type=boundary", "boundary=administrative", "admin_level=8");
        OsmTown town = read();
        assertEquals(List.of("all", "all"), communitiesOfHomes(town));
        assertEquals(1, town.report().count("communities-one"));
    }

    @Test
    void givesHomesOutsideToTheNearestBoundary() {
        for (int i = 0; i < 4; i++) {
            house(11 + i, 20 * i + 5, 10);
        }
        house(20, 230, 10)
                .boundary(1, 0, 100, "8", "name=West", "population=30")
                .boundary(2, 100, 100, "8", "name=East");
        OsmTown town = read();
        assertEquals("relation-2", communitiesOfHomes(town).get(4));
        assertEquals(1, town.report().count("homes-outside-boundaries"));
        assertEquals(List.of("West 30", "East -1"), residents(town));
    }

    @Test
    void takesTheResidentsOfABoundaryFromItsNamesakeElseFromTheLargestPlaceInside() {
        house(11, 10, 10).house(12, 110, 10);
        map.node(50, 20, 20, "place=village", "name=West", "name:zh=西镇", "population=400")
                .node(51, 30, 20, "place=village", "name=Big", "population=500")
                .node(52, 120, 20, "place=hamlet", "name=A", "population=60")
                .node(53, 130, 20, "place=hamlet", "name=B", "population=70");
        boundary(1, 0, 100, "8", "name=West").boundary(2, 100, 100, "8", "name=East");
        OsmTown town = read();
        assertEquals(List.of("West 400", "East 70"), residents(town));
        assertEquals("西镇", town.communities().get(0).name().zh());
    }

    @Test
    void dividesByPlacesWithPopulationWhereBoundariesAreMissing() {
        house(11, 10, 10).house(12, 200, 10);
        map.node(50, 20, 20, "place=village", "name=West", "population=400")
                .node(51, 210, 20, "place=town", "name=East", "population=1,500")
                .node(52, 205, 20, "place=hamlet", "name=Nearer");
        OsmTown town = read();
        assertEquals(List.of("West 400", "East 1500"), residents(town));
        assertEquals(List.of("node-50", "node-51"), communitiesOfHomes(town));
    }

    @Test
    void dividesByAnyPlaceWhereNoneHasAPopulation() {
        house(11, 10, 10).house(12, 200, 10);
        map.node(50, 20, 20, "place=suburb", "name=West")
                .node(51, 210, 20, "place=town", "name=East")
                .node(52, 900, 20, "place=hamlet", "name=Far");
        OsmTown town = read();
        assertEquals(List.of("West -1", "East -1"), residents(town));
        assertEquals(1, town.report().count("communities-dropped"));
    }

    @Test
    void sharesTheResidentsOfATownAmongItsPartsInsteadOfAddingThem() {
        house(11, 10, 10).house(12, 200, 10).house(13, 210, 40);
        map.square(14, 100, 10, 10, "building=house")
                .node(50, 20, 20, "place=suburb", "name=West", "population=400")
                .node(51, 210, 20, "place=suburb", "name=East")
                .node(52, 100, 20, "place=suburb", "name=Centre")
                .node(53, 105, 20, "place=town", "name=All", "population=1000");
        OsmTown town = read();
        assertEquals(List.of("West 400", "East 400", "Centre 200"), residents(town));
        assertEquals(1000, town.report().count("residents-known"));
    }

    @Test
    void putsAllHomesInOneCommunityWhereNothingIsNamed() {
        OsmTown town = house(11, 10, 10).house(12, 200, 10).read();
        assertEquals(List.of("All homes -1"), residents(town));
        assertEquals(List.of("all", "all"), communitiesOfHomes(town));
    }

    @Test
    void keepsACommunityWithoutHomesIfItHasResidents() {
        house(11, 10, 10);
        map.node(50, 20, 20, "place=village", "name=West", "population=400")
                .node(51, 9000, 20, "place=village", "name=Far", "population=90");
        assertEquals(List.of("West 400", "Far 90"), residents(read()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "447833 | 447833",
                "447,833 | 447833",
                "5'229 | 5229",
                "35 881 | 35881",
                "~3000 | 3000",
                "6002 (2024-12-31) | 6002",
                "5002 2016 | 5002",
                "unknown | -1",
                "'' | -1",
                "99999999999 | -1"
            })
    void readsPopulations(String text, int residents) {
        house(11, 10, 10);
        map.node(50, 20, 20, "place=village", "name=A", "population=" + text.replace("'", "&apos;"));
        assertEquals(residents, read().communities().get(0).residents());
    }

    @Test
    void namesTheTownAfterTheSmallestAreaAroundIt() {
        house(11, 10, 10).house(12, 200, 10).boundary(1, 0, 400, "6", "name=沁阳市", "name:en=Qinyang");
        boundary(2, 0, 2000, "5", "name=焦作市");
        OsmTown town = read();
        assertEquals("Qinyang", town.name().en());
        assertEquals("沁阳市", town.name().zh());
    }
}
