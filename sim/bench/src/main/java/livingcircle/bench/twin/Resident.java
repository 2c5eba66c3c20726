package livingcircle.bench.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.choice.IncomeClass;
import livingcircle.choice.Utility;
import livingcircle.model.RunKeys;
import livingcircle.population.AgeBand;
import livingcircle.population.Population;
import livingcircle.population.ResidentParameters;
import livingcircle.world.NeedTables;
import livingcircle.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/** A resident, who at midnight sees what the day asks for and then goes shopping at the hours that suit. */
final class Resident implements Steppable {

    private static final long serialVersionUID = 1;

    /** A need that is tried again. */
    private record Retry(int purpose, int attempt) {}

    final int number;
    final Home home;
    final int age;
    final boolean avoidsSteps;
    final boolean hasEBike;
    final double metresPerSecond;
    final double walkTimeFactor;
    final double priceSensitivity;
    final double onlineUtility;
    final Experience experience = new Experience();

    private final TwinModel model;
    private final AgeBand band;
    private final int ageBand;
    private final int needClass;
    private final Map<Integer, Habit> habits = new HashMap<>();
    private List<Retry> retries = new ArrayList<>();

    Resident(TwinModel model, World world, int number, Home home) {
        this.model = model;
        this.number = number;
        this.home = home;
        Population population = world.population();
        int profile = population.profile(number);
        ageBand = ResidentParameters.ageBandOf(profile);
        band = population.parameters().ageBand(profile);
        needClass = NeedTables.classOf(profile, population.escort(number));
        age = band.minimumAge();
        avoidsSteps = population.avoidsSteps(number);
        hasEBike = population.hasEBike(number);
        metresPerSecond = population.parameters().speedMps(profile);
        walkTimeFactor = band.walkTimeFactor();
        var choice = world.behaviour().choice();
        int incomeClass = IncomeClass.of(population.incomeYuan(number) / population.meanIncomeYuan());
        priceSensitivity = Math.pow(IncomeClass.middle(incomeClass), choice.incomeElasticity());
        onlineUtility = Utility.online(choice, band.onlineShare(), metresPerSecond, walkTimeFactor);
    }

    double waitToleranceMinutes() {
        return band.waitToleranceMinutes();
    }

    /** Whether the resident is old enough to be asked how satisfied he is. */
    boolean isAsked() {
        return band.isMobile();
    }

    /** What the resident remembers of the shops for a purpose. */
    Habit habit(int purpose) {
        return habits.computeIfAbsent(purpose, p -> new Habit());
    }

    /** Midnight: the needs of the day. */
    @Override
    public void step(SimState state) {
        List<Need> needs = new ArrayList<>();
        long dayKey = model.keys().day(number, model.day());
        drawErrands(dayKey, needs);
        drawSingles(dayKey, needs);
        takeUpRetries(dayKey, needs);
        Map<Integer, List<Need>> byHour = new TreeMap<>();
        for (Need need : needs) {
            byHour.computeIfAbsent(need.hour(), hour -> new ArrayList<>()).add(need);
        }
        byHour.forEach((hour, tour) -> {
            model.at(hour, Phase.CHOOSE, () -> goShopping(tour));
            model.at(hour, Phase.END, () -> tour.forEach(model.ends()::end));
        });
    }

    private void drawErrands(long dayKey, List<Need> needs) {
        World world = model.world();
        if (KeyedRandom.uniform(Use.ERRAND_DAY.of(dayKey)) >= world.needs().errandShare(needClass)) {
            return;
        }
        long timeKey = Use.NEED_TIME.of(dayKey);
        int errandSlot = world.times().errandSlot(ageBand, KeyedRandom.uniform(timeKey));
        for (int purpose : drawPurposes(true, Use.ERRAND_NEEDS.of(dayKey))) {
            int slot = world.times().isPlausible(purpose, errandSlot)
                    ? errandSlot
                    : world.times().slot(ageBand, purpose, KeyedRandom.uniform(KeyedRandom.combine(timeKey, purpose)));
            needs.add(need(dayKey, purpose, slot, 0));
        }
    }

    private void drawSingles(long dayKey, List<Need> needs) {
        long timeKey = Use.NEED_TIME.of(dayKey);
        for (int purpose : drawPurposes(false, Use.SINGLE_NEEDS.of(dayKey))) {
            double draw = KeyedRandom.uniform(KeyedRandom.combine(timeKey, purpose));
            needs.add(need(dayKey, purpose, model.world().times().slot(ageBand, purpose, draw), 0));
        }
    }

    private List<Integer> drawPurposes(boolean onErrand, long key) {
        NeedTables tables = model.world().needs();
        List<Integer> purposes = new ArrayList<>();
        int count = tables.purposeCount(needClass, onErrand);
        int at = tables.nextNeed(needClass, onErrand, 0, KeyedRandom.uniform(key));
        while (at < count) {
            purposes.add(tables.purpose(needClass, onErrand, at));
            at++;
            at = tables.nextNeed(needClass, onErrand, at, KeyedRandom.uniform(KeyedRandom.combine(key, at)));
        }
        return purposes;
    }

    private void takeUpRetries(long dayKey, List<Need> needs) {
        List<Retry> due = retries;
        retries = new ArrayList<>();
        due.sort(Comparator.comparingInt(Retry::purpose).thenComparingInt(Retry::attempt));
        for (Retry retry : due) {
            long key = KeyedRandom.combine(Use.RETRY.of(dayKey), retry.purpose * 64L + retry.attempt);
            int slot = model.world().times().slot(ageBand, retry.purpose, KeyedRandom.uniform(key));
            needs.add(need(dayKey, retry.purpose, slot, retry.attempt));
        }
    }

    private Need need(long dayKey, int purpose, int slot, int attempt) {
        return new Need(this, purpose, slot, attempt, RunKeys.need(dayKey, purpose, attempt));
    }

    private void goShopping(List<Need> needs) {
        model.tour().choose(needs, model.weekday());
        for (Need need : needs) {
            if (need.choice().needsShop()) {
                need.choice().shop().arrive(need, Phase.ADMIT);
            }
        }
    }

    /** A shop is full: the first time the resident thinks of another. */
    void turnAway(Need need, Shop shop) {
        need.wasTurnedAway = true;
        model.ends().noteFull(need, shop);
        if (need.state == Need.State.TURNED_AWAY) {
            need.state = Need.State.TURNED_AWAY_TWICE;
        } else {
            need.state = Need.State.TURNED_AWAY;
            model.at(need.hour(), Phase.CHOOSE_AGAIN, () -> chooseAgain(need, shop));
        }
    }

    private void chooseAgain(Need need, Shop full) {
        need.choose(model.chooser().choose(need, model.weekday(), Premise.AS_IT_IS, full, null));
        if (need.choice().needsShop()) {
            need.choice().shop().arrive(need, Phase.ADMIT_AGAIN);
        }
    }

    /** Tries a need again tomorrow. */
    void putOff(Need need) {
        retries.add(new Retry(need.purpose, need.attempt + 1));
    }
}
