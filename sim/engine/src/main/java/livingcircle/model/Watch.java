package livingcircle.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Whom a run is to be watched for, and what was seen of them. Watching never changes a run. Residents may be added
 * between the steps of the model, by the thread that steps it; see {@link ShoppingModel#watch} for those added later.
 */
public final class Watch {

    private final IntPredicate isTold;
    private final BitSet residents = new BitSet();
    private final Map<Integer, List<WatchedNeed>> needs = new HashMap<>();

    /** @param isTold which days of the run, from 0 and warm-up included, are written down */
    public Watch(IntPredicate isTold) {
        this.isTold = isTold;
    }

    /** Watches a resident from the next morning on. */
    public void add(int resident) {
        residents.set(resident);
        needs.computeIfAbsent(resident, r -> new ArrayList<>());
    }

    /** Forgets what was seen before a day of the run, so that a long run does not fill the memory. */
    public void forgetBefore(int day) {
        needs.values().forEach(seen -> seen.removeIf(need -> need.day() < day));
    }

    /** Whether a resident is watched. */
    public boolean watches(int resident) {
        return residents.get(resident);
    }

    /** The needs of a watched resident in the order of days, hours and their ranks in a tour. */
    public List<WatchedNeed> needs(int resident) {
        return List.copyOf(needs.getOrDefault(resident, List.of()));
    }

    BitSet residents() {
        return residents;
    }

    boolean isTold(int day) {
        return isTold.test(day);
    }

    void put(int resident, WatchedNeed need) {
        List<WatchedNeed> seen = needs.computeIfAbsent(resident, r -> new ArrayList<>());
        int at = seen.size();
        while (at > 0 && isBefore(need, seen.get(at - 1))) {
            at--;
        }
        seen.add(at, need);
    }

    private static boolean isBefore(WatchedNeed a, WatchedNeed b) {
        return a.day() < b.day() || (a.day() == b.day() && a.slot() / 2 < b.slot() / 2);
    }
}
