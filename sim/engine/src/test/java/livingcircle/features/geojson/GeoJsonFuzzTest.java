package livingcircle.features.geojson;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import livingcircle.FuzzFolder;
import livingcircle.FuzzProperty;
import livingcircle.features.Trial;

/** GeoJSON from any bytes. */
class GeoJsonFuzzTest {

    private static final Path FOLDER = FuzzFolder.make();

    @FuzzTest
    void geoJson(byte[] bytes) {
        FuzzProperty.holds(() -> Trial.read(FOLDER, "layer.geojson", bytes));
    }
}
