package livingcircle.expectation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.outlets.OpeningHours;

/**
 * How the needs of one purpose spread over classes of half-hours: for each kind of weekday and age band the share of
 * each class. Weekdays whose half-hours belong to the same classes are of one kind. Immutable.
 */
final class WeekShares {

    static final int DAYS_A_WEEK = 7;

    private final int classes;
    private final int[] kindOfWeekday = new int[DAYS_A_WEEK];
    private final int kinds;
    private final double[][] first;
    private final double[][] again;

    /**
     * @param classOfSlot class of each half-hour by weekday; only half-hours that are possible are looked at
     * @param classes number of classes
     */
    WeekShares(int[][] classOfSlot, int classes, ArrivalTimes times, int purpose) {
        this.classes = classes;
        List<int[]> distinct = new ArrayList<>();
        for (int day = 0; day < DAYS_A_WEEK; day++) {
            int kind = 0;
            while (kind < distinct.size() && !Arrays.equals(distinct.get(kind), classOfSlot[day])) {
                kind++;
            }
            if (kind == distinct.size()) {
                distinct.add(classOfSlot[day]);
            }
            kindOfWeekday[day] = kind;
        }
        kinds = distinct.size();
        first = new double[times.ageBands()][kinds * classes];
        again = new double[times.ageBands()][kinds * classes];
        for (int slot = 0; slot < OpeningHours.SLOTS; slot++) {
            for (int kind = 0; kind < kinds && times.isPossible(purpose, slot); kind++) {
                int at = kind * classes + distinct.get(kind)[slot];
                for (int b = 0; b < first.length; b++) {
                    first[b][at] += times.first(b, purpose, slot);
                    again[b][at] += times.again(b, purpose, slot);
                }
            }
        }
    }

    int classes() {
        return classes;
    }

    int kinds() {
        return kinds;
    }

    int kindOf(int weekday) {
        return kindOfWeekday[weekday];
    }

    /** Share of a class among the needs of an age band that arise on a weekday of the kind. */
    double first(int ageBand, int kind, int timeClass) {
        return first[ageBand][kind * classes + timeClass];
    }

    /** The same for needs that are tried again. */
    double again(int ageBand, int kind, int timeClass) {
        return again[ageBand][kind * classes + timeClass];
    }
}
