package livingcircle.model;

import java.util.Arrays;
import livingcircle.base.Parallel;
import livingcircle.population.Population;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.satisfaction.Scoring;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/**
 * End of a day, hour by hour: every need that came to its end is counted and scored, habits are updated, and what went unmet is put
 * off until tomorrow or given up.
 */
final class Experience {

    private final World world;
    private final Population population;
    private final RunSettings settings;
    private final Admission admission;
    private final HabitMemory habit;
    private final ReasonFinder[] reasons;
    private final ReadAhead[] readers;
    private final Tally[] tallies;
    private final Adequacy[] adequacies;
    private final Ledger ledger;
    private final @Nullable Diary diary;
    private final @Nullable Watcher watcher;
    private final double[] toleranceMinutes;
    private final double[] standardMinutes;
    private final boolean[] onErrand;

    Experience(
            World world,
            RunSettings settings,
            Admission admission,
            HabitMemory habit,
            OutletRace[] races,
            ReadAhead[] readers,
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
        this.readers = readers;
        this.tallies = tallies;
        this.adequacies = adequacies;
        this.ledger = ledger;
        this.diary = diary;
        this.watcher = watcher;
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

    void endDay(Parallel parallel, DayNeeds[] blocks, Retries[] retries, int day) {
        parallel.forEach(blocks.length, (worker, b) -> {
            DayNeeds needs = blocks[b];
            readers[worker].beforeEnds(needs);
            for (int i = 0; i < needs.count; i++) {
                if (!needs.hasEnded[i]) {
                    end(worker, b, needs, i, day, retries[b]);
                }
            }
        });
        if (diary != null) {
            diary.endDay();
        }
    }

    /**
     * Ends the needs of earlier hours of those residents whose tours in an hour waited for them, ahead of all others.
     */
    void endBefore(int worker, int block, DayNeeds needs, int day, int hour, Retries retries) {
        int to;
        for (int from = needs.hourStart[hour]; from < needs.hourStart[hour + 1]; from = to) {
            to = needs.endOfTour(from);
            if (needs.waits[from]) {
                endBefore(worker, block, needs, day, hour, needs.resident[from], retries);
            }
        }
    }

    private void endBefore(int worker, int block, DayNeeds needs, int day, int hour, int resident, Retries retries) {
        for (int earlier = 0; earlier < hour; earlier++) {
            int i = needs.firstOf(resident, earlier);
            while (i < needs.hourStart[earlier + 1] && needs.resident[i] == resident) {
                if (!needs.hasEnded[i]) {
                    needs.hasEnded[i] = true;
                    end(worker, block, needs, i, day, retries);
                }
                i++;
            }
        }
    }

    private void end(int worker, int block, DayNeeds needs, int i, int day, Retries retries) {
        int measuredDay = day - settings.warmupDays();
        int resident = needs.resident[i];
        int purpose = needs.purpose[i];
        int profile = population.profile(resident);
        int cell = world.areas().cell(population.home(resident));
        if (measuredDay >= 0 && needs.attempt[i] == 0) {
            tallies[worker].addNeed(purpose, profile, cell, measuredDay);
            ledger.addNeed(resident);
        } else if (needs.attempt[i] == 0) {
            tallies[worker].warmup().addNeed(day);
        }
        if (measuredDay >= 0 && needs.wasTurnedAway[i]) {
            ledger.addTurnedAway(resident);
        }
        boolean served = needs.service[i] != DayNeeds.NO_SERVICE && needs.outcome[i] == DayNeeds.SERVED;
        if (served && needs.way[i] == OutletRace.VISIT) {
            endVisit(worker, block, needs, i, day);
        } else if (served || needs.way[i] == OutletRace.ONLINE) {
            tell(needs, i, NeedEnd.of(served ? NeedEnd.Kind.DELIVERY : NeedEnd.Kind.ONLINE));
            if (measuredDay >= 0) {
                tallies[worker].addOrder(purpose, profile, cell, measuredDay);
                ledger.addOrder(resident);
                write(block, needs, i, measuredDay, served ? "delivery" : "online", served, 0);
            } else {
                tallies[worker].warmup().addOrder(day);
            }
        } else {
            endUnmet(worker, block, needs, i, day, retries);
        }
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
        if (measuredDay < 0) {
            tallies[worker].warmup().addVisit(day);
            tell(needs, i, NeedEnd.visit(minutes));
            return;
        }
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
            tell(needs, i, new NeedEnd(NeedEnd.Kind.VISIT, null, minutes, price, quality, manner));
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
        boolean lastTry = needs.attempt[i] >= world.behaviour().service().retries();
        boolean lastDay = day == settings.totalDays() - 1;
        int weekday = day % OpenSlots.DAYS_A_WEEK;
        boolean turnedAway = needs.outcome[i] == DayNeeds.TURNED_AWAY_TWICE || needs.outcome[i] == DayNeeds.TURNED_AWAY;
        Availability there = Availability.of(needs.availability[i]);
        if (!turnedAway && measuredDay >= 0 && there == Availability.CLOSED) {
            noteClosed(worker, resident, purpose, needs.slot[i]);
        }
        if (!lastTry && !lastDay) {
            tell(needs, i, NeedEnd.of(measuredDay == -1 ? NeedEnd.Kind.UNMET : NeedEnd.Kind.PUT_OFF));
            // needs of warm-up days do not reach into the measured ones
            if (measuredDay != -1) {
                retries.add(resident, purpose, needs.attempt[i] + 1);
            }
            return;
        }
        if (measuredDay < 0) {
            tallies[worker].warmup().addUnmet(day);
            tell(needs, i, NeedEnd.of(NeedEnd.Kind.UNMET));
            return;
        }
        UnmetReason reason = turnedAway
                ? UnmetReason.FULL
                : reasons[worker].find(there, resident, purpose, weekday, needs.slot[i], needs.key[i]);
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
