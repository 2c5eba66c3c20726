package livingcircle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.city.coordinates.CoordinateSystems;
import livingcircle.city.coordinates.Geographic;
import livingcircle.exchange.CsvLayer;
import livingcircle.features.OutLayer;
import livingcircle.features.geojson.GeoJsonWriter;
import livingcircle.features.geopackage.GeoPackageWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which formats layers are exported and where to. */
final class ExportFormats {

    @Option(names = "--geojson", paramLabel = "DIR", descriptionKey = "export-geojson")
    private @Nullable Path geoJson;

    @Option(names = "--gpkg", paramLabel = "FILE", descriptionKey = "export-gpkg")
    private @Nullable Path geoPackage;

    @Option(names = "--csv", paramLabel = "DIR", descriptionKey = "export-csv")
    private @Nullable Path csv;

    @Option(names = "--coordinates", paramLabel = "SYSTEM", descriptionKey = "export-coordinates")
    private @Nullable String coordinates;

    /** Whether any is asked for. */
    boolean isAny() {
        return geoJson != null || geoPackage != null || csv != null;
    }

    /** What is wrong with the options. */
    List<BilingualText> faults() {
        List<BilingualText> faults = new ArrayList<>();
        if (coordinates != null && csv == null) {
            faults.add(CliText.COORDINATES_OF_CSV.with());
        }
        if (coordinates != null && CoordinateSystems.find(coordinates) == null) {
            faults.add(CliText.NO_COORDINATES.with(coordinates, String.join(", ", CoordinateSystems.EXAMPLES)));
        }
        return faults;
    }

    /** The files to write, absolute, with what writes each. */
    Map<Path, WholeFile.Writing> files(List<OutLayer> layers) {
        Map<Path, WholeFile.Writing> files = new LinkedHashMap<>();
        for (OutLayer layer : layers) {
            if (geoJson != null) {
                files.put(in(geoJson, layer, ".geojson"), file -> GeoJsonWriter.write(file, layer));
            }
            if (csv != null) {
                files.put(in(csv, layer, ".csv"), file -> CsvLayer.write(file, layer, system()));
            }
        }
        if (geoPackage != null) {
            files.put(geoPackage.toAbsolutePath(), file -> GeoPackageWriter.write(file, layers));
        }
        return files;
    }

    private static Path in(Path folder, OutLayer layer, String ending) {
        return folder.toAbsolutePath().resolve(layer.name() + ending);
    }

    private CoordinateSystem system() {
        CoordinateSystem named = coordinates == null ? null : CoordinateSystems.find(coordinates);
        return named == null ? Geographic.WGS_84 : named;
    }
}
