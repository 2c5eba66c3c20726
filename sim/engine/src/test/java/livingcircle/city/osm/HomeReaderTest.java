package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import livingcircle.city.HomeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeReaderTest {

    private final Path folder;

    HomeReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private OsmTown town(MapText map) {
        return map.town().readTown(folder);
    }

    private static List<String> ids(OsmTown town) {
        return town.homes().stream().map(HomeSite::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "building=house, 20, 1",
        "building=detached, 40, 1",
        "building=semidetached_house, 12, 1",
        "building=farm, 30, 1",
        "building=terrace, 30, 10",
        "building=apartments, 20, 15",
        "building=apartments building:levels=11, 20, 40",
        "building=apartments building:levels=6-11, 20, 22",
        "building=apartments building:levels=many, 20, 15",
        "building=apartments building:levels=0, 20, 15",
        "building=apartments building:flats=24 building:levels=11, 20, 24",
        "building=house building:flats=3, 20, 3",
        "building=dormitory, 20, 15",
        "building=residential, 20, 7",
        "building=yes, 20, 7",
        "building=yes, 7, 1",
    })
    void countsDwellings(String tags, double sideM, int dwellings) {
        OsmTown town = town(new MapText().square(20, 50, 50, sideM, tags.split(" ", -1)));
        assertEquals(List.of("building-w2", "building-w20"), ids(town));
        assertEquals(dwellings, town.homes().get(1).dwellings());
    }

    @ParameterizedTest
    @CsvSource({
        "building=garage, 10",
        "building=hut, 10",
        "building=no, 10",
        "building=retail, 20",
        "building=house ruins=yes, 10",
        "building=yes shop=bakery, 10",
        "building=yes amenity=school, 20",
        "building=yes office=company, 20",
        "building=yes, 6",
        "building=yes, 39",
    })
    void leavesOutWhereNobodyLives(String tags, double sideM) {
        assertEquals(List.of("building-w2"), ids(town(new MapText().square(20, 50, 50, sideM, tags.split(" ", -1)))));
    }

    @Test
    void keepsAShopBelowTypedHomes() {
        OsmTown town = town(new MapText().square(20, 50, 50, 10, "building=apartments", "shop=bakery"));
        assertEquals(2, town.homes().size());
        assertEquals(1, town.pointsOfInterest().size());
    }

    @Test
    void countsBuildingsByRelationOnce() {
        OsmTown town = town(new MapText()
                .square(20, 50, 50, 40, "building=apartments")
                .square(21, 60, 60, 20)
                .relation(5, "outer 20 inner 21", "type=multipolygon", "building=apartments"));
        assertEquals(List.of("building-w2", "building-r5"), ids(town));
        assertEquals(Math.round(1200 * 4 / 110.0), town.homes().get(1).dwellings());
        assertEquals(1, town.report().count("buildings-drawn-twice"));
        assertEquals(3, town.report().count("buildings"));
    }

    @Test
    void leavesOutUntypedBuildingsOnUninhabitedLand() {
        OsmTown town = town(new MapText()
                .square(9, 200, 200, 100, "landuse=industrial")
                .square(20, 250, 250, 10, "building=yes")
                .square(21, 270, 250, 10, "building=house"));
        assertEquals(List.of("building-w2", "building-w21"), ids(town));
        assertEquals(1, town.report().count("untyped-uninhabited-land"));
    }

    @Test
    void prefersResidentialLandWhereTheMapHasIt() {
        MapText map = new MapText().square(9, 0, 0, 150, "landuse=residential");
        for (int i = 0; i < 8; i++) {
            map.square(20 + i, 12 * i + 30, 50, 8, "building=yes");
        }
        map.square(40, 500, 500, 10, "building=yes").square(41, 530, 500, 10, "building=yes", "addr:housenumber=7");
        OsmTown town = town(map);
        assertEquals(10, town.homes().size());
        assertEquals(1, town.report().count("untyped-not-on-residential-land"));
        assertEquals(9, town.report().count("homes-untyped"));
    }

    @Test
    void takesHomesAnywhereWhereResidentialLandIsHardlyMapped() {
        OsmTown town = town(new MapText()
                .square(9, 0, 0, 40, "landuse=residential")
                .square(20, 500, 500, 10, "building=yes")
                .square(21, 530, 500, 10, "building=yes"));
        assertEquals(3, town.homes().size());
    }

    @Test
    void countsBrokenOutlines() {
        OsmTown town = town(new MapText().way(20, "1 2 77 1", "building=house"));
        assertEquals(1, town.report().count("buildings-broken-outline"));
    }
}
