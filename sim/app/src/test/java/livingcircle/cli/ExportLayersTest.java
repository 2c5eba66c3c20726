package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import livingcircle.TestTown;
import livingcircle.exchange.RebuiltTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportLayersTest {

    @TempDir
    private Path home;

    private Path scenario = Path.of("");

    @BeforeEach
    void makeTown() throws IOException {
        scenario = TestTown.in(home);
    }

    private Path run(Path file, String name, Object... more) {
        Path results = home.resolve("results").resolve(name);
        Object[] fixed = {"run", file, "--days", 3, "--warmup", 1, "--charts", "none", "--quiet", "-o", results};
        CommandLineRun run = CommandLineRun.of(
                Stream.concat(Stream.of(fixed), Stream.of(more)).toArray());
        assertEquals(0, run.code(), run.err());
        return results;
    }

    private static CommandLineRun exported(Object... args) {
        CommandLineRun run = CommandLineRun.of(args);
        assertEquals(0, run.code(), run.err());
        return run;
    }

    /** Exports a scenario in all formats, rebuilds it from each and runs all. */
    private void assertRebuiltTownsGiveTheSame(Path original) throws IOException {
        Path csv = home.resolve("scenarios/csv");
        Path geoJson = home.resolve("scenarios/geojson");
        Path geoPackage = home.resolve("scenarios/town.gpkg");
        exported("export", original, "--csv", csv, "--geojson", geoJson, "--gpkg", geoPackage, "--quiet");
        Map<String, String> results = RebuiltTown.tables(run(original, "original"));
        Map<String, UnaryOperator<String>> named = new TreeMap<>(Map.of(
                "csv", layer -> "{file: " + csv + "/" + layer + ".csv}",
                "geojson", layer -> "{file: " + geoJson + "/" + layer + ".geojson}",
                "gpkg", layer -> "{file: " + geoPackage + ", part: " + layer + "}"));
        for (Map.Entry<String, UnaryOperator<String>> format : named.entrySet()) {
            Path folder = home.resolve("scenarios").resolve("from-" + format.getKey());
            Path rebuilt = RebuiltTown.write(original, folder, format.getValue());
            assertEquals(results, RebuiltTown.tables(run(rebuilt, format.getKey())), format.getKey());
        }
    }

    @Test
    void aTownRebuiltFromItsLayersGivesTheSameResultsToTheByte() throws IOException {
        assertRebuiltTownsGiveTheSame(scenario);
    }

    @Test
    void aRealTownRebuiltFromItsLayersGivesTheSameResultsToTheByte() throws IOException {
        Path map = referenceData("osm/schaan-vaduz-2024/schaan-vaduz-2024.osm.pbf");
        exported("import", "osm", map, "-o", home.resolve("scenarios/real"), "--fill-missing", "--quiet");
        assertRebuiltTownsGiveTheSame(home.resolve("scenarios/real/baseline.yaml"));
    }

    /** A file of the data with known answers, which are no part of the product; without it the test is skipped. */
    private static Path referenceData(String relativePath) {
        String named = System.getenv("LIVINGCIRCLE_SHARED_DATA");
        Path file = Path.of(named == null ? "../../../shared/data" : named).resolve(relativePath);
        assumeTrue(Files.exists(file), () -> "skipped: there is no reference file " + file);
        return file;
    }

    @Test
    void resultsKeepTheColumnsOfTheirTables() throws IOException {
        Path results = run(scenario, "first", "--replications", 2);
        Path folder = home.resolve("layers");
        CommandLineRun told = exported("export", results, "--csv", folder);
        assertEquals(3, told.out().lines().count(), told.out());
        List<String> meanings = Files.readAllLines(results.resolve("columns.csv"));
        for (String layer : List.of("outlets", "homes", "communities")) {
            List<String> rows = Files.readAllLines(folder.resolve(layer + ".csv"));
            for (String column : rows.get(0).split(",", -1)) {
                assertTrue(
                        column.equals("geometry")
                                || meanings.stream().anyMatch(line -> line.contains("," + column + ",")),
                        column);
            }
        }
        double residents = sum(folder.resolve("homes.csv"), "residents");
        assertEquals(TestTown.RESIDENTS, residents);
        assertEquals(
                sum(folder.resolve("homes.csv"), "visits_per_run"),
                sum(folder.resolve("communities.csv"), "visits"),
                0.001 * 960);
    }

    private static double sum(Path file, String column) throws IOException {
        List<String> rows = Files.readAllLines(file);
        int at = List.of(rows.get(0).split(",", -1)).indexOf(column);
        return rows.stream()
                .skip(1)
                .mapToDouble(row -> Double.parseDouble(row.split(",", -1)[at]))
                .sum();
    }

    @Test
    void mapProgramsGetTheSameLayers() throws IOException {
        Path folder = home.resolve("layers");
        Path file = home.resolve("town.gpkg");
        exported("export", scenario, "--geojson", folder, "--gpkg", file, "--quiet");
        String homes = Files.readString(folder.resolve("homes.geojson"));
        assertEquals(
                960,
                homes.lines().filter(line -> line.contains("\"old_estate\":")).count());
        assertEquals(
                "SQLite format 3",
                Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 15));
        String once = Files.readString(file, StandardCharsets.ISO_8859_1);
        exported("export", scenario, "--gpkg", file, "--quiet", "--force");
        assertEquals(once, Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aComparisonHasLayersForEachLayout() throws IOException {
        Path plan = TestTown.plan(scenario);
        Path results = home.resolve("results/compared");
        exported(
                "compare",
                scenario,
                plan,
                "--days",
                2,
                "--warmup",
                0,
                "--replications",
                2,
                "--charts",
                "none",
                "--quiet",
                "-o",
                results);
        Path folder = home.resolve("layers");
        exported("export", results, "--csv", folder, "--quiet");
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "circles_baseline.csv",
                        "circles_plan.csv",
                        "communities_baseline.csv",
                        "communities_plan.csv",
                        "homes_baseline.csv",
                        "homes_plan.csv",
                        "outlets_baseline.csv",
                        "outlets_plan.csv")),
                names);
        assertEquals(TestTown.RESIDENTS, sum(folder.resolve("communities_plan.csv"), "residents"));
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenAskedFor() throws IOException {
        Path folder = Files.createDirectories(home.resolve("layers"));
        Files.writeString(folder.resolve("streets.csv"), "mine");
        CommandLineRun refused = CommandLineRun.of("export", scenario, "--csv", folder);
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("streets.csv exists already"), refused.err());
        assertFalse(Files.exists(folder.resolve("homes.csv")));
        CommandLineRun forced = exported("export", scenario, "--csv", folder, "--force", "--json");
        assertTrue(forced.out().contains("community_areas"), forced.out());
        assertTrue(Files.readString(folder.resolve("streets.csv")).startsWith("id,"));
    }

    @Test
    void whatDoesNotFitTogetherIsTold() {
        CommandLineRun run = CommandLineRun.of("export", scenario, "--xlsx", "--coordinates", "mars");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("is a scenario"), run.err());
        assertTrue(run.err().contains("--coordinates is for --csv"), run.err());
        assertTrue(run.err().contains("no known coordinate system; write for instance wgs84"), run.err());
    }
}
