package livingcircle.model.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import livingcircle.model.Diary;
import livingcircle.model.RunSettings;
import livingcircle.world.World;

/**
 * The model as the ODD tells it, in the plainest way: hour by hour, resident by resident, need by need, every
 * alternative looked at. Slow.
 */
final class ReferenceModel {

    private static final int SUNDAY = 6;

    private final RunSettings settings;
    private final Figures figures = new Figures();
    private final Occurrences occurrences = new Occurrences();
    private final List<Diary.Line> diary = new ArrayList<>();
    private final Midnight midnight;
    private final Habits habits;
    private final Crowds crowds;
    private final Tours tours;
    private final Counters counters;
    private final Ends ends;
    private final Takings takings;

    ReferenceModel(World world, RunSettings settings) {
        this.settings = settings;
        midnight = new Midnight(world, Luck.of(settings));
        Ways ways = new Ways(world);
        Hours hours = new Hours(world.services());
        habits = new Habits(world, occurrences);
        crowds = new Crowds(world, hours);
        Alternatives alternatives = new Alternatives(world, ways, hours, habits, crowds);
        tours = new Tours(world, alternatives, habits, occurrences);
        counters = new Counters(world, hours, crowds, settings.withFeedback(), figures, occurrences);
        Reasons reasons = new Reasons(world, ways, hours, habits, alternatives, occurrences);
        ends = new Ends(world, settings, ways, habits, counters, reasons, figures, occurrences, diary);
        takings = new Takings(world, hours, counters, settings.outletsMayClose(), figures);
    }

    Measured run() {
        List<Midnight.PutOff> putOff = List.of();
        for (int day = 0; day < settings.totalDays(); day++) {
            putOff = runDay(day, putOff);
        }
        takings.endRun();
        return new Measured(diary, figures.byName());
    }

    /** Runs a day and returns what is put off until the next. */
    private List<Midnight.PutOff> runDay(int day, List<Midnight.PutOff> putOff) {
        habits.beginDay();
        List<Need> needs = midnight.needs(day, putOff);
        noteRepeats(needs);
        List<Midnight.PutOff> again = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            int now = hour;
            runHour(only(needs, need -> need.hour() == now), day, hour, again);
        }
        if (settings.withFeedback()) {
            crowds.endDay(day % 7);
        }
        if (day % 7 == SUNDAY) {
            takings.endSunday(day);
        }
        return again;
    }

    private void runHour(List<Need> needs, int day, int hour, List<Midnight.PutOff> again) {
        boolean isMeasured = day >= settings.warmupDays();
        habits.beginHour();
        for (List<Need> tour : byResident(needs)) {
            tours.choose(tour, day % 7);
            if (tour.size() > 2) {
                occurrences.note(Occurrence.TOUR_OF_THREE);
            }
        }
        counters.admit(only(needs, need -> need.choice.way().goesToOutlet()), day, hour, isMeasured);
        List<Need> turnedAway = only(needs, need -> need.timesTurnedAway > 0);
        for (Need need : turnedAway) {
            tours.chooseAgain(need, day % 7);
        }
        counters.admit(only(turnedAway, need -> need.choice.way().goesToOutlet()), day, hour, isMeasured);
        for (Need need : needs) {
            ends.end(need, day, again);
        }
        counters.endHour(day, hour);
    }

    private static List<Need> only(List<Need> needs, Predicate<Need> which) {
        return needs.stream().filter(which).toList();
    }

    private static Collection<List<Need>> byResident(List<Need> needs) {
        Map<Integer, List<Need>> tours = new LinkedHashMap<>();
        for (Need need : needs) {
            tours.computeIfAbsent(need.resident, r -> new ArrayList<>()).add(need);
        }
        return tours.values();
    }

    private void noteRepeats(List<Need> needs) {
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            if (need.attempt == 2) {
                occurrences.note(Occurrence.THIRD_TRY);
            }
            for (int j = i + 1; j < needs.size() && needs.get(j).resident == need.resident; j++) {
                if (needs.get(j).purpose == need.purpose) {
                    occurrences.note(
                            needs.get(j).hour() == need.hour()
                                    ? Occurrence.SAME_PURPOSE_IN_ONE_HOUR
                                    : Occurrence.SAME_PURPOSE_AT_TWO_HOURS);
                }
            }
        }
    }

    Occurrences occurrences() {
        return occurrences;
    }
}
