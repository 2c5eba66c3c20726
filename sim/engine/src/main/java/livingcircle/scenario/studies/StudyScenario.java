package livingcircle.scenario.studies;

import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.scenario.RunDefaults;
import org.jspecify.annotations.Nullable;

/**
 * A layout of a study.
 *
 * @param id id of the scenario in tables, distinct within the study
 * @param name for people
 * @param file the layout's or baseline's file as the user would write it
 * @param phase the year up to which its changes are made, or null for all
 * @param run how it is run unless the study says otherwise
 * @param paths paths of the study's parameters that its files know
 */
public record StudyScenario(
        String id,
        BilingualText name,
        String file,
        @Nullable Integer phase,
        RunDefaults run,
        Set<String> paths) {

    public StudyScenario {
        paths = Set.copyOf(paths);
    }
}
