package livingcircle.results;

import java.util.List;
import tools.jackson.core.io.NumberOutput;

/**
 * Values of a table as text: a number in the shortest form that reads back to the same bits (by an algorithm of its
 * own, because Java's differs between versions), one that is not known as nothing.
 */
final class Cells {

    private Cells() {}

    static String text(Object value) {
        if (value instanceof Double number) {
            return number.isNaN() ? "" : NumberOutput.toString(number, true);
        }
        return value.toString();
    }

    static String[] texts(List<Object> row) {
        return row.stream().map(Cells::text).toArray(String[]::new);
    }
}
