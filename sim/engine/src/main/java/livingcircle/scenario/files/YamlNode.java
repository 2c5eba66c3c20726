package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A node of a YAML file with its place. Values may be plain or sourced ({@code {value: …, source: …}}); the accessors
 * of values read both and may be used only after the schema has found the file sound.
 *
 * @param file the file
 * @param at where in the file
 * @param node what stands there
 */
record YamlNode(YamlFile file, JsonPointer at, JsonNode node) {

    static final String VALUE = "value";
    static final String SOURCE = "source";

    Place place() {
        return file.place(at);
    }

    /** The last part of the key. */
    String name() {
        return at.last().getMatchingProperty();
    }

    /** @throws IllegalArgumentException if there is no such member */
    YamlNode get(String member) {
        YamlNode found = find(member);
        if (found == null) {
            throw new IllegalArgumentException(place().key() + " has no member " + member);
        }
        return found;
    }

    /** The member, or null. */
    @Nullable
    YamlNode find(String member) {
        JsonNode child = node.get(member);
        return child == null ? null : new YamlNode(file, at.appendProperty(member), child);
    }

    /** The members of a mapping in the file's order. */
    List<YamlNode> members() {
        List<YamlNode> members = new ArrayList<>();
        for (var entry : node.properties()) {
            members.add(new YamlNode(file, at.appendProperty(entry.getKey()), entry.getValue()));
        }
        return members;
    }

    /** The elements of a list. */
    List<YamlNode> elements() {
        List<YamlNode> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new YamlNode(file, at.appendIndex(i), node.get(i)));
        }
        return elements;
    }

    /** Whether it is a mapping with a value and its source. */
    boolean isSourced() {
        return node.isObject() && node.has(VALUE) && node.has(SOURCE);
    }

    double number() {
        return bare().doubleValue();
    }

    int integer() {
        return (int) longInteger();
    }

    long longInteger() {
        return bare().isIntegralNumber() ? bare().longValue() : (long) bare().doubleValue();
    }

    String text() {
        return bare().stringValue();
    }

    private JsonNode bare() {
        JsonNode value = node.get(VALUE);
        return node.isObject() && value != null ? value : node;
    }
}
