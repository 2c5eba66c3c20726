package livingcircle.scenario;

import java.io.Serializable;

/**
 * A single value of a scenario's files that is given from outside, in place of the one that stands there.
 *
 * @param path dotted path, such as {@code behaviour.choice.crowding}, {@code population.residents} or {@code run.days}
 * @param value Long, Double, Boolean or String, as in result tables
 */
public record Setting(String path, Object value) implements Serializable {

    /** @throws IllegalArgumentException if the path is blank or the value of another class */
    public Setting {
        boolean isScalar =
                value instanceof Long || value instanceof Double || value instanceof Boolean || value instanceof String;
        if (path.isBlank() || !isScalar) {
            throw new IllegalArgumentException("'" + path + "' cannot be set to " + value);
        }
    }

    /** The value as a number; NaN if it is none. */
    public double number() {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** As it is written on a command line: {@code path=value}. */
    @Override
    public String toString() {
        return path + "=" + value;
    }
}
