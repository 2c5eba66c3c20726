package livingcircle.model;

/**
 * What each resident lived through on the measured days, as columns. Each resident is written by one thread at a time,
 * in the order of events, so that sums repeat to the byte.
 */
public final class Ledger {

    private static final int REASONS = UnmetReason.values().length;

    // the counts and sums of a resident stand together: a visit changes most of them at once
    private static final int NEEDS = 0;
    private static final int VISITS = 1;
    private static final int ORDERS = 2;
    private static final int TURNED_AWAY = 3;
    private static final int WITHIN = 4;
    private static final int BARRIER_FREE = 5;
    private static final int SHOPPING_DAYS = 6;
    private static final int LAST_SHOPPING_DAY = 7;
    private static final int COUNTS = 8;
    private static final int TRAVEL_MINUTES = 0;
    private static final int PRICE_SCORES = 1;
    private static final int QUALITY_SCORES = 2;
    private static final int SERVICE_SCORES = 3;
    private static final int SUMS = 4;

    private final int[] counts;
    private final float[] sums;
    private final short[] unmetByReason;
    private final int typeWords;
    private final long[] fullTypes;
    private final long[] closedTypes;

    Ledger(int residents, int types) {
        counts = new int[residents * COUNTS];
        sums = new float[residents * SUMS];
        unmetByReason = new short[residents * REASONS];
        typeWords = (types + Long.SIZE - 1) / Long.SIZE;
        fullTypes = new long[residents * typeWords];
        closedTypes = new long[residents * typeWords];
    }

    /** Reads what is known about a resident, for who will need it soon; the result means nothing. */
    int touch(int resident) {
        return counts[resident * COUNTS] + (int) sums[resident * SUMS];
    }

    void addNeed(int resident) {
        counts[resident * COUNTS + NEEDS]++;
    }

    void addOrder(int resident) {
        counts[resident * COUNTS + ORDERS]++;
        counts[resident * COUNTS + WITHIN]++;
    }

    void addUnmet(int resident, UnmetReason reason) {
        unmetByReason[resident * REASONS + reason.ordinal()]++;
    }

    /** Notes that an outlet of a type that covers the resident was full. */
    void noteFull(int resident, int type) {
        fullTypes[resident * typeWords + type / Long.SIZE] |= 1L << type;
    }

    /** Notes that nothing that serves the need was open, a type that covers the resident among it. */
    void noteClosed(int resident, int type) {
        closedTypes[resident * typeWords + type / Long.SIZE] |= 1L << type;
    }

    void addTurnedAway(int resident) {
        counts[resident * COUNTS + TURNED_AWAY]++;
    }

    void addVisit(
            int resident,
            double minutes,
            boolean withinStandard,
            boolean isBarrierFree,
            double priceScore,
            double qualityScore,
            double serviceScore) {
        counts[resident * COUNTS + VISITS]++;
        sums[resident * SUMS + TRAVEL_MINUTES] += (float) minutes;
        counts[resident * COUNTS + WITHIN] += withinStandard ? 1 : 0;
        counts[resident * COUNTS + BARRIER_FREE] += isBarrierFree ? 1 : 0;
        sums[resident * SUMS + PRICE_SCORES] += (float) priceScore;
        sums[resident * SUMS + QUALITY_SCORES] += (float) qualityScore;
        sums[resident * SUMS + SERVICE_SCORES] += (float) serviceScore;
    }

    /** Notes that the resident shopped on a day, numbered from 1. */
    void noteShopping(int resident, int dayNumber) {
        if (counts[resident * COUNTS + LAST_SHOPPING_DAY] != dayNumber) {
            counts[resident * COUNTS + LAST_SHOPPING_DAY] = dayNumber;
            counts[resident * COUNTS + SHOPPING_DAYS]++;
        }
    }

    public int needs(int resident) {
        return counts[resident * COUNTS + NEEDS];
    }

    public int visits(int resident) {
        return counts[resident * COUNTS + VISITS];
    }

    public int orders(int resident) {
        return counts[resident * COUNTS + ORDERS];
    }

    public int unmet(int resident) {
        int sum = 0;
        for (int reason = 0; reason < REASONS; reason++) {
            sum += unmetByReason[resident * REASONS + reason];
        }
        return sum;
    }

    public int unmet(int resident, UnmetReason reason) {
        return unmetByReason[resident * REASONS + reason.ordinal()];
    }

    /** Whether an outlet of a type that covers the resident was full at least once. */
    public boolean foundFull(int resident, int type) {
        return (fullTypes[resident * typeWords + type / Long.SIZE] >>> type & 1) != 0;
    }

    /** Whether a type that covers the resident was closed at least once, and all else that serves the need, too. */
    public boolean foundClosed(int resident, int type) {
        return (closedTypes[resident * typeWords + type / Long.SIZE] >>> type & 1) != 0;
    }

    /** Attempts at which the resident was turned away, whatever came of the need. */
    public int turnedAway(int resident) {
        return counts[resident * COUNTS + TURNED_AWAY];
    }

    /** Needs met by a visit within the type's minutes of travel, or by an order. */
    public int within(int resident) {
        return counts[resident * COUNTS + WITHIN];
    }

    /** Visits to outlets without barriers. */
    public int barrierFree(int resident) {
        return counts[resident * COUNTS + BARRIER_FREE];
    }

    /** Days with a visit for an errand purpose. */
    public int shoppingDays(int resident) {
        return counts[resident * COUNTS + SHOPPING_DAYS];
    }

    /** Sum of the minutes of travel to the outlets visited, one way. */
    public float travelMinutes(int resident) {
        return sums[resident * SUMS + TRAVEL_MINUTES];
    }

    /** Sum of the price scores of the visits. */
    public float priceScores(int resident) {
        return sums[resident * SUMS + PRICE_SCORES];
    }

    /** Sum of the quality scores of the visits. */
    public float qualityScores(int resident) {
        return sums[resident * SUMS + QUALITY_SCORES];
    }

    /** Sum of the service scores of the visits. */
    public float serviceScores(int resident) {
        return sums[resident * SUMS + SERVICE_SCORES];
    }
}
