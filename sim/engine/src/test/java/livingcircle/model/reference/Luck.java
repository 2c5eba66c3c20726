package livingcircle.model.reference;

import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.model.RunSettings;

/** The keys of a run's draws. */
record Luck(long run) {

    private static final int MOST_ATTEMPTS = 64;

    static Luck of(RunSettings settings) {
        long seed = KeyedRandom.combine(KeyedRandom.keyOf("run"), settings.seed());
        return new Luck(KeyedRandom.combine(seed, settings.replication()));
    }

    long day(int resident, int day) {
        return KeyedRandom.combine(KeyedRandom.combine(run, resident), day);
    }

    long need(int resident, int day, int purpose, int attempt) {
        return Use.TASTE.of(KeyedRandom.combine(day(resident, day), numberOf(purpose, attempt)));
    }

    long retryHour(int resident, int day, int purpose, int attempt) {
        return KeyedRandom.combine(Use.RETRY.of(day(resident, day)), numberOf(purpose, attempt));
    }

    private static long numberOf(int purpose, int attempt) {
        return (long) purpose * MOST_ATTEMPTS + attempt;
    }
}
