package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import livingcircle.base.BilingualText;
import livingcircle.scenario.imports.TagMapping;
import livingcircle.scenario.imports.TagRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads osm-mapping.yaml: which facility of a map is which outlet type. */
final class MappingReader {

    private MappingReader() {}

    /**
     * The mapping of a file that its schema has found sound, or null after a fault.
     *
     * @param types ids of the outlet types, or null if they are not known
     */
    static @Nullable TagMapping read(YamlFile file, @Nullable Collection<String> types, Reading reading) {
        int before = reading.faultCount();
        List<TagRule> rules = new ArrayList<>();
        for (YamlNode rule : file.root().get("rules").elements()) {
            for (YamlNode type : rule.get("types").elements()) {
                if (types != null) {
                    References.check(type, "outlet type", "业态", types, reading);
                }
            }
            rules.add(rule(rule));
        }
        try {
            TagMapping mapping = new TagMapping(rules);
            return reading.faultCount() == before ? mapping : null;
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            reading.fault(
                    file.root().get("rules").place(),
                    new BilingualText(message, "有规则永远不会生效：" + message),
                    new BilingualText("move it up or delete it", "请上移或删除该规则"));
            return null;
        }
    }

    private static TagRule rule(YamlNode rule) {
        SortedMap<String, List<String>> when = new TreeMap<>();
        for (YamlNode condition : rule.get("when").members()) {
            List<String> values = new ArrayList<>();
            if (condition.node().isArray()) {
                condition.node().forEach((JsonNode value) -> values.add(value.stringValue()));
            } else {
                values.add(condition.node().stringValue());
            }
            when.put(condition.name(), values);
        }
        List<String> types = new ArrayList<>();
        rule.get("types").elements().forEach(type -> types.add(type.node().stringValue()));
        return new TagRule(when, types);
    }
}
