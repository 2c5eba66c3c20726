package livingcircle.model;

import java.util.Arrays;
import livingcircle.population.Population;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.satisfaction.Scoring;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** The ends of needs on measured days: counted, scored, written down, and what went unmet put off or given a reason. */
final class MeasuredEnds {

    private final World world;
    private final Population population;
    private final RunSettings settings;
    private final Admission admission;
    private final HabitMemory habit;
    private final ReasonFinder[] reasons;
    private final Tally[] tallies;
    private final Adequacy[] adequacies;
    private final Ledger ledger;
    private final @Nullable Diary diary;
    private final @Nullable Watcher watcher;
    private final int lastDay;
    private final int retriesAtMost;
    private final double[] toleranceMinutes;
    private final double[] standardMinutes;
    private final boolean[] onErrand;

    MeasuredEnds(
            World world,
            RunSettings settings,
            Admission admission,
            HabitMemory habit,
            OutletRace[] races,
            Tally[] tallies,
            Adequacy[] adequacies,
            Ledger ledger,
            @Nullable Diary diary,
            @Nullable Watcher watcher) {
        this.world = world;
        this.population = world.population();
        this.settings = settings;
        this.admission = admission;
        this.habit = habit;
        this.tallies = tallies;
        this.adequacies = adequacies;
        this.ledger = ledger;
        this.diary = diary;
        this.watcher = watcher;
        lastDay = settings.totalDays() - 1;
        retriesAtMost = world.behaviour().service().retries();
        toleranceMinutes = new double[population.parameters().profileCount()];
        Arrays.setAll(toleranceMinutes, p -> population.parameters().ageBand(p).waitToleranceMinutes());
        standardMinutes = new double[world.catalogue().types().size()];
        Arrays.setAll(standardMinutes, t -> world.catalogue().type(t).standardMinutes());
        onErrand = new boolean[world.catalogue().purposes().size()];
        for (int q = 0; q < onErrand.length; q++) {
            onErrand[q] = world.catalogue().purposes().get(q).onErrand();
        }
        reasons = new ReasonFinder[races.length];
        for (int w = 0; w < races.length; w++) {
            reasons[w] = new ReasonFinder(world, races[w]);
        }
    }

    void end(int worker, int block, DayNeeds needs, int i, int day, Retries retries) {
        int measuredDay = day - settings.warmupDays();
        int resident = needs.resident[i];
        if (needs.attempt[i] == 0) {
            int cell = world.areas().cell(population.home(resident));
            tallies[worker].addNeed(needs.purpose[i], population.profile(resident), cell, measuredDay);
            ledger.addNeed(resident);
        }
        if (needs.wasTurnedAway[i]) {
            ledger.addTurnedAway(resident);
        }
        if (needs.isVisit(i)) {
            endVisit(worker, block, needs, i, day);
        } else if (needs.isOrder(i)) {
            endOrder(worker, block, needs, i, measuredDay);
        } else {
            endUnmet(worker, block, needs, i, day, retries);
        }
    }

    private void endOrder(int worker, int block, DayNeeds needs, int i, int measuredDay) {
        int resident = needs.resident[i];
        int cell = world.areas().cell(population.home(resident));
        boolean isDelivery = needs.isServed(i);
        tallies[worker].addOrder(needs.purpose[i], population.profile(resident), cell, measuredDay);
        ledger.addOrder(resident);
        write(block, needs, i, measuredDay, isDelivery ? "delivery" : "online", isDelivery, 0);
        tell(needs, i, NeedEnd.of(isDelivery ? NeedEnd.Kind.DELIVERY : NeedEnd.Kind.ONLINE));
    }

    private void endVisit(int worker, int block, DayNeeds needs, int i, int day) {
        int resident = needs.resident[i];
        int purpose = needs.purpose[i];
        int t = needs.type[i];
        int service = needs.service[i];
        habit.remember(resident, purpose, needs.place[i], day);
        int measuredDay = day - settings.warmupDays();
        boolean ride = needs.rides[i];
        int profile = population.profile(resident);
        double minutes = world.travel().minutes(profile, needs.wayMm[i], ride);
        SatisfactionParameters scoring = world.behaviour().satisfaction();
        double tolerance = toleranceMinutes[profile];
        double price = Scoring.price(
                scoring,
                world.services().priceIndex(service),
                world.priceBurden().of(resident));
        double quality = world.services().qualityScore(service);
        double manner = Scoring.service(
                scoring,
                admission.load(service, needs.slot[i] / 2),
                tolerance > 0 ? needs.waitMinutes[i] / tolerance : 0);
        ledger.addVisit(
                resident,
                minutes,
                minutes <= standardMinutes[t],
                world.services().isBarrierFree(service),
                price,
                quality,
                manner);
        if (watcher != null) {
            NeedEnd end = new NeedEnd(NeedEnd.Kind.VISIT, null, minutes, price, quality, manner);
            watcher.ended(resident, i, end);
        }
        if (onErrand[purpose]) {
            ledger.noteShopping(resident, measuredDay + 1);
        }
        int cell = world.areas().cell(population.home(resident));
        tallies[worker].addVisit(purpose, profile, cell, measuredDay, t, minutes, !ride);
        if (needs.sharesStop[i]) {
            tallies[worker].addSharedStop();
        }
        write(block, needs, i, measuredDay, "visit", true, minutes);
    }

    private void endUnmet(int worker, int block, DayNeeds needs, int i, int day, Retries retries) {
        int resident = needs.resident[i];
        int purpose = needs.purpose[i];
        int measuredDay = day - settings.warmupDays();
        boolean isLastTry = needs.attempt[i] >= retriesAtMost || day == lastDay;
        boolean turnedAway = needs.outcome[i] == DayNeeds.TURNED_AWAY_TWICE || needs.outcome[i] == DayNeeds.TURNED_AWAY;
        Availability there = Availability.of(needs.availability[i]);
        if (!turnedAway && there == Availability.CLOSED) {
            noteClosed(worker, resident, purpose, needs.slot[i]);
        }
        if (!isLastTry) {
            tell(needs, i, NeedEnd.of(NeedEnd.Kind.PUT_OFF));
            retries.add(resident, purpose, needs.attempt[i] + 1);
            return;
        }
        UnmetReason reason = turnedAway
                ? UnmetReason.FULL
                : reasons[worker].find(
                        there, resident, purpose, day % OpenSlots.DAYS_A_WEEK, needs.slot[i], needs.key[i]);
        int cell = world.areas().cell(population.home(resident));
        tallies[worker].addUnmet(purpose, population.profile(resident), cell, measuredDay, reason);
        ledger.addUnmet(resident, reason);
        write(block, needs, i, measuredDay, reason.id(), false, 0);
        tell(needs, i, NeedEnd.unmet(reason));
    }

    private void tell(DayNeeds needs, int i, NeedEnd end) {
        if (watcher != null) {
            watcher.ended(needs.resident[i], i, end);
        }
    }

    private void noteClosed(int worker, int resident, int purpose, int slot) {
        int type = reasons[worker].firstCovering(resident, purpose);
        if (type >= 0) {
            adequacies[worker].addClosed(type, slot / 2);
            ledger.noteClosed(resident, type);
        }
    }

    private void write(
            int block, DayNeeds needs, int i, int measuredDay, String end, boolean atOutlet, double minutes) {
        if (diary == null) {
            return;
        }
        String outlet = atOutlet
                ? world.services()
                        .source(world.services().outlet(needs.service[i]))
                        .id()
                : "";
        diary.add(
                block,
                new Diary.Line(
                        measuredDay,
                        needs.slot[i],
                        needs.resident[i],
                        needs.purpose[i],
                        needs.attempt[i],
                        end,
                        outlet,
                        minutes));
    }
}
