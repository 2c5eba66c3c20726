package livingcircle.scenario.files;

import java.nio.file.Path;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.SurveyUncertainty;
import org.jspecify.annotations.Nullable;

/**
 * A scenario of a study as its files stand.
 *
 * @param file its file
 * @param phase the year up to which it is built, or null
 * @param scenario what was read
 * @param roots what dotted paths lead to in its files
 */
record StudyLayout(Path file, @Nullable Integer phase, Scenario scenario, SettingRoots roots) {

    /** Whether a path leads to a single value of its files, or to its survey. */
    boolean knows(String path) {
        return SurveyUncertainty.PATHS.contains(path) || find(path) != null;
    }

    /** The single value of its files that a path leads to, or null. */
    @Nullable
    YamlNode find(String path) {
        YamlNode node = roots.find(path);
        return node == null ? null : SettingRoots.value(node);
    }
}
