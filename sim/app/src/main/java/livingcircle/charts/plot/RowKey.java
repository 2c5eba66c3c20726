package livingcircle.charts.plot;

/**
 * A row's place in a plot; rows may have the same label.
 *
 * @param index number of the row
 * @param label what is written before it
 */
public record RowKey(int index, String label) implements Comparable<RowKey> {

    @Override
    public int compareTo(RowKey other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return label;
    }
}
