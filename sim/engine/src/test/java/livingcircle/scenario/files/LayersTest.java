package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.CITY;
import static livingcircle.scenario.files.TestScenario.COMMUNITIES;
import static livingcircle.scenario.files.TestScenario.HOMES;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static livingcircle.scenario.files.TestScenario.STREETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.city.Community;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The CSV files of a town and of its outlets. */
class LayersTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @Test
    void aFileOfCommunitiesWithoutRowsIsOneFault() throws IOException {
        scenario.change(COMMUNITIES, "c1,West,西社区,112.9505000,35.0900000,90\n", "")
                .change(COMMUNITIES, "c2,East,,112.9511000,35.0905000,110\n", "");
        assertEquals(1, scenario.faults().size(), scenario.faults().toString());
        assertTrue(scenario.faults().get(0).contains("the city has no community"));
    }

    @Test
    void everyColumnReachesItsRecord() {
        Scenario read = scenario.read();
        Street street = read.city().streets().get(1);
        assertEquals("s2", street.id());
        assertEquals(2, street.fromNode());
        assertEquals(3, street.toNode());
        assertEquals(StreetKind.MAJOR, street.kind());
        assertEquals(100_125, street.lengthMm());
        assertEquals(35.0909, street.shape().get(1).lat());
        assertTrue(read.city().homes().get(1).oldEstate());
        assertEquals("c2", read.city().homes().get(2).community());
        assertEquals(
                new BilingualText("East", "East"),
                read.city().communities().get(1).name());
        Outlet shop = read.layout().outlets().get(0);
        assertEquals(new BilingualText("Corner shop", "Corner shop"), shop.name());
        assertEquals(List.of("convenience", "express"), shop.types());
        assertEquals(60.5, shop.areaM2());
        assertEquals(1.1, shop.priceIndex());
        assertEquals(OpeningHours.parse("07:00-22:00"), shop.hours());
        assertTrue(shop.isChain());
        Outlet plain = read.layout().outlets().get(1);
        assertEquals(Outlet.plain("o2", "wet_market", plain.at()), plain);
    }

    @Test
    void columnsMayStandInAnyOrderAndLinesMayEndInTwoCharacters() throws IOException {
        scenario.write(COMMUNITIES, """
                residents,id,name_en,name_zh,lat,lon
                90,c1,West,西社区,35.09,112.9505

                110,c2,East,,35.0905,112.9511
                """.replace("\n", "\r\n"));
        assertEquals(List.of(90, 110), scenario.read().population().communityResidents());
    }

    @Test
    void communitiesMayTellTheirDistrictAndWhetherTheyAreRural() throws IOException {
        List<Community> silent = scenario.read().city().communities();
        assertTrue(silent.stream().noneMatch(c -> c.isRural() || c.district() != null));
        scenario.write(COMMUNITIES, """
                id,district_zh,name_en,name_zh,lon,lat,residents,rural
                c1,沁园街道,West,西社区,112.9505,35.09,90,
                c2,,East,,112.9511,35.0905,110,TRUE
                """);
        List<Community> told = scenario.read().city().communities();
        assertFalse(told.get(0).isRural());
        assertEquals(BilingualText.of("沁园街道"), told.get(0).district());
        assertTrue(told.get(1).isRural());
        assertNull(told.get(1).district());
    }

    @Test
    void aBadOptionalColumnIsAFaultInBothLanguages() throws IOException {
        scenario.change(COMMUNITIES, "residents", "residents,rual");
        scenario.change(COMMUNITIES, ",90", ",90,true").change(COMMUNITIES, ",110", ",110,true");
        assertEquals(List.of("communities.csv:1: rual: unknown column; did you mean 'rural'?"), scenario.faults());
        scenario.change(COMMUNITIES, "rual", "rural").change(COMMUNITIES, ",110,true", ",110,maybe");
        assertEquals(
                "communities.csv:3: rural = maybe: is neither yes nor no; write yes or no",
                scenario.faults().get(0));
        assertEquals(
                "communities.csv:3: rural = maybe: 既不是“是”也不是“否”；请写“是”或“否”",
                scenario.faults(Language.ZH).get(0));
    }

    @Test
    void anUnknownColumnIsAFault() throws IOException {
        scenario.change(HOMES, "dwellings", "dwelings");
        assertEquals(List.of("homes.csv:1: dwelings: unknown column; did you mean 'dwellings'?"), scenario.faults());
    }

    @Test
    void aColumnThatStandsTwiceIsAFault() throws IOException {
        scenario.change(HOMES, "id,lon,lat,", "id,lon,lon,");
        assertEquals(
                List.of(
                        "homes.csv:1: lon: the column stands twice; keep one of them",
                        "homes.csv:1: lat: the column is missing; add it; cells may be empty where a default exists"),
                scenario.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10,false | ten,false | dwellings = ten: is not a whole number; write a whole number such as 5",
                "10,false | 0,false | dwellings = 0: must be from 1 to 100000; correct 0",
                "10,false | 2.5,false | dwellings = 2.5: is not a whole number; write a whole number such as 5",
                "10,false | ,false | dwellings: is empty; write a whole number such as 5",
                "10,false | 10,nay | old_estate = nay: is neither yes nor no; write yes or no",
                "112.9502000 | NaN | lon = NaN: is not a number; write a number such as 0.5",
                "112.9502000 | Infinity | lon = Infinity: is not a number; write a number such as 0.5",
                "112.9502000 | 1e999 | lon = 1e999: must be from -180 to 180; correct 1e999",
                "35.0900500 | 112.95 | lat = 112.95: must be from -85 to 85; are lon and lat swapped?",
                "35.0900500 | 0x10 | lat = 0x10: is not a number; write a number such as 0.5",
                "c1,10 | c3,10 | community = c3: there is no community 'c3'; did you mean 'c1'?",
                "h1, | h2, | 3 id = h2: the id stands twice; give each row its own",
                "h1, | , | id: is empty; write an id",
            })
    void aBadCellIsAFaultWithItsLine(String from, String to, String told) throws IOException {
        scenario.change(HOMES, from, to == null ? "" : to);
        boolean isLater = told.startsWith("3 ");
        assertEquals(
                List.of("homes.csv:" + (isLater ? 3 : 2) + ": " + (isLater ? told.substring(2) : told)),
                scenario.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "local | lokal | kind = lokal: is not one of the known words; did you mean 'local'?",
                "100.000 | -5 | length_m = -5: must be from 0 to 1000000; in metres",
                "s1,1, | s1,x, | from_node = x: is not a whole number; write a whole number such as 5",
            })
    void aBadStreetIsAFault(String from, String to, String told) throws IOException {
        scenario.change(STREETS, from, to);
        assertEquals(List.of("streets.csv:2: " + told), scenario.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINESTRING (112.95 35.09) | is not a shape; write WKT such as POINT (lon lat)",
                "POINT (112.95 35.09) | is a Point, not a line; give the middle lines of streets",
                "LINESTRING EMPTY | is not a shape; write WKT",
                "LINESTRING (112.95 35.09, 112.951 35.09) and more | is not a shape; write WKT",
                "LINESTRING (112.95 35.09, NaN NaN) | is not a shape; write WKT",
                "LINESTRING (112.95 35.09, 35.09 112.95) | has corners that are no places in WGS 84;",
                "LINESTRING (-179 35.09, 179 35.09) | reaches around the earth; cut it at the 180th meridian",
                "LINESTRING (112.95 35.09 | is not a shape; write WKT",
            })
    void aBadShapeIsAFault(String shape, String told) throws IOException {
        scenario.change(STREETS, "LINESTRING (112.9500000 35.0900000, 112.9510973 35.0900000)", shape);
        List<String> faults = scenario.faults();
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("streets.csv:2: geometry = "), faults.get(0));
        assertTrue(faults.get(0).contains(": " + told), faults.get(0));
    }

    @Test
    void outletsAreCheckedAgainstTheCatalogue() throws IOException {
        scenario.append(OUTLETS, """
                o3,,,112.9510000,35.0900200,bakry,-1,,,,,,
                o4,,,112.9510000,35.0900200,bakery;bakery,,0,,22:00,maybe,,
                """);
        List<String> faults = scenario.faults();
        assertEquals(
                List.of(
                        "outlets.csv:4: types = bakry: there is no outlet type 'bakry'; did you mean 'bakery'?",
                        "outlets.csv:4: area_m2 = -1: must be from 0.001 to 1000000; in square metres",
                        "outlets.csv:5: types = bakery;bakery: names 'bakery' twice; keep one of them",
                        "outlets.csv:5: customers_per_hour = 0: must be from 0.001 to 100000; customers an hour"),
                faults.subList(0, 4));
        assertTrue(faults.get(4).startsWith("outlets.csv:5: hours = 22:00: '22:00' is not a span of time"));
        assertEquals("outlets.csv:5: chain = maybe: is neither yes nor no; write yes or no", faults.get(5));
        assertEquals(6, faults.size());
    }

    @Test
    void aRowWithACellTooManyIsAFault() throws IOException {
        scenario.append(OUTLETS, "o3,Shop, 24h,,112.9510000,35.0900200,bakery,,,,,,,\n");
        assertEquals(List.of("outlets.csv:4: has 14 cells, not 13; put text with commas in quotes"), scenario.faults());
    }

    @Test
    void linesAreCountedAcrossQuotedLineBreaks() throws IOException {
        scenario.append(OUTLETS, "o3,\"Shop\n24h\",,112.9510000,35.0900200,bakery,,,,,,,\no4,,,x,35,bakery,,,,,,,\n");
        assertEquals(List.of("outlets.csv:6: lon = x: is not a number; write a number such as 0.5"), scenario.faults());
    }

    @Test
    void brokenQuotesAreAFault() throws IOException {
        scenario.append(OUTLETS, "o3,\"Shop\"24h,,112.9510000,35.0900200,bakery,,,,,,,\n");
        List<String> faults = scenario.faults();
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("outlets.csv:4: is not valid CSV: "), faults.get(0));
    }

    @Test
    void veryManyFaultsAreCounted() throws IOException {
        scenario.append(OUTLETS, "x,,,0,0,bakry,,,,,,,\n".repeat(300));
        List<String> faults = scenario.faults();
        assertEquals(101, faults.size());
        assertEquals("outlets.csv: 499 more faults; mend those above first", faults.get(100));
    }

    @Test
    void aTownWithoutHomesOrStreetsIsAFault() throws IOException {
        scenario.write(HOMES, "id,lon,lat,community,dwellings,old_estate\n").write(STREETS, "");
        assertEquals(
                List.of(
                        "city.yaml:3: layers.homes = homes.csv: the city has no home; add rows to the file",
                        "streets.csv: is empty; write the column names in the first line:"
                                + " id,from_node,to_node,kind,length_m,geometry"),
                scenario.faults());
    }

    @Test
    void aGridIsCheckedAsAWhole() throws IOException {
        scenario.write(CITY, """
                schema: 1
                name: {en: Grid}
                grid:
                  southWest: [112.95, 35.09]
                  blocksEast: 4
                  blocksNorth: 3
                  streetSpacingM: 100
                  homesPerBlock: 4
                  dwellingsPerHome: 5
                  setbackM: 50
                  communitiesEast: 5
                  communitiesNorth: 1
                  mainRoadEvery: 0
                  river: {row: 3, bridges: [5]}
                """);
        assertEquals(
                List.of(
                        "city.yaml:10: grid.setbackM = 50: must be less than half of streetSpacingM; in metres",
                        "city.yaml:11: grid.communitiesEast = 5: must be at most 4 in this grid;"
                                + " correct it or enlarge the grid",
                        "city.yaml:14: grid.river.row = 3: must be at most 2 in this grid;"
                                + " correct it or enlarge the grid",
                        "city.yaml:14: grid.river.bridges[0] = 5: must be at most 4 in this grid;"
                                + " correct it or enlarge the grid"),
                scenario.faults());
    }
}
