package livingcircle.model;

import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.population.ResidentParameters;
import livingcircle.world.NeedTables;
import livingcircle.world.World;

/** Start of the day: residents draw the needs of the day and their hours; needs put off come back. */
final class NeedsPhase {

    private final World world;
    private final RunKeys keys;
    private final Blocks blocks;

    NeedsPhase(World world, RunKeys keys, Blocks blocks) {
        this.world = world;
        this.keys = keys;
        this.blocks = blocks;
    }

    /** Fills the needs of a block. */
    void fill(int block, int day, DayNeeds needs, Retries retries) {
        NeedDraft draft = needs.draft();
        draft.clear();
        retries.turnDay();
        int retry = 0;
        for (int r = blocks.firstResident(block); r < blocks.firstResident(block + 1); r++) {
            int profile = world.population().profile(r);
            int ageBand = ResidentParameters.ageBandOf(profile);
            int needClass = NeedTables.classOf(profile, world.population().escort(r));
            long dayKey = keys.day(r, day);
            int first = draft.count();
            drawErrands(r, needClass, ageBand, dayKey, draft);
            drawSingles(r, needClass, ageBand, dayKey, draft);
            boolean triesAgain = false;
            while (retry < retries.count() && retries.resident(retry) == r) {
                int purpose = retries.purpose(retry);
                int attempt = retries.attempt(retry);
                long key = KeyedRandom.combine(Use.RETRY.of(dayKey), purpose * 64L + attempt);
                draft.add(r, purpose, world.times().slot(ageBand, purpose, KeyedRandom.uniform(key)), attempt, dayKey);
                triesAgain = true;
                retry++;
            }
            if (triesAgain) {
                draft.markWaiting(first);
            }
        }
        needs.take();
    }

    private void drawErrands(int resident, int needClass, int ageBand, long dayKey, NeedDraft draft) {
        if (KeyedRandom.uniform(Use.ERRAND_DAY.of(dayKey)) >= world.needs().errandShare(needClass)) {
            return;
        }
        long timeKey = Use.NEED_TIME.of(dayKey);
        int errandSlot = world.times().errandSlot(ageBand, KeyedRandom.uniform(timeKey));
        long key = Use.ERRAND_NEEDS.of(dayKey);
        int count = world.needs().purposeCount(needClass, true);
        int at = world.needs().nextNeed(needClass, true, 0, KeyedRandom.uniform(key));
        while (at < count) {
            int purpose = world.needs().purpose(needClass, true, at);
            int slot = world.times().isPlausible(purpose, errandSlot)
                    ? errandSlot
                    : world.times().slot(ageBand, purpose, KeyedRandom.uniform(KeyedRandom.combine(timeKey, purpose)));
            draft.add(resident, purpose, slot, 0, dayKey);
            at++;
            at = world.needs().nextNeed(needClass, true, at, KeyedRandom.uniform(KeyedRandom.combine(key, at)));
        }
    }

    private void drawSingles(int resident, int needClass, int ageBand, long dayKey, NeedDraft draft) {
        long key = Use.SINGLE_NEEDS.of(dayKey);
        int count = world.needs().purposeCount(needClass, false);
        int at = world.needs().nextNeed(needClass, false, 0, KeyedRandom.uniform(key));
        while (at < count) {
            int purpose = world.needs().purpose(needClass, false, at);
            long timeKey = KeyedRandom.combine(Use.NEED_TIME.of(dayKey), purpose);
            draft.add(resident, purpose, world.times().slot(ageBand, purpose, KeyedRandom.uniform(timeKey)), 0, dayKey);
            at++;
            at = world.needs().nextNeed(needClass, false, at, KeyedRandom.uniform(KeyedRandom.combine(key, at)));
        }
    }
}
