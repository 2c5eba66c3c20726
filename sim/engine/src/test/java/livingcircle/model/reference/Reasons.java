package livingcircle.model.reference;

import java.util.EnumSet;
import java.util.Set;
import livingcircle.model.UnmetReason;
import livingcircle.population.Population;
import livingcircle.walking.TypeReach;
import livingcircle.world.Coverage;
import livingcircle.world.World;

/** Why a need went unmet though nobody turned the resident away. */
final class Reasons {

    private static final int NONE = -1;

    private final World world;
    private final Coverage coverage;
    private final Ways ways;
    private final Hours hours;
    private final Habits habits;
    private final Alternatives alternatives;
    private final Occurrences occurrences;

    Reasons(World world, Ways ways, Hours hours, Habits habits, Alternatives alternatives, Occurrences occurrences) {
        this.world = world;
        coverage = world.coverage();
        this.ways = ways;
        this.hours = hours;
        this.habits = habits;
        this.alternatives = alternatives;
        this.occurrences = occurrences;
    }

    private interface Test {
        boolean holds(int type, int position);
    }

    private boolean isThereOne(Need need, Test test) {
        for (int type = 0; type < world.catalogue().types().size(); type++) {
            if (serves(type, need)) {
                TypeReach reach = world.reach(type);
                int home = world.population().home(need.resident);
                for (int p = reach.start(home); p < reach.end(home); p++) {
                    if (!hours.isShut(reach.place(p)) && test.holds(type, p)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean serves(int type, Need need) {
        String purpose = world.catalogue().purposes().get(need.purpose).id();
        return world.catalogue().type(type).purposes().contains(purpose);
    }

    private boolean isReached(Need need, int type, int position) {
        return ways.weight(need.resident, type, position) > 0;
    }

    private boolean isAnyReached(Need need) {
        return isThereOne(need, (type, p) -> isReached(need, type, p));
    }

    private boolean isAnyOpen(Need need, int weekday) {
        return isThereOne(
                need,
                (type, p) -> isReached(need, type, p)
                        && hours.isOpen(world.reach(type).place(p), weekday, need.slot));
    }

    private boolean isKeptAwayBySteps(Need need) {
        Population population = world.population();
        int limitMm = world.travel().walkLimitMm(population.profile(need.resident));
        return population.avoidsSteps(need.resident)
                && isThereOne(
                        need,
                        (type, p) ->
                                !isReached(need, type, p) && world.reach(type).walkMm(p) < limitMm);
    }

    /** Where nothing in reach is open, the first type on foot that serves the need and covers the resident, or −1. */
    int coveredButClosed(Need need, int weekday) {
        if (isAnyReached(need) && !isAnyOpen(need, weekday)) {
            for (int type = 0; type < world.catalogue().types().size(); type++) {
                if (serves(type, need)
                        && !world.catalogue().type(type).isDelivering()
                        && coverage.isCovered(need.resident, type)) {
                    return type;
                }
            }
        }
        return NONE;
    }

    /** The first reason that holds. */
    UnmetReason find(Need need, int weekday) {
        if (!isThereOne(need, (type, p) -> true)) {
            return UnmetReason.NO_OUTLET;
        }
        if (!isAnyReached(need)) {
            return isKeptAwayBySteps(need) ? UnmetReason.STEPS : UnmetReason.TOO_FAR;
        }
        if (!isAnyOpen(need, weekday)) {
            return UnmetReason.CLOSED;
        }
        UnmetReason reason = reasonOfChoice(need, weekday, EnumSet.noneOf(Supposition.class));
        if (habits.isNewToday(need.resident, need.purpose)) {
            noteIfOther(reason, need, weekday, Supposition.HABIT_OF_MORNING, Occurrence.REASON_BY_HABIT_OF_TODAY);
            noteIfOther(reason, need, weekday, Supposition.HABIT_OF_HOUR, Occurrence.REASON_BY_HABIT_OF_HOUR);
        }
        return reason;
    }

    private UnmetReason reasonOfChoice(Need need, int weekday, Set<Supposition> suppositions) {
        if (wouldBeServed(need, weekday, Supposition.FAIR_PRICES, suppositions)) {
            return UnmetReason.TOO_DEAR;
        }
        return wouldBeServed(need, weekday, Supposition.NEAR_OUTLETS, suppositions)
                ? UnmetReason.TOO_FAR
                : UnmetReason.CHOSE_TO_GO_WITHOUT;
    }

    private boolean wouldBeServed(Need need, int weekday, Supposition first, Set<Supposition> others) {
        Set<Supposition> all = EnumSet.of(first);
        all.addAll(others);
        return Alternative.best(alternatives.of(need, weekday, all)).way() != Way.WITHOUT;
    }

    private void noteIfOther(
            UnmetReason reason, Need need, int weekday, Supposition supposition, Occurrence occurrence) {
        if (reasonOfChoice(need, weekday, EnumSet.of(supposition)) != reason) {
            occurrences.note(occurrence);
        }
    }
}
