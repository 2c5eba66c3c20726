package livingcircle.scenario.files;

import java.util.List;
import livingcircle.scenario.Setting;
import livingcircle.scenario.studies.Levels;
import livingcircle.scenario.studies.Parameter;

/**
 * A parameter of a study.
 *
 * @param parameter the parameter
 * @param place where the study speaks of it
 */
record PlacedParameter(Parameter parameter, Place place) {

    /** Where a range is tried between its ends: at no round number, so that whole numbers show. */
    private static final double INSIDE = 0.381966;

    String path() {
        return parameter.path();
    }

    /** The parameter at a value. */
    PlacedSetting at(Object value) {
        return new PlacedSetting(new Setting(path(), value), place.with(place.key(), String.valueOf(value)));
    }

    /** Values that tell whether all are possible: those that are listed, or the ends of a range and one between. */
    List<Object> trials() {
        if (parameter.levels() instanceof Levels.Range range) {
            double between = range.low() + INSIDE * (range.high() - range.low());
            return range.isInteger()
                    ? List.of(Math.round(range.low()), Math.round(between), Math.round(range.high()))
                    : List.of(range.low(), between, range.high());
        }
        return ((Levels.Values) parameter.levels()).all();
    }
}
