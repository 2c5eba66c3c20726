package livingcircle.scenario.files;

import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Puts other values where dotted paths, such as {@code behaviour.choice.crowding}, lead: those of a scenario's
 * {@code set}, and those that are given from outside.
 */
final class Overrides {

    private final SettingRoots roots;
    private final Reading reading;

    Overrides(SettingRoots roots, Reading reading) {
        this.roots = roots;
        this.reading = reading;
    }

    /**
     * Applies a mapping from paths to values.
     *
     * @param set the mapping, or null if there is none
     */
    void apply(@Nullable YamlNode set) {
        if (set != null) {
            set.members().forEach(this::applyEntry);
        }
    }

    private void applyEntry(YamlNode entry) {
        YamlNode given = entry.isSourced() ? entry.get(YamlNode.VALUE) : entry;
        YamlNode target = find(entry.name(), entry.place());
        if (target != null) {
            Place place = entry.place();
            put(target, given.node(), place.with(place.key(), given.place().value()));
        }
    }

    /** Applies one value. */
    void apply(PlacedSetting setting) {
        YamlNode target = find(setting.path(), setting.place());
        if (target != null) {
            put(target, setting.node(), setting.place());
        }
    }

    private static void put(YamlNode target, JsonNode value, Place from) {
        target.file().override(target.at(), value, from);
    }

    /** The single value that a path leads to, or null after a fault. */
    private @Nullable YamlNode find(String path, Place place) {
        YamlNode node = roots.find(path);
        if (node == null) {
            reading.fault(place, roots.unknown(), SettingRoots.nearest(path, roots.list()));
            return null;
        }
        YamlNode value = SettingRoots.value(node);
        if (value == null) {
            reading.fault(
                    place,
                    new BilingualText("is not a single value", "不是单个数值"),
                    new BilingualText("name one value below it", "请写到具体的某个值"));
        }
        return value;
    }
}
