package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import livingcircle.ReferenceData;
import livingcircle.base.KeyedRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps with changed, lost and cut-off bytes end in a town or in an {@link OsmException}, never in anything else. */
class DamagedMapTest {

    private static final int TRIALS = 150;
    private static final long SEED = 20230814;

    private final Path folder;

    DamagedMapTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void assertSurvives(String name, byte[] content) throws IOException {
        int refused = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            byte[] damaged = damaged(content, KeyedRandom.combine(SEED, trial));
            try {
                OsmImporter.read(Files.write(folder.resolve(name), damaged));
            } catch (OsmException e) {
                refused++;
            } catch (RuntimeException e) {
                fail("seed " + SEED + ", trial " + trial + " of " + name, e);
            }
        }
        assertTrue(refused > 0, "no damage was noticed at all");
    }

    private static byte[] damaged(byte[] content, long key) {
        byte[] damaged = content.clone();
        int changes = 1 + KeyedRandom.below(KeyedRandom.combine(key, 0), 5);
        for (int i = 0; i < changes; i++) {
            int at = KeyedRandom.below(KeyedRandom.combine(key, 10 + i), damaged.length);
            damaged[at] = (byte) KeyedRandom.below(KeyedRandom.combine(key, 20 + i), 256);
        }
        boolean isCut = KeyedRandom.uniform(KeyedRandom.combine(key, 1)) < 0.3;
        return isCut ? Arrays.copyOf(damaged, KeyedRandom.below(KeyedRandom.combine(key, 2), damaged.length)) : damaged;
    }

    @Test
    void xml() throws IOException {
        String map = new MapText()
                .town()
                .square(20, 50, 50, 10, "building=yes", "shop=bakery")
                .square(30, 0, 0, 200)
                .relation(1, "outer 30", "type=boundary", "boundary=administrative", "admin_level=8", "name=A")
                .toString();
        assertSurvives("map.osm", map.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void gzip() throws IOException {
        assertSurvives("map.osm.gz", Files.readAllBytes(ReferenceData.file("osm/monaco-2012/monaco-2012.osm.gz")));
    }

    @Test
    void pbf() throws IOException {
        assertSurvives(
                "map.osm.pbf", Files.readAllBytes(ReferenceData.file("osm/pyrosm-test-2019/pyrosm-test-2019.osm.pbf")));
    }
}
