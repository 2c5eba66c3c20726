package livingcircle.features.geopackage;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import livingcircle.FuzzFolder;
import livingcircle.FuzzProperty;
import livingcircle.features.Trial;

/** Databases and the shapes in them from any bytes. */
class GeoPackageFuzzTest {

    private static final Path FOLDER = FuzzFolder.make();

    @FuzzTest
    void geoPackage(byte[] bytes) {
        FuzzProperty.holds(() -> Trial.read(FOLDER, "layer.gpkg", bytes));
    }

    @FuzzTest
    void geoPackageShape(byte[] bytes) {
        FuzzProperty.holds(() -> ShapeBlob.read(bytes, 1));
    }
}
