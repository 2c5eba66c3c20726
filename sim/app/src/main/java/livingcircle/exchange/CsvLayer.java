package livingcircle.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.city.coordinates.RawPoint;
import livingcircle.features.OutColumn;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import livingcircle.results.CsvFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A layer as CSV: places in the columns {@code lon} and {@code lat}, which hold easting and northing in a system in
 * metres; lines and areas as WKT in the column {@code geometry}. Numbers are written as the shortest text that reads
 * back the same.
 */
public final class CsvLayer {

    private final OutLayer layer;
    private final CoordinateSystem system;
    private final boolean isOfPlaces;

    private CsvLayer(OutLayer layer, CoordinateSystem system) {
        this.layer = layer;
        this.system = system;
        isOfPlaces = layer.features().stream().allMatch(feature -> feature.shape() instanceof Point);
    }

    /**
     * Writes a layer.
     *
     * @param system the system of its coordinates in the file
     */
    public static void write(Path file, OutLayer layer, CoordinateSystem system) throws IOException {
        new CsvLayer(layer, system).write(file);
    }

    private void write(Path file) throws IOException {
        List<String> columns =
                new ArrayList<>(layer.columns().stream().map(OutColumn::name).toList());
        columns.addAll(isOfPlaces ? List.of("lon", "lat") : List.of("geometry"));
        try (CsvFile csv = new CsvFile(file, columns)) {
            for (OutFeature feature : layer.features()) {
                List<Object> row = new ArrayList<>(columns.size());
                for (@Nullable Object cell : feature.cells()) {
                    row.add(cell == null ? "" : cell);
                }
                if (isOfPlaces) {
                    RawPoint at = converted(feature.shape().getCoordinate());
                    row.add(at.x());
                    row.add(at.y());
                } else {
                    row.add(text(feature.shape()));
                }
                csv.add(row);
            }
        }
    }

    private RawPoint converted(Coordinate degrees) {
        return system.fromWgs84(new GeoPoint(degrees.x, degrees.y));
    }

    private String text(Geometry shape) {
        Geometry copy = shape.copy();
        copy.apply((Coordinate corner) -> {
            RawPoint at = converted(corner);
            corner.setX(at.x());
            corner.setY(at.y());
        });
        copy.geometryChanged();
        return copy.toText();
    }
}
