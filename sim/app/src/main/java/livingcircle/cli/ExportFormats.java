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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which formats layers are exported and where to. */
final class ExportFormats {

    @Option(names = "--csv", paramLabel = "DIR", descriptionKey = "export-csv")
    private @Nullable Path csv;

    @Option(names = "--coordinates", paramLabel = "SYSTEM", descriptionKey = "export-coordinates")
    private @Nullable String coordinates;

    /** Whether any is asked for. */
    boolean isAny() {
        return csv != null;
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
        if (csv != null) {
            for (OutLayer layer : layers) {
                files.put(
                        csv.toAbsolutePath().resolve(layer.name() + ".csv"),
                        file -> CsvLayer.write(file, layer, system()));
            }
        }
        return files;
    }

    private CoordinateSystem system() {
        CoordinateSystem named = coordinates == null ? null : CoordinateSystems.find(coordinates);
        return named == null ? Geographic.WGS_84 : named;
    }
}
