package livingcircle.scenario.files;

import livingcircle.scenario.Fault;

/**
 * Where something stands in the inputs and what stands there.
 *
 * @param file the file as the user would write it
 * @param line line number from 1, or 0 if there is none
 * @param column column number from 1 in characters, or 0 if there is none
 * @param key dotted key or column, shortened, or empty
 * @param value what stands there, shortened, or empty
 */
record Place(String file, int line, int column, String key, String value) {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_KEY = 200;

    Place {
        key = shortened(key, LONGEST_KEY);
        value = shortened(value, LONGEST_VALUE);
    }

    /** A place in a line of which the column is not known. */
    Place(String file, int line, String key, String value) {
        this(file, line, 0, key, value);
    }

    /** A whole file. */
    static Place of(String file) {
        return new Place(file, 0, "", "");
    }

    /** A line of a file. */
    static Place of(String file, int line) {
        return new Place(file, line, "", "");
    }

    /** A character of a file. */
    static Place of(String file, int line, int column) {
        return new Place(file, line, column, "", "");
    }

    /** The same place with another key and value. */
    Place with(String otherKey, String otherValue) {
        return new Place(file, line, column, otherKey, otherValue);
    }

    /** A text of bounded length for a message: its beginning if it is longer. */
    static String shortened(String text) {
        return shortened(text, LONGEST_VALUE);
    }

    /** Where it is, as editors and terminals understand it: {@code file:line:column}, without what is not known. */
    String where() {
        return Fault.where(file, line, column);
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
