package livingcircle.bench.choice;

import livingcircle.choice.ChoiceParameters;

/** What is remembered of two visits, a week apart, for which nothing was remembered before. */
final class Shares {

    /** The day of the earlier visit. */
    static final int EARLIER_DAY = 0;
    /** The day of the last visit. */
    static final int LAST_DAY = 7;

    private static final double LEVELS = 256;

    final double last;
    final double earlier;

    Shares(ChoiceParameters choice) {
        double kept = StrictMath.exp(-(LAST_DAY - EARLIER_DAY) / choice.habitMemoryDays());
        last = level(1 - kept);
        earlier = level((1 - kept) * kept);
    }

    /** Shares act in steps. */
    private static double level(double share) {
        return Math.floor(share * LEVELS) / LEVELS;
    }
}
