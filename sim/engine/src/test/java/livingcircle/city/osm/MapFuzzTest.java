package livingcircle.city.osm;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import livingcircle.FuzzProperty;

/** Maps from bytes in memory to a town. */
class MapFuzzTest {

    private static final long BUDGET_BYTES = 64L << 20;

    private static void read(String name, byte[] bytes) {
        Path file = Path.of(name);
        FuzzProperty.holds(
                () -> OsmImporter.town(file, OsmFile.read(file, new ByteArrayInputStream(bytes), BUDGET_BYTES)));
    }

    @FuzzTest
    void xml(byte[] bytes) {
        read("map.osm", bytes);
    }

    @FuzzTest
    void pbf(byte[] bytes) {
        read("map.osm.pbf", bytes);
    }
}
