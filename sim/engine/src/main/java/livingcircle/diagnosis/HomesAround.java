package livingcircle.diagnosis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;

/**
 * Adds up numbers of the homes around a place, as the crow flies. The homes stand from west to east, so that only a strip
 * of them is looked at; unlike {@link City#homesWithin} it makes no list. Immutable.
 */
final class HomesAround {

    private final LocalPlane plane;
    private final int[] home;
    private final double[] xM;
    private final double[] yM;

    HomesAround(City city) {
        plane = city.plane();
        home = IntStream.range(0, city.homes().count())
                .boxed()
                .sorted(Comparator.comparingDouble(h -> plane.xM(at(city, h))))
                .mapToInt(h -> h)
                .toArray();
        xM = Arrays.stream(home).mapToDouble(h -> plane.xM(at(city, h))).toArray();
        yM = Arrays.stream(home).mapToDouble(h -> plane.yM(at(city, h))).toArray();
    }

    private static GeoPoint at(City city, int home) {
        return city.homes().site(home).at();
    }

    /** The sum of a number of each home at most {@code radiusM} from a place. */
    long sum(GeoPoint place, double radiusM, IntUnaryOperator number) {
        double x = plane.xM(place);
        double y = plane.yM(place);
        long sum = 0;
        for (int i = firstFrom(x - radiusM); i < xM.length && xM[i] <= x + radiusM; i++) {
            double dx = xM[i] - x;
            double dy = yM[i] - y;
            if (dx * dx + dy * dy <= radiusM * radiusM) {
                sum += number.applyAsInt(home[i]);
            }
        }
        return sum;
    }

    /** Index of the first home that is not west of a line. */
    private int firstFrom(double lineM) {
        int low = 0;
        int high = xM.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (xM[middle] < lineM) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
