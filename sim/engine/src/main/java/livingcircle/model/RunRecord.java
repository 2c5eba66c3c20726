package livingcircle.model;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What one run measured. */
public final class RunRecord {

    /** Stands for the day of closing of an outlet that is open. */
    public static final int OPEN = -1;

    private final Tally tally;
    private final Ledger ledger;
    private final Admission admission;
    private final Adequacy adequacy;
    private final WeeksEnd weeksEnd;
    private final @Nullable Diary diary;

    RunRecord(
            Tally tally,
            Ledger ledger,
            Admission admission,
            Adequacy adequacy,
            WeeksEnd weeksEnd,
            @Nullable Diary diary) {
        this.tally = tally;
        this.ledger = ledger;
        this.admission = admission;
        this.adequacy = adequacy;
        this.weeksEnd = weeksEnd;
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

    /** Who was covered but not served. */
    public Adequacy adequacy() {
        return adequacy;
    }

    /** Weeks in which an outlet lost money, in a row up to the end or until it closed. */
    public int lossWeeksInRow(int outlet) {
        return weeksEnd.lossWeeksInRow(outlet);
    }

    /** The day of the run, from 0 and warm-up included, after which an outlet closed, or {@link #OPEN}. */
    public int closedAfterDay(int outlet) {
        return weeksEnd.closedAfterDay(outlet);
    }

    /** Services that closed during the run. */
    public BitSet closedServices() {
        return weeksEnd.closedServices();
    }

    /** Every end of a need, or null if no diary was kept. */
    public @Nullable Diary findDiary() {
        return diary;
    }
}
