package livingcircle.scenario.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.files.FeatureFiles;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a layer's file, of whichever format its name tells; what has no known ending is CSV. */
final class LayerFile {

    /** Endings of files that hold layers, but not as text. */
    private static final Set<String> OTHER_FORMATS = Set.of(
            "xls", "xlsm", "xlsb", "xlsx", "et", "ods", "kml", "kmz", "gdb", "mdb", "accdb", "dbf", "shx", "prj", "shp",
            "tab", "mif", "gpkg", "geojson", "dwg", "dxf", "zip", "rar", "7z", "gz", "pdf", "doc", "docx");

    private LayerFile() {}

    /**
     * The rows of a file, or null after a fault that leaves no row to check.
     *
     * @param known its columns
     * @param rejections told of rows that are none
     */
    static @Nullable FeatureTable read(Layer layer, Columns known, Rejections rejections, Reading reading) {
        if (FeatureFiles.isKnown(layer.path())) {
            return features(layer, reading);
        }
        if (OTHER_FORMATS.contains(ending(layer.path()))) {
            reading.fault(
                    layer.place(),
                    new BilingualText(
                            Reading.nameOf(layer.path()) + " is of a format that is not read",
                            Reading.nameOf(layer.path()) + " 的格式无法读取"),
                    new BilingualText(
                            "save it as CSV, XLSX, GeoJSON, GeoPackage or Shapefile, unpacked",
                            "请另存为 CSV、XLSX、GeoJSON、GeoPackage 或 Shapefile，压缩文件请先解压"));
            return null;
        }
        String text = reading.table(layer.path(), layer.place(), layer.encoding());
        return text == null ? null : CsvFile.read(text, Reading.nameOf(layer.path()), known, rejections, reading);
    }

    private static @Nullable FeatureTable features(Layer layer, Reading reading) {
        Path path = layer.path();
        if (reading.open(path, layer.place()) == null) {
            return null;
        }
        for (Path companion : FeatureFiles.companions(path)) {
            if (Files.isRegularFile(companion)) {
                reading.open(companion, layer.place());
            }
        }
        FeatureOptions options = new FeatureOptions(layer.part(), layer.encoding(), Reading.mostBytes());
        FileMemo.TableKey key = new FileMemo.TableKey(path, options);
        FeatureTable known = reading.memo().findTable(key);
        if (known != null) {
            return known;
        }
        try {
            FeatureTable table = FeatureFiles.read(path, options);
            reading.memo().put(key, table);
            return table;
        } catch (FeatureException e) {
            reading.fault(Place.of(Reading.nameOf(path), e.line()), e.problem(), e.mend());
            return null;
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
