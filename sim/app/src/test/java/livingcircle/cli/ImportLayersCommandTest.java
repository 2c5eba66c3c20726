package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.population.CommunityTraits;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.files.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportLayersCommandTest {

    @TempDir
    private Path home;

    @BeforeEach
    void writeLayers() throws IOException {
        TestTown.in(home);
        Files.writeString(home.resolve("roads.csv"), """
                wkt,道路等级
                "LINESTRING (112.9490 35.0900, 112.9530 35.0900)",主干路
                "LINESTRING (112.9510 35.0880, 112.9510 35.0920)",支路
                """);
        Files.writeString(home.resolve("buildings.csv"), """
                wkt,层数,用途
                "POLYGON ((112.9502 35.0901, 112.9506 35.0901, 112.9506 35.0903, 112.9502 35.0903, 112.9502 35.0901))",6,住宅
                "POLYGON ((112.9512 35.0901, 112.9516 35.0901, 112.9516 35.0903, 112.9512 35.0903, 112.9512 35.0901))",6,楼
                """);
        Files.writeString(
                home.resolve("communities.csv"), "社区名称,经度,纬度,常住人口\n东社区,112.9515,35.09,200\n西社区,112.9505,35.09,100\n");
        Files.write(
                home.resolve("shops.csv"),
                "名称,业态,经度,纬度,品牌\n甲,药店,112.9511,35.0901,a\n乙,小店,112.9505,35.0899,b\n"
                        .getBytes(Charset.forName("GB18030")));
    }

    private CommandLineRun imported(Object... more) {
        List<Object> args = new ArrayList<>(List.of("import", "layers"));
        args.addAll(List.of("--streets", home.resolve("roads.csv"), "--buildings", home.resolve("buildings.csv")));
        args.addAll(List.of("--communities", home.resolve("communities.csv"), "--outlets", home.resolve("shops.csv")));
        args.addAll(List.of("-o", home.resolve("scenarios/mine")));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray());
    }

    @Test
    void layersBecomeAScenarioThatRuns() throws IOException {
        CommandLineRun run = imported(
                "--lang",
                "zh",
                "--name",
                "小城",
                "--encoding",
                "outlets=gb18030",
                "--column",
                "outlets.品牌=ignore",
                "--type",
                "小店=convenience",
                "--type",
                "buildings.楼=home");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("导入：小城"), run.out());
        assertTrue(run.out().contains("读取 2 行，采用 2 行"), run.out());
        assertTrue(run.out().contains("居民 300 人：各社区人口取自社区图层"), run.out());
        Path folder = home.resolve("scenarios/mine");
        assertTrue(Files.readString(folder.resolve("import-report.txt")).contains("2 rows read, 2 used"));
        CommandLineRun simulated = CommandLineRun.of(
                "run",
                folder.resolve("baseline.yaml"),
                "--days",
                1,
                "--warmup",
                0,
                "--charts",
                "none",
                "--json",
                "--quiet");
        assertEquals(0, simulated.code(), simulated.err());
        assertTrue(simulated.out().contains("\"residents\": 300,"), simulated.out());
    }

    @Test
    void whatIsNotUnderstoodIsToldAtOnceWithWhatToWrite() {
        CommandLineRun run = imported("--coordinates", "streets=mars", "--column", "outlets.品牌=brand");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--coordinates: streets = mars: is not a known coordinate system"), run.err());
        assertTrue(run.err().contains("--column: outlets.品牌 = brand: there is no column 'brand'"), run.err());
        assertTrue(run.err().contains("explain it with --type \"buildings.楼=…\""), run.err());
        assertTrue(run.err().contains("explain it with --type \"outlets.小店=…\""), run.err());
        assertFalse(Files.exists(home.resolve("scenarios/mine")));
    }

    @Test
    void optionsOfLayersThatAreNotGivenAreRefused() {
        CommandLineRun run = imported("--coordinates", "homes=gcj-02");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("write one of streets, buildings, communities, outlets"), run.err());
        CommandLineRun both = imported("--homes", home.resolve("x.csv"));
        assertEquals(2, both.code());
        assertTrue(both.err().contains("either as --homes or as --buildings"), both.err());
    }

    private CommandLineRun understood(Object... more) {
        List<Object> args = new ArrayList<>(List.of("--encoding", "outlets=gb18030", "--column", "outlets.品牌=ignore"));
        args.addAll(List.of("--type", "小店=convenience", "--type", "buildings.楼=home"));
        args.addAll(List.of(more));
        return imported(args.toArray());
    }

    private PopulationSpec read() {
        return ScenarioReader.read(home.resolve("scenarios/mine/baseline.yaml")).population();
    }

    @Test
    void thePopulationTableGoesWithTheTown() throws IOException {
        Path table = home.resolve("人口.csv");
        Files.writeString(
                table,
                "街道,社区,常住人口,男,0-14岁,15-59,老人,人均可支配收入（元）,户数\n"
                        + "合计,,\"1,500\",740,,,,,\n镇,西社区,500人,240,100,300,100,\"31,000\",200\n"
                        + "镇,东社区,1000,500,150,650,200,,400\n");
        CommandLineRun run = understood("--population", table, "--column", "population.老人=60+", "--json");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"residents\": 1500,"), run.out());
        assertTrue(run.out().contains("\"rows_left_out\": 1,"), run.out());
        Path folder = home.resolve("scenarios/mine");
        assertEquals("""
                id,residents,male,ages 0-14,ages 15-59,ages 60+,income_yuan,households
                东社区,1000,500,150,650,200,,400
                西社区,500,240,100,300,100,31000,200
                """, Files.readString(folder.resolve("population.csv")));
        PopulationSpec read = read();
        assertEquals(List.of(1000, 500), read.communityResidents());
        assertEquals(
                new CommunityTraits(
                        new CommunityTraits.Women(0.52, List.of()), 2.5, new CommunityTraits.Income(31_000, false)),
                read.traits().get(1));
        // the table as it was gives the same residents
        Files.copy(table, folder.resolve("original.csv"));
        Path baseline = folder.resolve("baseline.yaml");
        Files.writeString(
                baseline,
                Files.readString(baseline)
                        .replace("survey: \"population.csv\"", "survey: {file: original.csv, columns: {老人: 60+}}"));
        assertTrue(Files.readString(baseline).contains("original.csv"), Files.readString(baseline));
        assertEquals(read, read());
    }

    @Test
    void residentsAreGivenOnce() throws IOException {
        Path table = home.resolve("people.csv");
        Files.writeString(table, "社区,人口\n西社区,5\n东社区,6\n");
        CommandLineRun run = understood("--population", table, "--residents", 100);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--residents: contradicts --population"), run.err());
        CommandLineRun placed = understood("--population", table, "--coordinates", "population=gcj-02");
        assertEquals(2, placed.code());
        assertTrue(placed.err().contains("write one of streets, buildings, communities, outlets"), placed.err());
    }

    @Test
    void residentsWithoutHomesAreAFaultEvenWhereRowsMayBeLeftOut() throws IOException {
        Files.writeString(
                home.resolve("communities.csv"),
                Files.readString(home.resolve("communities.csv")) + "空社区,112.96,35.09,0\n");
        Path table = home.resolve("people.csv");
        Files.writeString(table, "社区,人口\n西社区,5\n东社区,6\n空社区,7\n");
        CommandLineRun run = understood("--population", table, "--skip-faulty");
        assertEquals(2, run.code());
        assertTrue(
                run.err().contains("people.csv:4: 社区 = 空社区: community '空社区' has 7 residents but no home"), run.err());
    }

    @Test
    void faultyRowsAreLeftOutCountedAndListed() throws IOException {
        Files.writeString(
                home.resolve("shops.csv"),
                "名称,业态,经度,纬度,营业时间\n甲,药店,112.9511,35.0901,全天\n乙,小店,112.9505,35.0899,\n"
                        + "丙,药店,112.9505,95,\n丁,药店,113.9505,35.09,\n戊,药店,112.9505,35.0899,随缘\n己,药店,1\n");
        CommandLineRun stopped = imported("--type", "buildings.楼=home");
        assertEquals(2, stopped.code());
        CommandLineRun run = imported("--type", "buildings.楼=home", "--skip-faulty", "--lang", "zh");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("读取 6 行，采用 1 行，剔除 5 行"), run.out());
        Path folder = home.resolve("scenarios/mine");
        String rejected = Files.readString(folder.resolve("rejected-rows.csv"));
        assertEquals(
                List.of("file", "7", "3", "4", "6", "5"),
                rejected.lines()
                        .map(line -> line.replace(home.toString().replace('\\', '/') + "/shops.csv,", ""))
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList(),
                rejected);
        assertTrue(rejected.contains("业态,小店,"), rejected);
        assertTrue(run.out().contains("shops.csv:4: 纬度 = 95"), run.out());
        assertEquals(
                1,
                ScenarioReader.read(folder.resolve("baseline.yaml"))
                        .layout()
                        .outlets()
                        .size());
    }

    @Test
    void whatLeavesNothingStopsWithAllReasons() throws IOException {
        CommandLineRun run = understood("--type", "buildings.楼=brand", "--skip-faulty");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--type"), run.err());
        Files.writeString(home.resolve("buildings.csv"), "经度,纬度,户数\n0,0,3\n112.95,35.09,x\n");
        CommandLineRun none = imported(
                "--skip-faulty",
                "--type",
                "小店=convenience",
                "--encoding",
                "outlets=gb18030",
                "--column",
                "outlets.品牌=ignore");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("no home is left"), none.err());
        assertTrue(none.err().contains("buildings.csv:2: "), none.err());
        assertTrue(none.err().contains("buildings.csv:3: 户数 = x: is not a whole number"), none.err());
    }
}
