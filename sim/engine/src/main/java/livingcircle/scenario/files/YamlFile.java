package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A YAML file as a tree that knows where each key stands. */
final class YamlFile {

    private final Path path;
    private final ObjectNode root;
    private final Map<JsonPointer, Spot> spots;
    private final Map<JsonPointer, Place> overrides = new HashMap<>();

    /** @param spots where the key of each member and each list element starts */
    YamlFile(Path path, ObjectNode root, Map<JsonPointer, Spot> spots) {
        this.path = path;
        this.root = root;
        this.spots = spots;
    }

    /** A copy of a file as it stands, without what was set in it. */
    YamlFile copy() {
        if (isOverridden()) {
            throw new IllegalStateException(name() + " is no longer as it stands");
        }
        return new YamlFile(path, root.deepCopy(), spots);
    }

    /** Whether any value was replaced. */
    boolean isOverridden() {
        return !overrides.isEmpty();
    }

    Path path() {
        return path;
    }

    String name() {
        return Reading.nameOf(path);
    }

    YamlNode root() {
        return new YamlNode(this, JsonPointer.empty(), root);
    }

    /** The node at a pointer, or null. */
    @Nullable
    YamlNode find(JsonPointer at) {
        JsonNode node = root.at(at);
        return node.isMissingNode() ? null : new YamlNode(this, at, node);
    }

    /** Where a node stands: here, or in the file that set it. */
    Place place(JsonPointer at) {
        Place override = overrides.get(at);
        if (override == null) {
            override = overrides.get(at.appendProperty(YamlNode.VALUE));
        }
        if (override != null) {
            return override;
        }
        JsonNode node = root.at(at);
        String value = node.isValueNode() ? node.asString() : "";
        Spot spot = spots.getOrDefault(at, Spot.NONE);
        return new Place(name(), spot.line(), spot.column(), keyOf(at), value);
    }

    /**
     * Replaces a single value.
     *
     * @param from where the new value stands
     */
    void override(JsonPointer at, JsonNode value, Place from) {
        JsonNode parent = root.at(at.head());
        if (!(parent instanceof ObjectNode object)) {
            throw new IllegalArgumentException(at + " is not a member of a mapping");
        }
        object.set(at.last().getMatchingProperty(), value);
        overrides.put(at, from);
    }

    /** A pointer in the form {@code types.convenience.purposes[0]}. */
    String keyOf(JsonPointer at) {
        StringBuilder key = new StringBuilder();
        JsonNode node = root;
        for (JsonPointer rest = at; !rest.matches(); rest = rest.tail()) {
            if (node.isArray()) {
                key.append('[').append(rest.getMatchingIndex()).append(']');
                node = node.path(rest.getMatchingIndex());
            } else {
                key.append(key.isEmpty() ? "" : ".").append(rest.getMatchingProperty());
                node = node.path(rest.getMatchingProperty());
            }
        }
        return key.toString();
    }
}
