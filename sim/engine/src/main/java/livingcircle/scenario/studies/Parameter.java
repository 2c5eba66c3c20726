package livingcircle.scenario.studies;

import java.io.Serializable;
import livingcircle.base.BilingualText;

/**
 * A number of the input files that a study varies.
 *
 * @param path dotted path, see {@link livingcircle.scenario.Setting}
 * @param label what people call it; the path if nothing else is given
 * @param unit unit of its values, or empty
 * @param levels the values it takes
 */
public record Parameter(String path, BilingualText label, String unit, Levels levels) implements Serializable {}
