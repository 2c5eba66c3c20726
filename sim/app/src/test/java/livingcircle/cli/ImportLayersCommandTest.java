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
}
