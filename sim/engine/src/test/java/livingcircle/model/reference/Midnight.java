package livingcircle.model.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.population.ResidentParameters;
import livingcircle.world.NeedTables;
import livingcircle.world.World;

/** Residents draw the needs of the day; what was put off comes back. */
final class Midnight {

    /** A need that went unmet yesterday. */
    record PutOff(int resident, int purpose, int attempt) {}

    private final World world;
    private final Luck luck;

    Midnight(World world, Luck luck) {
        this.world = world;
        this.luck = luck;
    }

    /** The needs of a day, by resident: errands, others, those tried again, each in the order of purposes. */
    List<Need> needs(int day, List<PutOff> putOff) {
        Map<Integer, List<PutOff>> again = putOff.stream()
                .sorted(Comparator.comparingInt(PutOff::purpose).thenComparingInt(PutOff::attempt))
                .collect(Collectors.groupingBy(PutOff::resident));
        List<Need> needs = new ArrayList<>();
        for (int resident = 0; resident < world.population().count(); resident++) {
            drawErrands(resident, day, needs);
            drawOthers(resident, day, needs);
            for (PutOff old : again.getOrDefault(resident, List.of())) {
                long key = luck.retryHour(resident, day, old.purpose, old.attempt);
                needs.add(need(resident, day, old.purpose, slot(resident, old.purpose, key), old.attempt));
            }
        }
        return needs;
    }

    private void drawErrands(int resident, int day, List<Need> needs) {
        long dayKey = luck.day(resident, day);
        double share = world.needs().errandShare(needClass(resident));
        if (KeyedRandom.uniform(Use.ERRAND_DAY.of(dayKey)) < share) {
            long timeKey = Use.NEED_TIME.of(dayKey);
            int common = world.times().errandSlot(ageBand(resident), KeyedRandom.uniform(timeKey));
            for (int purpose : arising(resident, true, Use.ERRAND_NEEDS.of(dayKey))) {
                boolean plausible = world.times().isPlausible(purpose, common);
                int own = slot(resident, purpose, KeyedRandom.combine(timeKey, purpose));
                needs.add(need(resident, day, purpose, plausible ? common : own, 0));
            }
        }
    }

    private void drawOthers(int resident, int day, List<Need> needs) {
        long dayKey = luck.day(resident, day);
        for (int purpose : arising(resident, false, Use.SINGLE_NEEDS.of(dayKey))) {
            long timeKey = KeyedRandom.combine(Use.NEED_TIME.of(dayKey), purpose);
            needs.add(need(resident, day, purpose, slot(resident, purpose, timeKey), 0));
        }
    }

    /** The purposes for which needs arise; each draw leads to the next that does. */
    private List<Integer> arising(int resident, boolean onErrand, long key) {
        int needClass = needClass(resident);
        List<Integer> purposes = new ArrayList<>();
        double draw = KeyedRandom.uniform(key);
        int at = world.needs().nextNeed(needClass, onErrand, 0, draw);
        while (at < world.needs().purposeCount(needClass, onErrand)) {
            purposes.add(world.needs().purpose(needClass, onErrand, at));
            draw = KeyedRandom.uniform(KeyedRandom.combine(key, at + 1));
            at = world.needs().nextNeed(needClass, onErrand, at + 1, draw);
        }
        return purposes;
    }

    private Need need(int resident, int day, int purpose, int slot, int attempt) {
        return new Need(resident, purpose, slot, attempt, luck.need(resident, day, purpose, attempt));
    }

    private int slot(int resident, int purpose, long key) {
        return world.times().slot(ageBand(resident), purpose, KeyedRandom.uniform(key));
    }

    private int needClass(int resident) {
        return NeedTables.classOf(
                world.population().profile(resident), world.population().escort(resident));
    }

    private int ageBand(int resident) {
        return ResidentParameters.ageBandOf(world.population().profile(resident));
    }
}
