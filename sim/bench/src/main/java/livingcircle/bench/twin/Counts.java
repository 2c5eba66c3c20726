package livingcircle.bench.twin;

import livingcircle.model.UnmetReason;

/** Needs of a purpose and how they ended, on the measured days. */
final class Counts {

    long needs;
    long visits;
    long orders;
    final long[] unmet = new long[UnmetReason.values().length];
}
