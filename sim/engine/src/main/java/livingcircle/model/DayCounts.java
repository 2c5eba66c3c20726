package livingcircle.model;

/**
 * Needs that arose on each day of the warm-up, and how they ended on each day. Needs of the warm-up that are still open
 * when the measured days begin are given up and stand in none of the ends.
 */
public final class DayCounts {

    private final long[] needs;
    private final long[] visits;
    private final long[] orders;
    private final long[] unmet;

    DayCounts(int days) {
        needs = new long[days];
        visits = new long[days];
        orders = new long[days];
        unmet = new long[days];
    }

    void add(DayCounts other) {
        for (int day = 0; day < needs.length; day++) {
            needs[day] += other.needs[day];
            visits[day] += other.visits[day];
            orders[day] += other.orders[day];
            unmet[day] += other.unmet[day];
        }
    }

    void addNeed(int day) {
        needs[day]++;
    }

    void addVisit(int day) {
        visits[day]++;
    }

    void addOrder(int day) {
        orders[day]++;
    }

    void addUnmet(int day) {
        unmet[day]++;
    }

    /** Number of days. */
    public int days() {
        return needs.length;
    }

    /** Needs that arose on a day, from 0. */
    public long needs(int day) {
        return needs[day];
    }

    public long visits(int day) {
        return visits[day];
    }

    public long orders(int day) {
        return orders[day];
    }

    public long unmet(int day) {
        return unmet[day];
    }
}
