package livingcircle.features.shapefile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import livingcircle.FuzzFolder;
import livingcircle.FuzzProperty;
import livingcircle.features.Trial;

/** Shapefiles from any bytes. */
class ShapefileFuzzTest {

    private static final Path FOLDER = FuzzFolder.make();

    /** The first two bytes tell how many of the others are those of the table; what is left are the shapes. */
    @FuzzTest
    void shapefile(byte[] bytes) throws IOException {
        if (bytes.length >= 2) {
            int length = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
            int end = Math.min(bytes.length, 2 + length);
            Files.write(FOLDER.resolve("layer.dbf"), Arrays.copyOfRange(bytes, 2, end));
            byte[] shapes = Arrays.copyOfRange(bytes, end, bytes.length);
            FuzzProperty.holds(() -> Trial.read(FOLDER, "layer.shp", shapes));
        }
    }
}
