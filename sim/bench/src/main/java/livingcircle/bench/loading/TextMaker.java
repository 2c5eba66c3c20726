package livingcircle.bench.loading;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import livingcircle.features.OutColumn;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;

/** Writes points as CSV with their coordinates in the last two columns; no cell may hold a comma or a quote. */
final class TextMaker {

    private TextMaker() {}

    static void write(Path file, OutLayer layer) throws IOException {
        try (Writer text = Files.newBufferedWriter(file)) {
            text.write(layer.columns().stream().map(OutColumn::name).collect(Collectors.joining(",")) + ",经度,纬度\n");
            for (OutFeature feature : layer.features()) {
                text.write(feature.cells().stream().map(String::valueOf).collect(Collectors.joining(",")));
                text.write("," + feature.shape().getCoordinate().getX() + ","
                        + feature.shape().getCoordinate().getY() + "\n");
            }
        }
    }
}
