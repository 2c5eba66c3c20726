package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What dotted paths name: the first part stands for a file or a block, {@code changes} for the changes of layouts by
 * their id, and the rest leads down from there.
 */
final class SettingRoots {

    private static final int MOST_NAMED = 3;
    private static final String CHANGES = "changes";
    private static final Set<String> NOT_SETTABLE = Set.of(
            SourceCheck.KEY, "schema", "extends", "name", "attribution", "city", "catalogue", "behaviour", "set");
    private static final List<String> BLOCKS = List.of("population", "outlets", "circles");

    private final Map<String, YamlNode> roots = new LinkedHashMap<>();
    private final BilingualText unknown;

    private SettingRoots(BilingualText unknown) {
        this.unknown = unknown;
    }

    /** The catalogue and the behaviour alone, which is what a scenario's own {@code set} speaks of. */
    static SettingRoots ofParameters(YamlFile catalogue, YamlFile behaviour) {
        SettingRoots roots = new SettingRoots(
                new BilingualText("names nothing in the catalogue or the behaviour", "在业态目录和行为参数中找不到该路径"));
        roots.put("catalogue", catalogue);
        roots.put("behaviour", behaviour);
        return roots;
    }

    /**
     * All files of a scenario.
     *
     * @param baseline its baseline
     * @param layouts its layouts, the one that extends the baseline first
     */
    static SettingRoots ofScenario(
            @Nullable YamlFile catalogue,
            @Nullable YamlFile behaviour,
            @Nullable YamlFile city,
            YamlFile baseline,
            List<YamlFile> layouts) {
        SettingRoots roots =
                new SettingRoots(new BilingualText("names nothing in the files of the scenario", "在情景的各文件中找不到该路径"));
        roots.put("catalogue", catalogue);
        roots.put("behaviour", behaviour);
        roots.put("city", city);
        for (String block : BLOCKS) {
            YamlNode node = baseline.root().find(block);
            if (node != null) {
                roots.roots.put(block, node);
            }
        }
        layouts.forEach(roots::putLayout);
        return roots;
    }

    private void put(String name, @Nullable YamlFile file) {
        if (file != null) {
            roots.put(name, file.root());
        }
    }

    private void putLayout(YamlFile layout) {
        YamlNode circles = layout.root().find("circles");
        if (circles != null && circles.node().isObject()) {
            circles.members().forEach(circle -> roots.put("circles." + circle.name(), circle));
        }
        YamlNode changes = layout.root().find(CHANGES);
        if (changes == null) {
            return;
        }
        for (YamlNode change : changes.elements()) {
            YamlNode body = change.node().isObject() ? change.members().get(0) : null;
            YamlNode id = body == null ? null : body.find("id");
            if (body != null && id != null && id.node().isString()) {
                roots.put(CHANGES + "." + id.text(), body);
            }
        }
    }

    /** What is said of a path that names nothing. */
    BilingualText unknown() {
        return unknown;
    }

    /** The node of a path, or null. */
    @Nullable
    YamlNode find(String path) {
        String root = roots.keySet().stream()
                .filter(name -> path.startsWith(name + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        YamlNode from = roots.get(root);
        if (from == null) {
            return null;
        }
        String[] parts = path.substring(root.length() + 1).split("\\.", -1);
        JsonPointer at = from.at();
        for (String part : parts) {
            at = at.appendProperty(part);
        }
        boolean isMeta = from.at().matches() && NOT_SETTABLE.contains(parts[0]);
        return isMeta ? null : from.file().find(at);
    }

    /** The single value that a node is or holds with its source, or null if it is none. */
    static @Nullable YamlNode value(YamlNode node) {
        YamlNode value = node.isSourced() ? node.get(YamlNode.VALUE) : node;
        return value.node().isValueNode() ? value : null;
    }

    /** The paths of all single values. */
    List<String> list() {
        List<String> all = new ArrayList<>();
        roots.forEach((name, root) -> root.members().stream()
                .filter(member -> !root.at().matches() || !NOT_SETTABLE.contains(member.name()))
                .forEach(member -> list(name + "." + member.name(), member.node(), all)));
        return all;
    }

    private static void list(String path, JsonNode node, List<String> paths) {
        JsonNode value = node.path(YamlNode.VALUE);
        if (node.isValueNode() || value.isValueNode()) {
            paths.add(path);
        } else if (node.isObject() && value.isMissingNode()) {
            for (var entry : node.properties()) {
                list(path + "." + entry.getKey(), entry.getValue(), paths);
            }
        }
    }

    /** Names the paths that come nearest to one that is not known. */
    static BilingualText nearest(String path, Collection<String> known) {
        String ending = "." + path;
        List<String> near = known.stream()
                .sorted(Comparator.comparing((String name) -> !name.endsWith(ending))
                        .thenComparingInt(name -> Nearest.distance(path, name)))
                .limit(MOST_NAMED)
                .toList();
        return new BilingualText("the nearest are: " + String.join(", ", near), "最接近的有：" + String.join("、", near));
    }
}
