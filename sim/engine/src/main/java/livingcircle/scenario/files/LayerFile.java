package livingcircle.scenario.files;

import livingcircle.features.FeatureTable;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a layer's file, of whichever format its name tells. */
final class LayerFile {

    private LayerFile() {}

    /**
     * The rows of a file, or null after a fault that leaves no row to check.
     *
     * @param known its columns
     */
    static @Nullable FeatureTable read(Layer layer, Columns known, Reading reading) {
        String text = reading.table(layer.path(), layer.place(), layer.encoding());
        return text == null ? null : CsvFile.read(text, Reading.nameOf(layer.path()), known, reading);
    }
}
