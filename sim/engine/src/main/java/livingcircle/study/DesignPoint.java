package livingcircle.study;

import java.util.List;
import livingcircle.scenario.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A point of a study's design.
 *
 * @param index position in the design, from 0
 * @param settings the parameters that have a value here; those that are left out stay as the scenario's files have them
 */
public record DesignPoint(int index, List<Setting> settings) {

    public DesignPoint {
        settings = List.copyOf(settings);
    }

    /** The value of a parameter, or null if it stays as the files have it. */
    public @Nullable Object find(String path) {
        return settings.stream()
                .filter(setting -> setting.path().equals(path))
                .map(Setting::value)
                .findFirst()
                .orElse(null);
    }
}
