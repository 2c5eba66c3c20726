package livingcircle.features;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer as its file has it.
 *
 * @param columns names of the columns in the order of the file, stripped, the shape apart; may repeat or be empty
 * @param headerLine the line on which the names stand, or 0 where they stand on none
 * @param coordinates the coordinate system that the file itself declares, in a form that
 *     {@code livingcircle.city.coordinates.CoordinateSystems.find} understands where it can be said so and as the file
 *     has it otherwise; null if it declares none
 * @param features the rows in the order of the file
 */
public record FeatureTable(
        List<String> columns, int headerLine, @Nullable String coordinates, List<Feature> features) {

    public FeatureTable {
        columns = List.copyOf(columns);
        features = List.copyOf(features);
    }

    /** Whether any row has a shape. */
    public boolean hasShapes() {
        return features.stream().anyMatch(feature -> feature.shape() != null);
    }
}
