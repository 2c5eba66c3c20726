package livingcircle.features.geojson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.features.FeatureTable;
import livingcircle.features.OutColumn;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import livingcircle.features.OutTrial;
import livingcircle.features.Trial;
import livingcircle.features.files.FeatureFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoJsonWriterTest {

    @TempDir
    Path folder;

    @Test
    void whatIsReadBackIsWhatWasWritten() throws IOException {
        Path file = folder.resolve("deep/er/layer.geojson");
        GeoJsonWriter.write(file, OutTrial.layer("网点"));
        FeatureTable table = FeatureFiles.read(file, Trial.OPTIONS);
        assertEquals(OutTrial.COLUMNS.stream().map(OutColumn::name).toList(), table.columns());
        assertEquals(OutTrial.SHAPES.size(), table.features().size());
        for (int i = 0; i < OutTrial.SHAPES.size(); i++) {
            assertEquals(OutTrial.texts(i), table.features().get(i).cells());
            assertTrue(
                    OutTrial.SHAPES.get(i).equalsExact(table.features().get(i).shape()));
        }
    }

    @Test
    void bytesRepeatAndNothingIsLeftBeside() throws IOException {
        Path file = folder.resolve("layer.geojson");
        GeoJsonWriter.write(file, OutTrial.layer("网点"));
        byte[] first = Files.readAllBytes(file);
        GeoJsonWriter.write(file, OutTrial.layer("网点"));
        assertArrayEquals(first, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void anOldFileStaysIfWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("layer.geojson"), "old");
        OutLayer layer = new OutLayer(
                "a",
                List.of(new OutColumn("share", OutColumn.Kind.REAL)),
                List.of(new OutFeature(Arrays.asList(Double.NaN), OutTrial.SHAPES.get(0))));
        assertThrows(IllegalArgumentException.class, () -> GeoJsonWriter.write(file, layer));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aLayerMayBeEmpty() throws IOException {
        Path file = folder.resolve("layer.geojson");
        GeoJsonWriter.write(file, new OutLayer("a", OutTrial.COLUMNS, List.of()));
        assertEquals(List.of(), FeatureFiles.read(file, Trial.OPTIONS).features());
    }
}
