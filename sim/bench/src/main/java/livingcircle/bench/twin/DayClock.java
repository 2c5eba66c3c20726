package livingcircle.bench.twin;

import java.util.Arrays;
import java.util.function.IntConsumer;
import livingcircle.bench.Rounds;

/** Times the days of a run, told of the end of each; those of the warm-up are left out. */
final class DayClock implements IntConsumer {

    private final int warmupDays;
    private final double[] nanos;
    private long lastEnd;

    DayClock(int warmupDays, int days) {
        this.warmupDays = warmupDays;
        nanos = new double[days];
    }

    @Override
    public void accept(int daysEnded) {
        long now = System.nanoTime();
        if (daysEnded > warmupDays) {
            nanos[daysEnded - warmupDays - 1] = now - lastEnd;
        }
        lastEnd = now;
    }

    /** Ends with the work after the last day, which counts for all days alike. */
    void stop() {
        double share = (double) (System.nanoTime() - lastEnd) / nanos.length;
        Arrays.setAll(nanos, day -> nanos[day] + share);
    }

    double medianNanos() {
        return Rounds.median(nanos);
    }

    double meanNanos() {
        return Arrays.stream(nanos).average().orElseThrow();
    }
}
