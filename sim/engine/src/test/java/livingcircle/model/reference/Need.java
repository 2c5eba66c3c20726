package livingcircle.model.reference;

/** A resident needs a purpose served at a half-hour of a day. */
final class Need {

    final int resident;
    final int purpose;
    final int slot;
    /** How often it was tried before. */
    final int attempt;
    /** Key of its draws. */
    final long key;

    Alternative choice = Alternative.NOTHING;
    boolean isServed;
    int timesTurnedAway;
    float waitMinutes;
    boolean sharesStop;
    boolean wasToShareStop;

    Need(int resident, int purpose, int slot, int attempt, long key) {
        this.resident = resident;
        this.purpose = purpose;
        this.slot = slot;
        this.attempt = attempt;
        this.key = key;
    }

    int hour() {
        return slot / 2;
    }
}
