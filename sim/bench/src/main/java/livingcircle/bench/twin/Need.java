package livingcircle.bench.twin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that a resident wants at a half-hour of a day, and what becomes of it. */
final class Need {

    /** How far it has come. */
    enum State {
        OPEN,
        SERVED,
        TURNED_AWAY,
        TURNED_AWAY_TWICE
    }

    final Resident resident;
    final int purpose;
    final int slot;
    final int attempt;
    /** Key of its draws. */
    final long key;

    State state = State.OPEN;
    boolean wasTurnedAway;
    double waitMinutes;
    private @Nullable Option choice;

    Need(Resident resident, int purpose, int slot, int attempt, long key) {
        this.resident = resident;
        this.purpose = purpose;
        this.slot = slot;
        this.attempt = attempt;
        this.key = key;
    }

    int hour() {
        return slot / 2;
    }

    /** What was chosen. */
    Option choice() {
        return Objects.requireNonNull(choice, "not chosen yet");
    }

    void choose(Option option) {
        choice = option;
    }
}
