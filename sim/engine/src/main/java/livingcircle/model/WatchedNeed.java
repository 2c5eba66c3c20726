package livingcircle.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a watched resident to serve a need: what there was to choose among, what was chosen and what came of
 * it. Filled while the day goes on.
 */
public final class WatchedNeed {

    private final int day;
    private final int slot;
    private final int purpose;
    private final int attempt;
    private final boolean isInTour;
    private final List<Alternative> alternatives;
    private final Alternative first;
    private final boolean sharesStop;
    private @Nullable Alternative second;
    private boolean wasTurnedAway;
    private boolean wasTurnedAwayTwice;
    private double waitMinutes;
    private @Nullable NeedEnd end;

    WatchedNeed(
            int day,
            int slot,
            int purpose,
            int attempt,
            boolean isInTour,
            boolean sharesStop,
            List<Alternative> alternatives,
            Alternative first) {
        this.day = day;
        this.slot = slot;
        this.purpose = purpose;
        this.attempt = attempt;
        this.isInTour = isInTour;
        this.sharesStop = sharesStop;
        this.alternatives = List.copyOf(alternatives);
        this.first = first;
    }

    void chooseAgain(Alternative chosen) {
        second = chosen;
    }

    void admit(byte outcome, boolean turnedAway, float minutes) {
        wasTurnedAway = turnedAway;
        wasTurnedAwayTwice = outcome == DayNeeds.TURNED_AWAY_TWICE;
        waitMinutes = minutes;
    }

    void end(NeedEnd how) {
        end = how;
    }

    /** Day of the run, from 0, warm-up included. */
    public int day() {
        return day;
    }

    /** Half-hour of arrival, 0–47. */
    public int slot() {
        return slot;
    }

    /** Index of the purpose. */
    public int purpose() {
        return purpose;
    }

    /** How often the need was tried before. */
    public int attempt() {
        return attempt;
    }

    /** Whether the resident has other needs in the hour, which are chosen for together. */
    public boolean isInTour() {
        return isInTour;
    }

    /** Whether it was chosen to be served on the stop of another need. */
    public boolean sharesStop() {
        return sharesStop;
    }

    /** Everything that could be done about the need, and what could not be chosen with why; the best first. */
    public List<Alternative> alternatives() {
        return alternatives;
    }

    /** What was chosen. */
    public Alternative first() {
        return first;
    }

    /** What was chosen after the first choice had turned the resident away. */
    public Optional<Alternative> findSecond() {
        return Optional.ofNullable(second);
    }

    /** Whether the first choice turned the resident away. */
    public boolean wasTurnedAway() {
        return wasTurnedAway;
    }

    /** Whether the second choice did so, too. */
    public boolean wasTurnedAwayTwice() {
        return wasTurnedAwayTwice;
    }

    /** Minutes of waiting to be served. */
    public double waitMinutes() {
        return waitMinutes;
    }

    /** How the attempt ended; empty while the day goes on. */
    public Optional<NeedEnd> findEnd() {
        return Optional.ofNullable(end);
    }
}
