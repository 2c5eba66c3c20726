package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Applies a scenario's {@code set:} to the catalogue and the behaviour: a mapping from dotted paths, such as
 * {@code behaviour.choice.crowding}, to values.
 */
final class Overrides {

    private static final int MOST_NAMED = 3;
    private static final Set<String> NOT_SETTABLE = Set.of(SourceCheck.KEY, "schema");

    private final Map<String, YamlFile> targets;
    private final Reading reading;

    /** @param targets the files by the first part of the path */
    Overrides(Map<String, YamlFile> targets, Reading reading) {
        this.targets = targets;
        this.reading = reading;
    }

    /**
     * Applies all entries that name a single value.
     *
     * @param set the mapping, or null if there is none
     */
    void apply(@Nullable YamlNode set) {
        if (set != null) {
            set.members().forEach(this::applyOne);
        }
    }

    private void applyOne(YamlNode entry) {
        String path = entry.name();
        YamlNode target = find(path);
        Place place = entry.place();
        if (target == null) {
            List<String> near = nearest(path);
            reading.fault(
                    place,
                    new BilingualText("names nothing in the catalogue or the behaviour", "在业态目录和行为参数中找不到该路径"),
                    new BilingualText(
                            "the nearest are: " + String.join(", ", near), "最接近的有：" + String.join("、", near)));
            return;
        }
        YamlNode value = target.isSourced() ? target.get(YamlNode.VALUE) : target;
        if (!value.node().isValueNode()) {
            reading.fault(
                    place,
                    new BilingualText("is not a single value", "不是单个数值"),
                    new BilingualText("name one value below it", "请写到具体的某个值"));
            return;
        }
        YamlNode given = entry.isSourced() ? entry.get(YamlNode.VALUE) : entry;
        value.file()
                .override(
                        value.at(),
                        given.node(),
                        place.with(place.key(), given.place().value()));
    }

    private @Nullable YamlNode find(String path) {
        String[] parts = path.split("\\.", -1);
        YamlFile file = targets.get(parts[0]);
        JsonPointer at = JsonPointer.empty();
        for (int i = 1; i < parts.length; i++) {
            at = at.appendProperty(parts[i]);
        }
        return file == null || parts.length < 2 || NOT_SETTABLE.contains(parts[1]) ? null : file.find(at);
    }

    private List<String> nearest(String path) {
        List<String> all = new ArrayList<>();
        targets.forEach((name, file) -> file.root().members().stream()
                .filter(member -> !NOT_SETTABLE.contains(member.name()))
                .forEach(member -> list(name + "." + member.name(), member.node(), all)));
        String ending = "." + path;
        return all.stream()
                .sorted(Comparator.comparing((String name) -> !name.endsWith(ending))
                        .thenComparingInt(name -> Nearest.distance(path, name)))
                .limit(MOST_NAMED)
                .toList();
    }

    private static void list(String path, JsonNode node, List<String> paths) {
        if (node.isValueNode()
                || (node.has(YamlNode.VALUE) && node.get(YamlNode.VALUE).isValueNode())) {
            paths.add(path);
        } else if (node.isObject() && !node.has(YamlNode.VALUE)) {
            for (var entry : node.properties()) {
                list(path + "." + entry.getKey(), entry.getValue(), paths);
            }
        }
    }
}
