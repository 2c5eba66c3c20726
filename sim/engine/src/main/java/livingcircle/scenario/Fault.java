package livingcircle.scenario;

import livingcircle.base.BilingualText;

/**
 * One thing that is wrong with an input.
 *
 * @param file the file as the user would write it
 * @param line line number from 1, or 0 if the fault has no line
 * @param column column number from 1 in characters, or 0 if the fault has no column
 * @param key the key or column, or empty
 * @param value the value found, or empty
 * @param problem what is wrong
 * @param mend what to do about it
 */
public record Fault(
        String file, int line, int column, String key, String value, BilingualText problem, BilingualText mend) {

    /** A fault of a line or, with line 0, of a whole file. */
    public Fault(String file, int line, String key, String value, BilingualText problem, BilingualText mend) {
        this(file, line, 0, key, value, problem, mend);
    }

    /** Where it is, as editors and terminals understand it: {@code file:line:column}, without what is not known. */
    public String where() {
        return where(file, line, column);
    }

    /** The same for a place that has no fault. */
    public static String where(String file, int line, int column) {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
