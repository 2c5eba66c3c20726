package livingcircle.features;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of a layer.
 *
 * @param line where a person finds it: the line of a text file, the row of a sheet, the number of a feature, from 1
 * @param cells a text for each column of its table, empty where there is none; numbers as the shortest text that reads
 *     back the same
 * @param shape its shape in the coordinates of the file, finite and not empty, or null
 */
public record Feature(
        int line, List<String> cells, @Nullable Geometry shape) {

    public Feature {
        cells = List.copyOf(cells);
    }
}
