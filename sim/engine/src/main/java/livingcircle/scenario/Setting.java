package livingcircle.scenario;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A single value of a scenario's files that is given from outside, in place of the one that stands there.
 *
 * @param path dotted path, such as {@code behaviour.choice.crowding}, {@code population.residents} or {@code run.days}
 * @param value Long, Double, Boolean or String, as in result tables
 */
public record Setting(String path, Object value) implements Serializable {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?");

    /** @throws IllegalArgumentException if the path is blank or the value of another class */
    public Setting {
        boolean isScalar =
                value instanceof Long || value instanceof Double || value instanceof Boolean || value instanceof String;
        if (path.isBlank() || !isScalar) {
            throw new IllegalArgumentException("'" + path + "' cannot be set to " + value);
        }
    }

    /**
     * Reads what is written on a command line, {@code path=value}. The value is a number, true or false if it looks like
     * one, else text.
     *
     * @throws IllegalArgumentException if there is no path or no value
     */
    public static Setting parse(String text) {
        int equals = text.indexOf('=');
        String path = equals < 0 ? "" : text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        if (path.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' is not of the form path=value");
        }
        return new Setting(path, scalar(value));
    }

    /** The scalar that a text stands for. */
    public static Object scalar(String text) {
        if (INTEGER.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        if (NUMBER.matcher(text).matches()) {
            return Double.valueOf(text);
        }
        return text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
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
