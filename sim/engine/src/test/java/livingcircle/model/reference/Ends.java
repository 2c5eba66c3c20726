package livingcircle.model.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.model.Diary;
import livingcircle.model.RunSettings;
import livingcircle.model.UnmetReason;
import livingcircle.satisfaction.Scoring;
import livingcircle.world.World;

/** What comes of needs at the end of their hour. */
final class Ends {

    private final World world;
    private final RunSettings settings;
    private final Ways ways;
    private final Habits habits;
    private final Counters counters;
    private final Reasons reasons;
    private final Groups groups;
    private final Figures figures;
    private final Occurrences occurrences;
    private final List<Diary.Line> diary;
    private final Map<Integer, Set<Integer>> daysOfShopping = new HashMap<>();

    Ends(
            World world,
            RunSettings settings,
            Ways ways,
            Habits habits,
            Counters counters,
            Reasons reasons,
            Figures figures,
            Occurrences occurrences,
            List<Diary.Line> diary) {
        this.world = world;
        this.settings = settings;
        this.ways = ways;
        this.habits = habits;
        this.counters = counters;
        this.reasons = reasons;
        this.figures = figures;
        this.occurrences = occurrences;
        this.diary = diary;
        groups = new Groups(world, figures);
    }

    /** Ends a need; what is to be tried again is put off. */
    void end(Need need, int day, List<Midnight.PutOff> putOff) {
        int measuredDay = day - settings.warmupDays();
        boolean isMeasured = measuredDay >= 0;
        if (isMeasured && need.attempt == 0) {
            groups.count(need, measuredDay, "needs");
            figures.count("resident %d needs", need.resident);
        }
        if (isMeasured && need.timesTurnedAway > 0) {
            figures.count("resident %d turned away", need.resident);
        }
        noteSecondChoice(need);
        Way way = need.choice.way();
        if (way == Way.ONLINE || (way == Way.DELIVERY && need.isServed)) {
            if (isMeasured) {
                endOrder(need, measuredDay);
            }
        } else if (way == Way.VISIT && need.isServed) {
            endVisit(need, day);
        } else {
            endUnmet(need, day, putOff);
        }
    }

    private void noteSecondChoice(Need need) {
        if (need.wasToShareStop && !need.sharesStop) {
            occurrences.note(Occurrence.STOP_LEFT_FOR_SECOND_CHOICE);
        }
        if (need.timesTurnedAway == 1) {
            occurrences.note(
                    switch (need.choice.way()) {
                        case VISIT -> Occurrence.SECOND_VISIT;
                        case DELIVERY -> Occurrence.SECOND_DELIVERY;
                        case ONLINE -> Occurrence.SECOND_ORDER;
                        case WITHOUT -> Occurrence.SECOND_NOTHING;
                    });
        }
    }

    private void endOrder(Need need, int measuredDay) {
        groups.count(need, measuredDay, "orders");
        figures.count("resident %d orders", need.resident);
        figures.count("resident %d within", need.resident);
        boolean isDelivered = need.choice.way() == Way.DELIVERY;
        occurrences.note(isDelivered ? Occurrence.DELIVERY : Occurrence.ONLINE);
        write(need, measuredDay, isDelivered ? "delivery" : "online", isDelivered ? outletId(need) : "", 0);
    }

    private void endVisit(Need need, int day) {
        if (settings.withFeedback()) {
            habits.remember(need.resident, need.purpose, need.choice.service(), day);
        }
        int measuredDay = day - settings.warmupDays();
        if (measuredDay < 0) {
            return;
        }
        int type = need.choice.type();
        double minutes = ways.minutes(need.resident, type, need.choice.position());
        boolean isRide = ways.isRide(need.resident, type, need.choice.position());
        groups.count(need, measuredDay, "visits");
        groups.countTrip(need, minutes, isRide);
        figures.count("resident %d visits", need.resident);
        if (minutes <= world.catalogue().type(type).standardMinutes()) {
            figures.count("resident %d within", need.resident);
        }
        if (world.catalogue().purposes().get(need.purpose).onErrand()) {
            noteShopping(need.resident, measuredDay);
        }
        if (need.sharesStop) {
            figures.count("shared stops");
        }
        if (isRide) {
            occurrences.note(Occurrence.RIDE);
        } else if (ways.isAroundSteps(need.resident, type, need.choice.position())) {
            occurrences.note(Occurrence.WALK_AROUND_STEPS);
        }
        score(need, minutes);
        write(need, measuredDay, "visit", outletId(need), minutes);
    }

    private void noteShopping(int resident, int measuredDay) {
        if (daysOfShopping.computeIfAbsent(resident, r -> new HashSet<>()).add(measuredDay)) {
            figures.count("resident %d shopping days", resident);
        }
    }

    private void score(Need need, double minutes) {
        int r = need.resident;
        int service = need.choice.service();
        var scoring = world.behaviour().satisfaction();
        double priceBurden = world.priceBurden().of(r);
        double tolerance = counters.toleranceMinutes(need);
        double waitShare = tolerance > 0 ? need.waitMinutes / tolerance : 0;
        double load = counters.load(service, need.hour());
        double price = Scoring.price(scoring, world.services().priceIndex(service), priceBurden);
        double quality = world.services().qualityScore(service);
        figures.addRounded((float) minutes, "resident %d minutes", r);
        figures.addRounded((float) price, "resident %d price", r);
        figures.addRounded((float) quality, "resident %d quality", r);
        figures.addRounded((float) Scoring.service(scoring, load, waitShare), "resident %d service", r);
        if (world.services().isBarrierFree(service)) {
            figures.count("resident %d barrier-free", r);
        }
    }

    private void endUnmet(Need need, int day, List<Midnight.PutOff> putOff) {
        int measuredDay = day - settings.warmupDays();
        boolean wasTurnedAway = need.timesTurnedAway > 0;
        if (measuredDay >= 0 && !wasTurnedAway) {
            noteClosed(need, day);
        }
        boolean isLastTry = need.attempt >= world.behaviour().service().retries();
        boolean isLastDay = day == settings.totalDays() - 1;
        if (isLastTry || isLastDay) {
            if (measuredDay >= 0) {
                giveUp(need, day, wasTurnedAway ? UnmetReason.FULL : reasons.find(need, day % 7));
            }
            if (!isLastTry) {
                occurrences.note(Occurrence.CUT_SHORT_BY_LAST_DAY);
            }
        } else if (measuredDay == -1) {
            occurrences.note(Occurrence.DROPPED_AFTER_WARMUP);
        } else {
            putOff.add(new Midnight.PutOff(need.resident, need.purpose, need.attempt + 1));
        }
    }

    private void noteClosed(Need need, int day) {
        int type = reasons.coveredButClosed(need, day % 7);
        if (type >= 0) {
            figures.count("type %d closed in hour %d to those covered", type, need.hour());
            figures.mark("resident %d found type %d closed", need.resident, type);
            occurrences.note(Occurrence.ALL_CLOSED_TO_COVERED);
        }
    }

    private void giveUp(Need need, int day, UnmetReason reason) {
        int measuredDay = day - settings.warmupDays();
        groups.count(need, measuredDay, reason.id());
        groups.countUnmet(need, reason.id());
        figures.count("resident %d " + reason.id(), need.resident);
        write(need, measuredDay, reason.id(), "", 0);
    }

    private String outletId(Need need) {
        int outlet = world.services().outlet(need.choice.service());
        return world.services().source(outlet).id();
    }

    private void write(Need need, int measuredDay, String end, String outlet, double minutes) {
        diary.add(new Diary.Line(
                measuredDay, need.slot, need.resident, need.purpose, need.attempt, end, outlet, minutes));
    }
}
