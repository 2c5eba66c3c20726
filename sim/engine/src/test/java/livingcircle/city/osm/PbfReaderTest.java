package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PbfReaderTest {

    private static final String[] FEATURES = {"OsmSchema-V0.6", "DenseNodes"};

    private final Path folder;

    PbfReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private OsmElements read(byte[] content) throws IOException {
        return OsmFile.read(Files.write(folder.resolve("map.osm.pbf"), content));
    }

    private void assertRefused(byte[] content, String part) {
        String message = String.valueOf(
                assertThrows(OsmException.class, () -> read(content)).getMessage());
        assertTrue(message.contains(part) && message.contains("map.osm.pbf"), message);
    }

    private static PbfText start() {
        return new PbfText().header(FEATURES);
    }

    private static Osmformat.PrimitiveGroup.Builder group() {
        return Osmformat.PrimitiveGroup.newBuilder();
    }

    /** Nodes 5 and 7, the second with a tag. */
    private static Osmformat.PrimitiveGroup.Builder denseNodes() {
        return group().setDense(Osmformat.DenseNodes.newBuilder()
                .addId(5)
                .addId(2)
                .addLat(350_000_000)
                .addLat(10)
                .addLon(1_130_000_000)
                .addLon(-20)
                .addKeysVals(0)
                .addKeysVals(1)
                .addKeysVals(2)
                .addKeysVals(0));
    }

    @Test
    void readsEveryKindOfElement() throws IOException {
        OsmElements elements = read(start().data(denseNodes(), "shop", "bakery")
                .data(
                        group().addNodes(Osmformat.Node.newBuilder()
                                .setId(9)
                                .setLat(350_000_001)
                                .setLon(1_130_000_002)
                                .addKeys(1)
                                .addVals(2)),
                        "place",
                        "town")
                .data(
                        group().addWays(Osmformat.Way.newBuilder()
                                .setId(3)
                                .addRefs(5)
                                .addRefs(2)
                                .addKeys(1)
                                .addVals(2)),
                        "highway",
                        "path")
                .data(
                        group().addRelations(Osmformat.Relation.newBuilder()
                                .setId(4)
                                .addMemids(3)
                                .addTypes(Osmformat.Relation.MemberType.WAY)
                                .addRolesSid(1)),
                        "outer")
                .bytes());
        assertEquals(3, elements.nodes().count());
        assertEquals(35.000001, elements.nodes().lat(1));
        assertEquals(112.999998, elements.nodes().lon(1));
        assertEquals(113.0000002, elements.nodes().lon(2));
        assertEquals(2, elements.taggedNodes().size());
        assertTrue(elements.taggedNodes().get(0).tags().is("shop", "bakery"));
        assertEquals(7, elements.ways().get(0).node(1));
        assertEquals("outer", elements.relations().get(0).members().get(0).role());
    }

    @Test
    void skipsBlocksOfUnknownType() throws IOException {
        assertEquals(
                2,
                read(start().block("Extra", Osmformat.HeaderBlock.getDefaultInstance())
                                .data(denseNodes(), "a", "b")
                                .bytes())
                        .nodes()
                        .count());
    }

    @Test
    void takesPlacesStoredOnWays() throws IOException {
        OsmElements elements = read(start().data(group().addWays(Osmformat.Way.newBuilder()
                        .setId(3)
                        .addRefs(5)
                        .addRefs(2)
                        .addLat(10_000_000)
                        .addLat(10_000_000)
                        .addLon(0)
                        .addLon(0)))
                .bytes());
        assertEquals(2.0, elements.nodes().lat(1));
    }

    @Test
    void refusesWhatItCannotRead() {
        assertRefused(new PbfText().header("HistoricalInformation").bytes(), "HistoricalInformation");
        assertRefused(
                start().blob(
                                "OSMData",
                                Fileformat.Blob.newBuilder()
                                        .setRawSize(10)
                                        .setLz4Data(ByteString.copyFromUtf8("x"))
                                        .build())
                        .bytes(),
                "LZ4_DATA");
        assertRefused(new PbfText().data(denseNodes(), "a", "b").bytes(), "damaged at block");
    }

    @Test
    void refusesCutOffFiles() {
        byte[] whole = start().data(denseNodes(), "a", "b").bytes();
        int header = start().bytes().length;
        assertRefused(new byte[0], "is empty");
        assertRefused(Arrays.copyOf(whole, whole.length - 5), "middle of block 2");
        assertRefused(Arrays.copyOf(whole, header + 2), "damaged at block 2");
        assertRefused(Arrays.copyOf(whole, header + 8), "middle of block 2");
    }

    @Test
    void refusesDamagedBlocksWithoutTakingTheMemoryTheyAskFor() {
        assertRefused(start().data(denseNodes(), "a").bytes(), "damaged at block");
        assertRefused(
                start().data(group().setDense(Osmformat.DenseNodes.newBuilder()
                                .addId(1)
                                .addId(2)
                                .addLat(3)))
                        .bytes(),
                "damaged at block");
        assertRefused(
                start().blob(
                                "OSMData",
                                Fileformat.Blob.newBuilder()
                                        .setRawSize(Integer.MAX_VALUE)
                                        .setZlibData(ByteString.copyFromUtf8("x"))
                                        .build())
                        .bytes(),
                "damaged at block");
        assertRefused(
                start().blob(
                                "OSMData",
                                Fileformat.Blob.newBuilder()
                                        .setRawSize(1000)
                                        .setZlibData(ByteString.copyFromUtf8("not zlib"))
                                        .build())
                        .bytes(),
                "damaged at block");
        assertRefused(
                start().sizedBlob("OSMData", Fileformat.Blob.getDefaultInstance(), Integer.MAX_VALUE)
                        .bytes(),
                "damaged at block");
        assertRefused(new byte[] {0x7f, 0x7f, 0x7f, 0x7f, 1, 2}, "not OpenStreetMap PBF");
    }
}
