package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import livingcircle.base.Language;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InitCommandTest {

    private static final Path SCENARIOS = Path.of("..", "..", "scenarios");

    @TempDir
    private Path home;

    private CommandLineRun init(Object... more) {
        List<Object> args = new ArrayList<>(List.of(
                "init",
                home.resolve("my town"),
                "--catalogue",
                SCENARIOS.resolve("catalogue.yaml"),
                "--behaviour",
                SCENARIOS.resolve("behaviour.yaml")));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray());
    }

    @ParameterizedTest
    @EnumSource
    void theExampleRunsAtOnce(Language language) {
        CommandLineRun run = init("--lang", language);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertEquals(3, run.out().lines().count(), run.out());
        assertTrue(run.out().contains("livingcircle run \"" + home.resolve("my town/baseline.yaml") + "\""), run.out());
        Path baseline = home.resolve("my town/baseline.yaml");
        Scenario town = ScenarioReader.read(baseline);
        assertEquals(List.of(), town.warnings());
        assertEquals(
                1940,
                town.population().communityResidents().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(20, town.layout().outlets().size());
        Scenario plan = ScenarioReader.read(home.resolve("my town/plan.yaml"));
        assertEquals(List.of(), plan.warnings());
        assertEquals(23, plan.layout().outlets().size());
        CommandLineRun simulated = CommandLineRun.of(
                "run", baseline, "--days", 3, "--warmup", 1, "--charts", "none", "-o", home.resolve("results"));
        assertEquals(0, simulated.code(), simulated.err());
    }

    @ParameterizedTest
    @EnumSource
    void theWorkbooksHoldTheSameTown(Language language) throws IOException {
        init("--lang", language);
        Path baseline = home.resolve("my town/baseline.yaml");
        Scenario ofCsv = ScenarioReader.read(baseline);
        for (String file : List.of("my town/baseline.yaml", "my town/city.yaml")) {
            Path yaml = home.resolve(file);
            Files.writeString(yaml, Files.readString(yaml).replace(".csv", ".xlsx"));
        }
        Scenario ofWorkbooks = ScenarioReader.read(baseline);
        assertEquals(List.of(), ofWorkbooks.warnings());
        assertEquals(ofCsv.population(), ofWorkbooks.population());
        assertEquals(ofCsv.city(), ofWorkbooks.city());
        assertEquals(ofCsv.layout(), ofWorkbooks.layout());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongWithTheExample(Language language) throws IOException {
        init("--lang", language);
        Path folder = home.resolve("quality");
        CommandLineRun run = CommandLineRun.of("validate", home.resolve("my town"), "-o", folder);
        assertEquals(0, run.code(), run.err() + run.out());
        assertEquals(
                List.of(),
                Files.readAllLines(folder.resolve("findings.csv")).stream()
                        .skip(1)
                        // a town of this size has no gym, and is told so
                        .filter(line -> !line.startsWith("note,type-missing,"))
                        .toList());
        assertTrue(Files.readString(folder.resolve("layers.csv")).contains("population.csv,3,3,0,0"));
    }

    /** Excel makes dates of headers such as 6-14 when it opens a CSV file. */
    @ParameterizedTest
    @EnumSource
    void spreadsheetProgramsKeepTheHeaders(Language language) throws IOException {
        init("--lang", language);
        String header =
                Files.readAllLines(home.resolve("my town/population.csv")).get(0);
        assertEquals(13, header.split(",", -1).length);
        assertFalse(header.matches(".*(^|,)\\d+-\\d+(,|$).*"), header);
    }

    /** The same town in both languages: only what people read differs. */
    @Test
    void bothLanguagesTellOfTheSameTown() {
        init("--lang", "zh");
        Scenario chinese = ScenarioReader.read(home.resolve("my town/baseline.yaml"));
        init("--lang", "en", "--force");
        Scenario english = ScenarioReader.read(home.resolve("my town/baseline.yaml"));
        assertEquals(
                chinese.city().homes().stream()
                        .map(site -> site.id() + site.at() + site.dwellings() + site.oldEstate())
                        .toList(),
                english.city().homes().stream()
                        .map(site -> site.id() + site.at() + site.dwellings() + site.oldEstate())
                        .toList());
        assertEquals("东关社区", chinese.city().communities().get(0).id());
        assertEquals("East Gate", english.city().communities().get(0).id());
        assertEquals(chinese.city().streets(), english.city().streets());
        assertEquals(chinese.population(), english.population());
        assertEquals(
                chinese.layout().outlets().stream()
                        .map(outlet -> outlet.at() + " " + outlet.types() + outlet.areaM2() + outlet.hours()
                                + outlet.isChain() + outlet.isBarrierFree())
                        .toList(),
                english.layout().outlets().stream()
                        .map(outlet -> outlet.at() + " " + outlet.types() + outlet.areaM2() + outlet.hours()
                                + outlet.isChain() + outlet.isBarrierFree())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnIsExplained(Language language) throws IOException {
        init("--lang", language);
        String readme = Files.readString(home.resolve("my town/README.md"));
        for (String table : List.of("outlets", "homes", "communities", "streets")) {
            String csv = Files.readString(home.resolve("my town/" + table + ".csv"));
            assertEquals('\uFEFF', csv.charAt(0));
            for (String column : csv.substring(1, csv.indexOf('\n')).split(",", -1)) {
                assertTrue(readme.contains("\n| " + column + " | "), table + " " + column);
            }
            try (ZipFile workbook =
                    new ZipFile(home.resolve("my town/" + table + ".xlsx").toFile())) {
                assertEquals(
                        2,
                        workbook.stream()
                                .filter(entry -> entry.getName().startsWith("xl/worksheets/sheet"))
                                .count());
            }
        }
    }

    @Test
    void anEditorFindsTheSchemaOfEveryFile() throws IOException {
        init();
        List<Path> files;
        try (Stream<Path> all = Files.list(home.resolve("my town"))) {
            files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        assertEquals(5, files.size());
        for (Path file : files) {
            String first = Files.readAllLines(file).get(0);
            String schema = first.substring(first.indexOf('=') + 1);
            assertTrue(first.startsWith("# yaml-language-server: $schema=.schema/"), first);
            assertTrue(Files.isRegularFile(file.resolveSibling(schema)), schema);
            assertFalse(Files.readString(file).contains("/resources/"), file::toString);
        }
        assertTrue(Files.isRegularFile(home.resolve("my town/.vscode/settings.json")));
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenAskedFor() throws IOException {
        init();
        Path own = Files.writeString(home.resolve("my town/own.yaml"), "mine");
        Files.writeString(home.resolve("my town/outlets.csv"), "spoilt");
        CommandLineRun refused = init("--lang", "zh");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("已存在"), refused.err());
        assertEquals("spoilt", Files.readString(home.resolve("my town/outlets.csv")));
        assertEquals(0, init("--force", "--quiet").code());
        assertEquals("mine", Files.readString(own));
        assertTrue(Files.readString(home.resolve("my town/outlets.csv")).contains("type"));
    }

    @Test
    void withoutTheFilesOfTheProgramNothingIsWritten() {
        CommandLineRun run = CommandLineRun.of("init", home.resolve("x"), "--catalogue", home.resolve("none.yaml"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("none.yaml is not there"), run.err());
        assertFalse(Files.exists(home.resolve("x")));
    }
}
