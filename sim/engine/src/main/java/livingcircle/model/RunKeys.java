package livingcircle.model;

import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;

/** The keys of a run's random draws. */
public final class RunKeys {

    private static final int MOST_ATTEMPTS = 64;

    private final long runKey;

    public RunKeys(RunSettings settings) {
        runKey = KeyedRandom.combine(
                KeyedRandom.combine(KeyedRandom.keyOf("run"), settings.seed()), settings.replication());
    }

    /** Key of a resident's day. */
    public long day(int resident, int day) {
        return KeyedRandom.combine(KeyedRandom.combine(runKey, resident), day);
    }

    /** Key of an attempt to serve a need. */
    public static long need(long dayKey, int purpose, int attempt) {
        return Use.TASTE.of(KeyedRandom.combine(dayKey, (long) purpose * MOST_ATTEMPTS + attempt));
    }

    /** Key of the personal level of answers of a resident, the same in every run and layout. */
    public static long disposition(int resident) {
        return Use.DISPOSITION.of(KeyedRandom.combine(KeyedRandom.keyOf("disposition"), resident));
    }
}
