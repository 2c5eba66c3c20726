package livingcircle.city.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides a town into compact areas of given shares of its dwellings: cuts it across its longer side, then the two
 * halves likewise (a weighted k-d tree).
 */
final class Division {

    private final double[] shares;
    private final double[] least;
    private final List<List<Quarter>> areas = new ArrayList<>();

    private Division(double[] shares, double[] least) {
        this.shares = shares;
        this.least = least;
    }

    /**
     * One area per share.
     *
     * @param shares wanted dwellings of each area, above 0, in any unit
     * @param least how many quarters each area has at least, at least 1
     * @throws IllegalArgumentException if there are fewer quarters than all areas need
     */
    static List<List<Quarter>> of(List<Quarter> quarters, double[] shares, double[] least) {
        Division division = new Division(shares, least);
        if (quarters.size() < sum(least, 0, least.length)) {
            throw new IllegalArgumentException("a town of " + quarters.size()
                    + " quarter blocks cannot be divided into " + (int) sum(least, 0, least.length) + " communities");
        }
        division.divide(quarters, 0, shares.length);
        return division.areas;
    }

    private void divide(List<Quarter> quarters, int first, int end) {
        if (end - first == 1) {
            areas.add(quarters);
            return;
        }
        int middle = (first + end) / 2;
        List<Quarter> sorted = sortedAlongLongerSide(quarters);
        double wanted = sum(shares, first, middle) / sum(shares, first, end);
        double all = sorted.stream().mapToDouble(Quarter::dwellings).sum();
        int cut = 0;
        for (double taken = 0; cut < sorted.size(); cut++) {
            double next = sorted.get(cut).dwellings();
            if (taken + next / 2 > wanted * all) {
                break;
            }
            taken += next;
        }
        int most = sorted.size() - (int) sum(least, middle, end);
        cut = Math.max((int) sum(least, first, middle), Math.min(most, cut));
        divide(sorted.subList(0, cut), first, middle);
        divide(sorted.subList(cut, sorted.size()), middle, end);
    }

    private static double sum(double[] values, int first, int end) {
        double sum = 0;
        for (int i = first; i < end; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static List<Quarter> sortedAlongLongerSide(List<Quarter> quarters) {
        var xs = quarters.stream().mapToDouble(q -> q.centre().xM()).summaryStatistics();
        var ys = quarters.stream().mapToDouble(q -> q.centre().yM()).summaryStatistics();
        boolean isWide = xs.getMax() - xs.getMin() >= ys.getMax() - ys.getMin();
        List<Quarter> sorted = new ArrayList<>(quarters);
        sorted.sort(Comparator.comparingDouble(
                q -> isWide ? q.centre().xM() : q.centre().yM()));
        return sorted;
    }
}
