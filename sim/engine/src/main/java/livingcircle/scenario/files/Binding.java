package livingcircle.scenario.files;

import java.util.function.Function;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.outlets.OpeningHours;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns trees into records. A key of a scenario file is the name of the record component that it fills, so that a new
 * parameter needs a line in the record, the schema and the file, and none here.
 */
final class Binding {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule()
                    .addDeserializer(BilingualText.class, new FromTree<>(BilingualText.class, Binding::text))
                    .addDeserializer(OpeningHours.class, new FromTree<>(OpeningHours.class, Binding::hours))
                    .addDeserializer(GeoPoint.class, new FromTree<>(GeoPoint.class, Binding::point)))
            .build();

    private Binding() {}

    /** The record of a tree without sourced values; the tree must be sound. */
    static <T> T bind(JsonNode plain, Class<T> type) {
        return MAPPER.treeToValue(plain, type);
    }

    /** A mapping of ids to mappings as a list of mappings with their ids. */
    static ArrayNode withIds(JsonNode mapping) {
        ArrayNode list = MAPPER.createArrayNode();
        for (var entry : mapping.properties()) {
            ObjectNode element = (ObjectNode) entry.getValue().deepCopy();
            list.add(element.put("id", entry.getKey()));
        }
        return list;
    }

    /** A copy of a tree in which each sourced value is replaced by the bare value. */
    static JsonNode plain(JsonNode tree) {
        if (tree.isObject()) {
            JsonNode value = tree.get(YamlNode.VALUE);
            if (value != null && tree.has(YamlNode.SOURCE)) {
                return value;
            }
            ObjectNode copy = MAPPER.createObjectNode();
            for (var entry : tree.properties()) {
                copy.set(entry.getKey(), plain(entry.getValue()));
            }
            return copy;
        }
        if (tree.isArray()) {
            ArrayNode copy = MAPPER.createArrayNode();
            tree.forEach(element -> copy.add(plain(element)));
            return copy;
        }
        return tree;
    }

    /** A name of which one language may be missing. */
    static BilingualText text(JsonNode tree) {
        String en = tree.path("en").asString("");
        String zh = tree.path("zh").asString("");
        return new BilingualText(en.isEmpty() ? zh : en, zh.isEmpty() ? en : zh);
    }

    private static OpeningHours hours(JsonNode tree) {
        return OpeningHours.parse(tree.stringValue());
    }

    private static GeoPoint point(JsonNode tree) {
        return new GeoPoint(tree.get(0).doubleValue(), tree.get(1).doubleValue());
    }

    private static final class FromTree<T> extends StdDeserializer<T> {

        private final transient Function<JsonNode, T> reader;

        FromTree(Class<T> type, Function<JsonNode, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return reader.apply(context.readTree(parser));
        }
    }
}
