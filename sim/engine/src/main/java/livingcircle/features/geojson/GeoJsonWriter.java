package livingcircle.features.geojson;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.features.NewFile;
import livingcircle.features.OutColumn;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a layer as a FeatureCollection with a line for each feature. The same layer gives the same bytes. Rings keep
 * their direction, so that what is read back is what was written.
 */
public final class GeoJsonWriter {

    private GeoJsonWriter() {}

    /**
     * Writes a file, in place of an old one once it is complete.
     *
     * @throws IllegalArgumentException if a number is not finite or a shape empty
     */
    public static void write(Path file, OutLayer layer) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (NewFile written = NewFile.open(file)) {
            try (OutputStream out = Files.newOutputStream(written.path());
                    JsonGenerator generator =
                            factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
                write(layer, generator);
                generator.flush();
                out.write("\n".getBytes(StandardCharsets.UTF_8));
            } catch (JacksonException e) {
                throw new IOException(e.getMessage(), e);
            }
            written.complete();
        }
    }

    private static void write(OutLayer layer, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("type", "FeatureCollection");
        out.writeStringProperty("name", layer.name());
        out.writeName("features");
        out.writeStartArray();
        for (OutFeature feature : layer.features()) {
            out.writeRaw('\n');
            write(layer.columns(), feature, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(List<OutColumn> columns, OutFeature feature, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("type", "Feature");
        out.writeName("properties");
        out.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            out.writeName(columns.get(i).name());
            write(columns.get(i).kind(), feature.cells().get(i), out);
        }
        out.writeEndObject();
        out.writeName("geometry");
        new ShapeWriter(out).write(feature.shape());
        out.writeEndObject();
    }

    private static void write(OutColumn.Kind kind, @Nullable Object cell, JsonGenerator out) {
        if (cell == null) {
            out.writeNull();
            return;
        }
        switch (kind) {
            case TEXT -> out.writeString((String) cell);
            case INTEGER -> out.writeNumber(((Number) cell).longValue());
            case REAL -> ShapeWriter.write((Double) cell, out);
            case TRUTH -> out.writeBoolean((Boolean) cell);
        }
    }
}
