package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import livingcircle.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOsmCommandTest {

    @TempDir
    private Path home;

    private Path map = Path.of("");

    @BeforeEach
    void drawMap() throws IOException {
        TestTown.in(home);
        StringBuilder osm = new StringBuilder("<osm version='0.6'>");
        StringBuilder ways = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            osm.append(node(i, 0, i));
            double east = 0.0004 + 0.001 * i;
            osm.append(node(100 + 4 * i, 0.0002, east))
                    .append(node(101 + 4 * i, 0.0002, east + 0.0002))
                    .append(node(102 + 4 * i, 0.0004, east + 0.0002))
                    .append(node(103 + 4 * i, 0.0004, east));
            ways.append("<way id='").append(10 + i).append("'>");
            for (int corner : new int[] {0, 1, 2, 3, 0}) {
                ways.append("<nd ref='").append(100 + 4 * i + corner).append("'/>");
            }
            ways.append("<tag k='building' v='apartments'/></way>");
        }
        osm.append("<node id='500' lat='35.0901' lon='112.9520'><tag k='shop' v='supermarket'/></node>");
        ways.append("<way id='1'><nd ref='0'/><nd ref='1'/><nd ref='2'/><nd ref='3'/><nd ref='4'/><nd ref='5'/>")
                .append("<tag k='highway' v='residential'/></way>");
        map = Files.writeString(home.resolve("map.osm"), osm.append(ways).append("</osm>"));
    }

    private static String node(int id, double north, double east) {
        double step = id < 100 ? 0.001 : 1;
        return String.format(
                Locale.ROOT, "<node id='%d' lat='%.6f' lon='%.6f'/>", id, 35.09 + north, 112.95 + east * step);
    }

    private CommandLineRun imported(Object... more) {
        Object[] args = new Object[5 + more.length];
        System.arraycopy(new Object[] {"import", "osm", map, "-o", home.resolve("scenarios/mine")}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return CommandLineRun.of(args);
    }

    @Test
    void aMapBecomesAScenarioThatRuns() {
        CommandLineRun run = imported("--lang", "zh", "--population", 300, "--fill-missing");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("地图中有"), run.out());
        assertTrue(run.out().contains("未采用") || run.out().contains("假设"), run.out());
        assertTrue(run.out().contains("下一步：livingcircle run"), run.out());
        Path scenario = home.resolve("scenarios/mine/baseline.yaml");
        CommandLineRun simulated =
                CommandLineRun.of("run", scenario, "--days", 1, "--warmup", 0, "--charts", "none", "--json", "--quiet");
        assertEquals(0, simulated.code(), simulated.err());
        assertTrue(simulated.out().contains("\"residents\": 300,"), simulated.out());
    }

    @Test
    void anExistingFolderIsKeptUnlessForced() {
        assertEquals(0, imported("--population", 300, "--quiet").code());
        CommandLineRun second = imported("--population", 300, "--quiet");
        assertEquals(2, second.code());
        assertTrue(second.err().contains("--force"), second.err());
        CommandLineRun told = imported("--population", 300, "--quiet", "--force", "--json");
        assertEquals(0, told.code(), told.err());
        assertTrue(told.out().startsWith("{\n") && told.out().contains("\"residents\": 300,"), told.out());
        CommandLineRun forced = imported("--population", 300, "--quiet", "--force");
        assertEquals(0, forced.code(), forced.err());
        assertEquals("", forced.out());
    }

    @Test
    void aMapThatIsNoneIsTold() throws IOException {
        Files.writeString(map, "not a map");
        CommandLineRun run = imported("--lang", "zh");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("map.osm"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertFalse(Files.exists(home.resolve("scenarios/mine")));
    }
}
