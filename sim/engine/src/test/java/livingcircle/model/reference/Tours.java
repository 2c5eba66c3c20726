package livingcircle.model.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.world.World;

/** Residents choose for all their needs of an hour at once, and once more for a need that was turned away. */
final class Tours {

    /** It is enough to ask one in so many residents what their choice hung on. */
    private static final int SAMPLED = 8;

    private final World world;
    private final Alternatives alternatives;
    private final Habits habits;
    private final Occurrences occurrences;

    Tours(World world, Alternatives alternatives, Habits habits, Occurrences occurrences) {
        this.world = world;
        this.alternatives = alternatives;
        this.habits = habits;
        this.occurrences = occurrences;
    }

    /** @param tour needs of one resident, in their order */
    void choose(List<Need> tour, int weekday) {
        List<List<Alternative>> all = new ArrayList<>();
        for (Need need : tour) {
            List<Alternative> ofNeed = alternatives.of(need, weekday, Set.of());
            need.choice = Alternative.best(ofNeed);
            all.add(ofNeed);
            noteWhatDecided(need, weekday);
        }
        if (tour.size() > 1 && world.behaviour().choice().furtherNeed() > 0) {
            seekStop(tour, all);
        }
    }

    private void seekStop(List<Need> tour, List<List<Alternative>> all) {
        double mostGain = 0;
        Map<Need, Alternative> bestStop = Map.of();
        for (Alternative first : all.get(0)) {
            if (first.way() == Way.VISIT) {
                Map<Need, Alternative> stop = new LinkedHashMap<>();
                stop.put(tour.get(0), first);
                double gain = StrictMath.log(tour.get(0).choice.cost() / first.cost());
                for (int k = 1; k < tour.size(); k++) {
                    gain += join(tour.get(k), all.get(k), first, stop);
                }
                if (gain > mostGain) {
                    mostGain = gain;
                    bestStop = stop;
                }
            }
        }
        bestStop.forEach((need, alternative) -> serveAtStop(need, alternative, need != tour.get(0)));
    }

    /** What a need wins by being served at a stop, if it does; it then becomes part of it. */
    private double join(Need need, List<Alternative> all, Alternative first, Map<Need, Alternative> stop) {
        var choice = world.behaviour().choice();
        double most = 0;
        for (Alternative other : all) {
            if (other.way() == Way.VISIT
                    && world.services().isOneStop(first.service(), other.service(), choice.stopRadiusM())) {
                double gain = StrictMath.log(need.choice.cost() / other.cost()) + choice.furtherNeed();
                if (gain > most) {
                    most = gain;
                    stop.put(need, other);
                }
            }
        }
        return most;
    }

    private void serveAtStop(Need need, Alternative alternative, boolean isFurther) {
        if (!alternative.isSameAs(need.choice)) {
            occurrences.note(isFurther ? Occurrence.STOP_MOVED_FURTHER_NEED : Occurrence.STOP_MOVED_FIRST_NEED);
            if (need.choice.way() != Way.VISIT) {
                occurrences.note(Occurrence.STOP_MADE_VISIT_OF_ORDER);
            }
        }
        need.choice = alternative;
        need.sharesStop = isFurther;
        need.wasToShareStop = isFurther;
        if (isFurther) {
            occurrences.note(Occurrence.COMMON_STOP);
        }
    }

    void chooseAgain(Need need, int weekday) {
        int full = need.choice.service();
        List<Alternative> others = alternatives.of(need, weekday, Set.of());
        others.removeIf(alternative -> alternative.service() == full);
        need.choice = Alternative.best(others);
        need.sharesStop = false;
    }

    private void noteWhatDecided(Need need, int weekday) {
        if (habits.isNewToday(need.resident, need.purpose)) {
            noteIfOther(need, weekday, Supposition.HABIT_OF_MORNING, Occurrence.HABIT_OF_TODAY_DECIDED);
        }
        if (need.resident % SAMPLED == 0 && habits.isKnown(need.resident, need.purpose)) {
            noteIfOther(need, weekday, Supposition.NO_HABIT, Occurrence.HABIT_DECIDED);
            noteIfOther(need, weekday, Supposition.NO_CROWDS, Occurrence.CROWD_DECIDED);
        }
    }

    private void noteIfOther(Need need, int weekday, Supposition supposition, Occurrence occurrence) {
        if (!Alternative.best(alternatives.of(need, weekday, Set.of(supposition)))
                .isSameAs(need.choice)) {
            occurrences.note(occurrence);
        }
    }
}
