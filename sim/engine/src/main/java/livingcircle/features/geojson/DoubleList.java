package livingcircle.features.geojson;

import java.util.Arrays;

/** Positions while they are read. */
final class DoubleList {

    private static final int FEW = 16;

    private double[] numbers = new double[FEW];
    private int size;

    void add(double x, double y) {
        if (size + 2 > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = x;
        numbers[size++] = y;
    }

    double[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
