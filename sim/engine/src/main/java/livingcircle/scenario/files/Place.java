package livingcircle.scenario.files;

/**
 * Where something stands in the inputs and what stands there.
 *
 * @param file the file as the user would write it
 * @param line line number from 1, or 0 if there is none
 * @param key dotted key or column, or empty
 * @param value what stands there, shortened, or empty
 */
record Place(String file, int line, String key, String value) {

    private static final int LONGEST_VALUE = 60;

    Place {
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE - 1) + "…";
        }
    }

    /** A whole file. */
    static Place of(String file) {
        return new Place(file, 0, "", "");
    }

    /** A line of a file. */
    static Place of(String file, int line) {
        return new Place(file, line, "", "");
    }

    /** The same place with another key and value. */
    Place with(String otherKey, String otherValue) {
        return new Place(file, line, otherKey, otherValue);
    }
}
