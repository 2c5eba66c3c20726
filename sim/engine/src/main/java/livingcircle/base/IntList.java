package livingcircle.base;

import java.util.Arrays;

/** A growing list of primitive integers. Not safe for use by several threads. */
public final class IntList {

    private int[] values;
    private int size;

    public IntList() {
        this(16);
    }

    public IntList(int expectedSize) {
        values = new int[Math.max(4, expectedSize)];
    }

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 1);
        }
        values[size++] = value;
    }

    public int get(int index) {
        return values[index];
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public void clear() {
        size = 0;
    }

    /** Drops all but the first {@code newSize} values. */
    public void truncate(int newSize) {
        size = Math.min(size, newSize);
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
