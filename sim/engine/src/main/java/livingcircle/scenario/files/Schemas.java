package livingcircle.scenario.files;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas of the scenario files: resources {@code livingcircle/schema/NAME.schema.json}. */
final class Schemas {

    /** Names of all schemas; {@code common} holds what the others share. */
    static final List<String> NAMES =
            List.of("behaviour", "catalogue", "city", "common", "layout", "osm-mapping", "rules", "scenario", "study");

    /** Not a real address: schemas come only from this program, never from the network or from elsewhere. */
    private static final String FOLDER = "livingcircle:/schema/";

    private static final String RESOURCES = "/livingcircle/schema/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::at)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .build()));

    private Schemas() {}

    /**
     * @param name such as {@code catalogue}
     * @throws IllegalArgumentException if there is no such schema
     */
    static Schema get(String name) {
        text(name);
        return REGISTRY.getSchema(SchemaLocation.of(FOLDER + fileOf(name)));
    }

    /** Name of the file of a schema. */
    static String fileOf(String name) {
        return name + ".schema.json";
    }

    /**
     * A schema as it is written.
     *
     * @throws IllegalArgumentException if there is no such schema
     */
    static String text(String name) {
        String text = at(FOLDER + fileOf(name));
        if (text == null) {
            throw new IllegalArgumentException("there is no schema '" + name + "'");
        }
        return text;
    }

    /** The part of a schema that holds the keyword at a location. */
    static JsonNode holderOf(SchemaLocation keyword) {
        Schema document = REGISTRY.getSchema(SchemaLocation.of(String.valueOf(keyword.getAbsoluteIri())));
        return document.getSchemaNode()
                .at(JsonPointer.compile(keyword.getFragment().toString()).head());
    }

    private static @Nullable String at(String location) {
        if (!location.startsWith(FOLDER)) {
            return null;
        }
        try (InputStream stream = Schemas.class.getResourceAsStream(RESOURCES + location.substring(FOLDER.length()))) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
