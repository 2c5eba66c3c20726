package livingcircle.model;

/**
 * What each resident lived through on the measured days, as columns. Each resident is written by one thread at a time,
 * in the order of events, so that sums repeat to the byte.
 */
public final class Ledger {

    private static final int REASONS = UnmetReason.values().length;

    private final int[] needs;
    private final int[] visits;
    private final int[] orders;
    private final short[] unmetByReason;
    private final int typeWords;
    private final long[] fullTypes;
    private final long[] closedTypes;
    private final int[] turnedAway;
    private final int[] within;
    private final int[] barrierFree;
    private final int[] shoppingDays;
    private final int[] lastShoppingDay;
    private final float[] travelMinutes;
    private final float[] priceScores;
    private final float[] qualityScores;
    private final float[] serviceScores;

    Ledger(int residents, int types) {
        needs = new int[residents];
        visits = new int[residents];
        orders = new int[residents];
        unmetByReason = new short[residents * REASONS];
        typeWords = (types + Long.SIZE - 1) / Long.SIZE;
        fullTypes = new long[residents * typeWords];
        closedTypes = new long[residents * typeWords];
        turnedAway = new int[residents];
        within = new int[residents];
        barrierFree = new int[residents];
        shoppingDays = new int[residents];
        lastShoppingDay = new int[residents];
        travelMinutes = new float[residents];
        priceScores = new float[residents];
        qualityScores = new float[residents];
        serviceScores = new float[residents];
    }

    void addNeed(int resident) {
        needs[resident]++;
    }

    void addOrder(int resident) {
        orders[resident]++;
        within[resident]++;
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
        turnedAway[resident]++;
    }

    void addVisit(
            int resident,
            double minutes,
            boolean withinStandard,
            boolean isBarrierFree,
            double priceScore,
            double qualityScore,
            double serviceScore) {
        visits[resident]++;
        travelMinutes[resident] += (float) minutes;
        within[resident] += withinStandard ? 1 : 0;
        barrierFree[resident] += isBarrierFree ? 1 : 0;
        priceScores[resident] += (float) priceScore;
        qualityScores[resident] += (float) qualityScore;
        serviceScores[resident] += (float) serviceScore;
    }

    /** Notes that the resident shopped on a day, numbered from 1. */
    void noteShopping(int resident, int dayNumber) {
        if (lastShoppingDay[resident] != dayNumber) {
            lastShoppingDay[resident] = dayNumber;
            shoppingDays[resident]++;
        }
    }

    public int needs(int resident) {
        return needs[resident];
    }

    public int visits(int resident) {
        return visits[resident];
    }

    public int orders(int resident) {
        return orders[resident];
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
        return turnedAway[resident];
    }

    /** Needs met by a visit within the type's minutes of travel, or by an order. */
    public int within(int resident) {
        return within[resident];
    }

    /** Visits to outlets without barriers. */
    public int barrierFree(int resident) {
        return barrierFree[resident];
    }

    /** Days with a visit for an errand purpose. */
    public int shoppingDays(int resident) {
        return shoppingDays[resident];
    }

    /** Sum of the minutes of travel to the outlets visited, one way. */
    public float travelMinutes(int resident) {
        return travelMinutes[resident];
    }

    /** Sum of the price scores of the visits. */
    public float priceScores(int resident) {
        return priceScores[resident];
    }

    /** Sum of the quality scores of the visits. */
    public float qualityScores(int resident) {
        return qualityScores[resident];
    }

    /** Sum of the service scores of the visits. */
    public float serviceScores(int resident) {
        return serviceScores[resident];
    }
}
