package livingcircle.base;

import java.util.function.IntConsumer;

/** Counts what several threads get done and tells how many percent that is, each percent once and in order. */
public final class Percent {

    private static final int ALL = 100;

    private final int count;
    private final IntConsumer told;
    private int done;
    private int percent;

    /** @param count how many steps there are */
    public Percent(int count, IntConsumer told) {
        this.count = count;
        this.told = told;
    }

    /** Notes that one more step is done. */
    public synchronized void step() {
        done++;
        while (percent < (long) done * ALL / count) {
            percent++;
            told.accept(percent);
        }
    }
}
