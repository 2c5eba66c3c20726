package livingcircle.expectation;

/**
 * The days of a run.
 *
 * @param measured measured days, at least 1
 * @param warmup days before them, at least 0; they decide the weekday of the first measured day
 */
record RunDays(int measured, int warmup) {

    RunDays {
        if (warmup < 0 || measured < 1) {
            throw new IllegalArgumentException("expected values need at least 1 day and 0 or more warm-up days, not "
                    + measured + " and " + warmup);
        }
    }
}
