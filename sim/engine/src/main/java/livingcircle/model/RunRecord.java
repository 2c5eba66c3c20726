package livingcircle.model;

import org.jspecify.annotations.Nullable;

/** What one run measured. */
public final class RunRecord {

    private final Tally tally;
    private final Ledger ledger;
    private final Admission admission;
    private final @Nullable Diary diary;

    RunRecord(Tally tally, Ledger ledger, Admission admission, @Nullable Diary diary) {
        this.tally = tally;
        this.ledger = ledger;
        this.admission = admission;
        this.diary = diary;
    }

    /** Counts by group. */
    public Tally tally() {
        return tally;
    }

    /** What each resident lived through. */
    public Ledger ledger() {
        return ledger;
    }

    /** Customers of a service served in an hour of the day, over all measured days. */
    public int served(int service, int hour) {
        return admission.served(service, hour);
    }

    /** Customers of a service turned away in an hour of the day, over all measured days. */
    public int turnedAway(int service, int hour) {
        return admission.turnedAway(service, hour);
    }

    /** Every end of a need, or null if no diary was kept. */
    public @Nullable Diary findDiary() {
        return diary;
    }
}
