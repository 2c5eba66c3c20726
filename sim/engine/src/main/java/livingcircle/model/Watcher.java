package livingcircle.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what watched residents choose and why. Acts between the phases of the model, when what a choice looked at
 * is still as it was: habits change when needs end, and expected crowds and closings at the end of the day. Only ends
 * are told from within a phase, each resident's by one thread.
 */
final class Watcher {

    private final Watch watch;
    private final ChoiceExplainer explainer;
    private final Blocks blocks;
    private final DayNeeds[] needs;
    // what is told of today's needs, by resident and number of the need in its block
    private final Map<Integer, Map<Integer, WatchedNeed>> today = new HashMap<>();
    private final BitSet told = new BitSet();

    Watcher(Watch watch, ChoiceExplainer explainer, Blocks blocks, DayNeeds[] needs) {
        this.watch = watch;
        this.explainer = explainer;
        this.blocks = blocks;
        this.needs = needs;
    }

    private interface Tour {
        void visit(int resident, DayNeeds block, int from, int to);
    }

    /** Explains what was chosen for the day ahead. */
    void afterChoices(int day) {
        today.clear();
        told.clear();
        if (watch.isTold(day)) {
            told.or(watch.residents());
        }
        told.stream().forEach(resident -> explainDayAhead(resident, day));
    }

    private void explainDayAhead(int resident, int day) {
        for (int hour = 0; hour < OpenSlots.HOURS; hour++) {
            forTour(resident, hour, (r, block, from, to) -> {
                if (!block.waits[from]) {
                    explain(block, from, to, day);
                }
            });
        }
    }

    /** Explains what waited for the hour. */
    void afterWaitingChoices(int day, int hour) {
        forTours(hour, (r, block, from, to) -> {
            if (block.waits[from]) {
                explain(block, from, to, day);
            }
        });
    }

    /** Notes whom the first choice turned away, and what was chosen then. */
    void afterSecondChoices(int hour) {
        forNeeds(hour, (seen, block, i) -> {
            if (block.wasTurnedAway[i]) {
                seen.chooseAgain(find(seen.alternatives(), block, i));
            }
        });
    }

    /** Notes who was served in the hour. */
    void afterAdmission(int hour) {
        forNeeds(hour, (seen, block, i) -> seen.admit(block.outcome[i], block.wasTurnedAway[i], block.waitMinutes[i]));
    }

    /** Notes the end of a need; by one thread for each resident. */
    void ended(int resident, int i, NeedEnd end) {
        if (told.get(resident)) {
            WatchedNeed seen = find(resident, i);
            if (seen != null) {
                seen.end(end);
            }
        }
    }

    /**
     * Watches one more resident.
     *
     * @param time hours that are over since the run began
     */
    void add(int resident, int time) {
        boolean isNew = !watch.watches(resident);
        watch.add(resident);
        int day = time / OpenSlots.HOURS;
        boolean isMorning = time % OpenSlots.HOURS == OpenSlots.HOURS - 1;
        if (isNew && !isMorning && watch.isTold(day) && isAsInTheMorning(resident)) {
            told.set(resident);
            explainDayAhead(resident, day);
            for (int hour = 0; hour <= time % OpenSlots.HOURS; hour++) {
                afterAdmission(hour);
            }
        }
    }

    /** Whether today's choices of a resident can still be told: nothing has ended, and nothing was chosen again. */
    private boolean isAsInTheMorning(int resident) {
        DayNeeds block = needs[blocks.blockOf(resident)];
        for (int i = 0; i < block.count; i++) {
            if (block.resident[i] == resident && (block.hasEnded[i] || block.wasTurnedAway[i])) {
                return false;
            }
        }
        return true;
    }

    private void explain(DayNeeds block, int from, int to, int day) {
        List<List<Alternative>> tour = explainer.tour(block, from, to, day % OpenSlots.DAYS_A_WEEK);
        for (int i = from; i < to; i++) {
            List<Alternative> alternatives = tour.get(i - from);
            WatchedNeed seen = new WatchedNeed(
                    day,
                    block.slot[i],
                    block.purpose[i],
                    block.attempt[i],
                    to - from > 1,
                    block.sharesStop[i],
                    alternatives,
                    find(alternatives, block, i));
            today.computeIfAbsent(block.resident[i], r -> new HashMap<>()).put(i, seen);
            watch.put(block.resident[i], seen);
        }
    }

    private static Alternative find(List<Alternative> alternatives, DayNeeds block, int i) {
        Way way = Way.of(block.way[i]);
        int service = block.service[i] == DayNeeds.NO_SERVICE ? Alternative.NONE : block.service[i];
        return alternatives.stream()
                .filter(alternative -> alternative.isSameAs(way, service))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("what was chosen is not among the alternatives"));
    }

    private @Nullable WatchedNeed find(int resident, int i) {
        Map<Integer, WatchedNeed> ofResident = today.get(resident);
        return ofResident == null ? null : ofResident.get(i);
    }

    private interface Seen {
        void visit(WatchedNeed seen, DayNeeds block, int i);
    }

    private void forNeeds(int hour, Seen what) {
        forTours(hour, (resident, block, from, to) -> {
            for (int i = from; i < to; i++) {
                WatchedNeed seen = find(resident, i);
                if (seen != null) {
                    what.visit(seen, block, i);
                }
            }
        });
    }

    private void forTours(int hour, Tour what) {
        List<Integer> residents = new ArrayList<>(told.cardinality());
        told.stream().forEach(residents::add);
        residents.forEach(resident -> forTour(resident, hour, what));
    }

    private void forTour(int resident, int hour, Tour what) {
        DayNeeds block = needs[blocks.blockOf(resident)];
        int from = block.firstOf(resident, hour);
        if (from < block.hourStart[hour + 1] && block.resident[from] == resident) {
            what.visit(resident, block, from, block.endOfTour(from));
        }
    }
}
