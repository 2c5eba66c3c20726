package livingcircle.features.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.geojson.GeoJsonReader;
import livingcircle.features.geopackage.GeoPackageReader;
import livingcircle.features.shapefile.Companions;
import livingcircle.features.shapefile.ShapefileReader;
import livingcircle.features.workbook.WorkbookReader;

/** Files of features, of which the ending of the name tells the format. */
public final class FeatureFiles {

    private static final Map<String, Format> FORMATS = Map.of(
            "geojson", GeoJsonReader::read,
            "json", GeoJsonReader::read,
            "gpkg", GeoPackageReader::read,
            "shp", ShapefileReader::read,
            "xlsx", WorkbookReader::read);
    private static final int MEGABYTE = 1_000_000;

    private interface Format {
        FeatureTable read(Path file, FeatureOptions options) throws IOException;
    }

    private FeatureFiles() {}

    /** Whether the ending of a name, in any case, is one of those that {@link #read} knows. */
    public static boolean isKnown(Path file) {
        return FORMATS.containsKey(ending(file));
    }

    /**
     * Reads a layer.
     *
     * @throws FeatureException if the file cannot be read, is too large or holds anything that is not what its ending
     *     says
     * @throws IllegalArgumentException if the ending is not known
     */
    public static FeatureTable read(Path file, FeatureOptions options) {
        Format format = FORMATS.get(ending(file));
        if (format == null) {
            throw new IllegalArgumentException(file + " is of no known format");
        }
        try {
            if (!Files.isRegularFile(file)) {
                throw FeatureException.of(0, "is not a file", "不是文件", "name a file that exists", "请写出存在的文件");
            }
            long bytes = Files.size(file);
            if (bytes > options.mostBytes()) {
                throw FeatureException.of(
                        0,
                        "has " + bytes / MEGABYTE + " MB, more than " + options.mostBytes() / MEGABYTE,
                        "大小为 " + bytes / MEGABYTE + " MB，超过 " + options.mostBytes() / MEGABYTE + " MB",
                        "leave out features or columns that are not needed, or give more memory with --memory",
                        "请删去不需要的要素或列，或用 --memory 增加内存");
            }
            return format.read(file, options);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw FeatureException.of(
                    0,
                    "cannot be read: " + reason,
                    "无法读取：" + reason,
                    "check that the file is whole and may be read",
                    "请检查文件是否完整、可读");
        }
    }

    /** The files that belong to a file and are read with it; none but for a shapefile. */
    public static List<Path> companions(Path file) {
        return ending(file).equals("shp") ? Companions.list(file) : List.of();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
