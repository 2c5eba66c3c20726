package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.outlets.CreditGrade;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletGenerator;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written reads back the same. */
class TownWriterTest {

    private static final BilingualText AWKWARD = new BilingualText(" \"yes\": no, #1\n* &x ", "沁阳，“城”;\t1.0");

    private static final CityLayers CITY = new CityLayers(
            AWKWARD,
            List.of(
                    new Street(
                            "way/1",
                            -7_000_000_001L,
                            2,
                            StreetKind.STEPS,
                            1,
                            List.of(new GeoPoint(112.9500001, 35.09), new GeoPoint(112.951, 35.0900009))),
                    new Street(
                            "way,2",
                            2,
                            2,
                            StreetKind.PATH,
                            123_456,
                            List.of(new GeoPoint(112.951, 35.0900009), new GeoPoint(112.951, 35.0900009)))),
            List.of(new HomeSite("h\"1\"", new GeoPoint(112.9505, 35.0901), "c,1", 7, true)),
            List.of(
                    new Community("c,1", AWKWARD, new GeoPoint(112.95, 35.09), 42, true, AWKWARD),
                    new Community("c2", BilingualText.of("x"), new GeoPoint(-0.0000001, -35), -1)));

    private static final List<Outlet> OUTLETS = List.of(
            new Outlet(
                    "o1",
                    AWKWARD,
                    new GeoPoint(112.9505, 35.0901),
                    List.of("convenience", "express"),
                    1 / 3.0,
                    1e-3,
                    0.0,
                    OpeningHours.parse("Mo-Fr,Su 06:30-10:00, 17:00-24:00"),
                    true,
                    false,
                    CreditGrade.D,
                    0.375,
                    true),
            Outlet.plain("o2", "wet_market", new GeoPoint(112.95, 35.09)));

    @TempDir
    private Path folder;

    private static Baseline baseline(OutletGenerator.Spec fillMissing) {
        Source source = new Source("guess", Source.Mark.A, AWKWARD);
        return new Baseline(
                AWKWARD,
                TestScenario.shipped("catalogue.yaml"),
                TestScenario.shipped("behaviour.yaml"),
                fillMissing == null ? null : new SourcedNumber(12_345, source),
                null,
                new SourcedNumber(37_218.25, source),
                new SourcedNumber(0.42, source),
                Long.MAX_VALUE,
                fillMissing,
                new RunDefaults(14, 3, -1, true));
    }

    @Test
    void aTownReadsBackExactly() throws IOException {
        Path town = folder.resolve("new/沁阳");
        TownWriter.write(town, CITY, OUTLETS, baseline(null), Map.of(), false);
        Scenario read = ScenarioReader.read(town.resolve("baseline.yaml"));
        assertEquals(CITY, read.city());
        assertEquals(OUTLETS, read.layout().outlets());
        assertEquals(AWKWARD, read.name());
        assertEquals(List.of(42, 0), read.population().communityResidents());
        assertEquals(37_218.25, read.population().meanIncomeYuan());
        assertEquals(Long.MAX_VALUE, read.population().seed());
        assertEquals(new RunDefaults(14, 3, -1, true), read.run());
    }

    @Test
    void aGeneratorAndATotalReadBack() throws IOException {
        Path town = folder.resolve("town");
        TownWriter.write(town, CITY, OUTLETS, baseline(new OutletGenerator.Spec(1, 2, 0.5, 0.25, 9)), Map.of(), false);
        Scenario read = ScenarioReader.read(town.resolve("baseline.yaml"));
        assertEquals(12_345, read.population().residents());
        assertTrue(read.layout().outlets().size() > 50);
    }

    @Test
    void aGeneratorWithOutletsOfTheCountryReadsBack() throws IOException {
        Path town = folder.resolve("town");
        var rural = new OutletGenerator.Rural(3, List.of("hair", "repair"));
        var spec = new OutletGenerator.Spec(1, 2, 0.5, 0.25, 0.75, rural, 9);
        TownWriter.write(town, CITY, OUTLETS, baseline(spec), Map.of(), false);
        String written = Files.readString(town.resolve("baseline.yaml"));
        assertTrue(written.contains("centrality"), written);
        // the only community with homes is rural: three times 12,345 ÷ 2,200 and 12,345 ÷ 5,000
        assertEquals(
                2 + 17 + 7,
                ScenarioReader.read(town.resolve("baseline.yaml"))
                        .layout()
                        .outlets()
                        .size());
    }

    @Test
    void aTownThatIsReadAndWrittenAgainIsTheSameToTheByte() throws IOException {
        Scenario grid = ScenarioReader.read(TestScenario.shipped("grid-town/baseline.yaml"));
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Baseline baseline = baseline(new OutletGenerator.Spec(0, 1, 0, 0, 1));
        TownWriter.write(first, grid.city(), grid.layout().outlets(), baseline, Map.of(), false);
        Scenario read = ScenarioReader.read(first.resolve("baseline.yaml"));
        TownWriter.write(second, read.city(), read.layout().outlets(), baseline, Map.of(), false);
        try (Stream<Path> files = Files.walk(first).filter(Files::isRegularFile)) {
            List<Path> written = files.sorted().toList();
            assertEquals(6 + Schemas.NAMES.size(), written.size());
            for (Path file : written) {
                Path again = second.resolve(first.relativize(file));
                assertEquals(Files.readString(file), Files.readString(again), file::toString);
            }
        }
        assertEquals(grid.layout().outlets().size(), read.layout().outlets().size());
        assertEquals(
                grid.city().streets().get(5).lengthMm(),
                read.city().streets().get(5).lengthMm());
    }

    @Test
    void anExistingFolderIsKept() throws IOException {
        Path town = folder.resolve("town");
        TownWriter.write(town, CITY, OUTLETS, baseline(null), Map.of(), false);
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> TownWriter.write(town, CITY, List.of(), baseline(null), Map.of(), false));
        assertTrue(
                refused.getMessage().endsWith("town: exists already; choose another name, or replace it with --force"));
        assertEquals(
                2,
                ScenarioReader.read(town.resolve("baseline.yaml"))
                        .layout()
                        .outlets()
                        .size());
    }

    @Test
    void aReplacedFolderKeepsTheUsersOwnFiles() throws IOException {
        Path town = folder.resolve("town");
        TownWriter.write(town, CITY, OUTLETS, baseline(null), Map.of("note.txt", "old"), false);
        Files.writeString(town.resolve("my-layout.yaml"), "mine");
        Files.createDirectories(town.resolve("maps"));
        Files.writeString(town.resolve("maps/a.txt"), "a");
        TownWriter.write(town, CITY, OUTLETS.subList(0, 1), baseline(null), Map.of("note.txt", "new"), true);
        assertEquals(
                1,
                ScenarioReader.read(town.resolve("baseline.yaml"))
                        .layout()
                        .outlets()
                        .size());
        assertEquals("mine", Files.readString(town.resolve("my-layout.yaml")));
        assertEquals("a", Files.readString(town.resolve("maps/a.txt")));
        assertEquals("new", Files.readString(town.resolve("note.txt")));
        assertNothingIsLeftBeside("town");
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Path town = Files.createDirectories(folder.resolve("town"));
        TownWriter.write(town, CITY, OUTLETS, baseline(null), Map.of(), false);
        assertEquals(CITY, ScenarioReader.read(town.resolve("baseline.yaml")).city());
        assertNothingIsLeftBeside("town");
    }

    @Test
    void aFolderThatIsNoScenarioIsNeverReplaced() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("diary.txt"), "dear diary");
        assertThrows(
                InvalidInputException.class,
                () -> TownWriter.write(home, CITY, OUTLETS, baseline(null), Map.of(), true));
        assertEquals("dear diary", Files.readString(home.resolve("diary.txt")));
        assertNothingIsLeftBeside("home");
    }

    @Test
    void aFailureLeavesTheOldFolder() throws IOException {
        Path town = folder.resolve("town");
        TownWriter.write(town, CITY, OUTLETS, baseline(null), Map.of(), false);
        assertThrows(
                IOException.class,
                () -> TownWriter.write(town, CITY, List.of(), baseline(null), Map.of("no/such/folder.txt", "x"), true));
        assertEquals(
                2,
                ScenarioReader.read(town.resolve("baseline.yaml"))
                        .layout()
                        .outlets()
                        .size());
        assertFalse(Files.exists(town.resolve("no")));
        assertNothingIsLeftBeside("town");
    }

    private void assertNothingIsLeftBeside(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve(name)), files.toList());
        }
    }
}
