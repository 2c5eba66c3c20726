package livingcircle.features;

import java.util.List;

/**
 * A layer to write, in WGS 84.
 *
 * @param name its name in its file
 * @param columns its columns beside the shape
 * @param features its rows
 */
public record OutLayer(String name, List<OutColumn> columns, List<OutFeature> features) {

    public OutLayer {
        columns = List.copyOf(columns);
        features = List.copyOf(features);
    }
}
