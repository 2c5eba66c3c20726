package livingcircle.base;

/**
 * Rows of different length stored one after the other: row {@code r} holds the values at positions {@code start(r)}
 * (inclusive) to {@code end(r)} (exclusive).
 */
public final class Rows {

    private final int[] starts;
    private final int[] values;

    private Rows(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /**
     * Groups the numbers 0 … {@code rowOf.length − 1} by row; within a row they stay in order.
     *
     * @param rowOf the row of each number, 0 … {@code rowCount − 1}, or negative to leave it out
     */
    public static Rows group(int[] rowOf, int rowCount) {
        int[] starts = new int[rowCount + 1];
        for (int row : rowOf) {
            if (row >= 0) {
                starts[row + 1]++;
            }
        }
        for (int row = 0; row < rowCount; row++) {
            starts[row + 1] += starts[row];
        }
        int[] next = starts.clone();
        int[] values = new int[starts[rowCount]];
        for (int i = 0; i < rowOf.length; i++) {
            if (rowOf[i] >= 0) {
                values[next[rowOf[i]]++] = i;
            }
        }
        return new Rows(starts, values);
    }

    public int rowCount() {
        return starts.length - 1;
    }

    public int start(int row) {
        return starts[row];
    }

    public int end(int row) {
        return starts[row + 1];
    }

    public int value(int position) {
        return values[position];
    }
}
