package livingcircle.expectation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import livingcircle.outlets.OpeningHours;

/**
 * Half-hours of the week at which the same of a home's services for a purpose are open. Class 0 holds those at which
 * none is. Half-hours at which nobody wants the purpose belong to class 0 as well. Immutable.
 */
final class TimeClasses {

    private final ArrivalTimes times;
    private final int purpose;
    private final int[][] classOfSlot = new int[WeekShares.DAYS_A_WEEK][OpeningHours.SLOTS];
    private final List<int[]> openStrands = new ArrayList<>();
    private final WeekShares shares;
    private final Map<OpeningHours, WeekShares> splits = new ConcurrentHashMap<>();

    /** @param present strands of the purpose that the home can reach */
    TimeClasses(Strands strands, BitSet present, ArrivalTimes times) {
        this.times = times;
        purpose = strands.purpose();
        Map<BitSet, Integer> known = new HashMap<>();
        known.put(new BitSet(), 0);
        openStrands.add(new int[0]);
        for (int day = 0; day < WeekShares.DAYS_A_WEEK; day++) {
            for (int slot = 0; slot < OpeningHours.SLOTS; slot++) {
                if (times.isPossible(purpose, slot)) {
                    BitSet open = strands.openAt(day, slot);
                    open.and(present);
                    Integer timeClass = known.get(open);
                    if (timeClass == null) {
                        timeClass = openStrands.size();
                        known.put(open, timeClass);
                        openStrands.add(open.stream().toArray());
                    }
                    classOfSlot[day][slot] = timeClass;
                }
            }
        }
        shares = new WeekShares(classOfSlot, count(), times, purpose);
    }

    /** Number of classes, class 0 included. */
    int count() {
        return openStrands.size();
    }

    /** Strands open in a class; not to be changed. */
    int[] openStrands(int timeClass) {
        return openStrands.get(timeClass);
    }

    WeekShares shares() {
        return shares;
    }

    /**
     * The classes split by the hours of one service more: class {@code c} while it is closed, {@code count() + c} while
     * it is open.
     */
    WeekShares splitBy(OpeningHours hours) {
        return splits.computeIfAbsent(hours, this::split);
    }

    private WeekShares split(OpeningHours hours) {
        int[][] split = new int[WeekShares.DAYS_A_WEEK][OpeningHours.SLOTS];
        for (int day = 0; day < split.length; day++) {
            for (int slot = 0; slot < OpeningHours.SLOTS; slot++) {
                boolean matters = times.isPossible(purpose, slot) && hours.isOpenOn(day);
                boolean isOpen = matters && (hours.halfHours() >>> slot & 1) != 0;
                split[day][slot] = classOfSlot[day][slot] + (isOpen ? count() : 0);
            }
        }
        return new WeekShares(split, 2 * count(), times, purpose);
    }
}
