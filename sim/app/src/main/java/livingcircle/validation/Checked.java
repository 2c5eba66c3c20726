package livingcircle.validation;

import java.util.List;
import livingcircle.base.Language;
import livingcircle.quality.Quality;
import livingcircle.quality.Thresholds;
import livingcircle.scenario.files.Survey;

/**
 * A scenario whose data were looked at.
 *
 * @param survey what could be read
 * @param quality what is odd
 * @param thresholds what was taken as usual
 * @param command the command that gives this again
 * @param version of the program
 * @param language which language is seen first on the page
 */
public record Checked(
        Survey survey,
        Quality quality,
        Thresholds thresholds,
        List<String> command,
        String version,
        Language language) {

    public Checked {
        command = List.copyOf(command);
    }
}
