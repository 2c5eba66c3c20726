package livingcircle.features.geopackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import livingcircle.features.OutColumn;
import livingcircle.features.OutLayer;
import livingcircle.features.OutTrial;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageWriterTest {

    @TempDir
    Path folder;

    @Test
    void bytesRepeatAndNothingIsLeftBeside() throws IOException {
        Path file = folder.resolve("layers.gpkg");
        List<OutLayer> layers = List.of(OutTrial.layer("网点"), OutTrial.layer("homes"));
        GeoPackageWriter.write(file, layers);
        byte[] first = Files.readAllBytes(file);
        GeoPackageWriter.write(file, layers);
        assertArrayEquals(first, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void namesMustDifferByMoreThanCase() {
        List<OutLayer> layers = List.of(OutTrial.layer("homes"), OutTrial.layer("Homes"));
        assertThrows(
                IllegalArgumentException.class, () -> GeoPackageWriter.write(folder.resolve("layers.gpkg"), layers));
    }

    @Test
    void gdalReadsIt() throws IOException, InterruptedException {
        Path file = folder.resolve("why? 图层.gpkg");
        OutLayer taken = new OutLayer(
                "taken",
                List.of(new OutColumn("Geom", OutColumn.Kind.TEXT), new OutColumn("fid", OutColumn.Kind.REAL)),
                List.of());
        GeoPackageWriter.write(file, List.of(OutTrial.layer("网点"), taken));
        String told = gdal("-al", file.toString());
        assertTrue(told.contains("Feature Count: 7"), told);
        assertTrue(told.contains("GEOGCRS[\"WGS 84\""), told);
        assertTrue(told.contains("share (Real) = 0.1"), told);
        assertTrue(told.contains("is \"open\" (Integer(Boolean)) = 1"), told);
        assertTrue(told.contains("MULTIPOLYGON (((0 0,4 0,4 4,0 0)),((10 10,11 10,11 11,10 10)))"), told);
        assertTrue(told.contains("Layer name: taken"), told);
    }

    /** What GDAL says, both streams together; the test is skipped where it is not installed. */
    private static String gdal(String... arguments) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(Stream.concat(Stream.of("ogrinfo"), Stream.of(arguments))
                            .toList())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("ogrinfo of GDAL is not installed: " + e.getMessage());
            return "";
        }
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), told);
        assertTrue(!told.contains("ERROR") && !told.contains("Warning"), told);
        return told;
    }
}
