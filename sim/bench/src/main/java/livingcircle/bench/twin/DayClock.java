package livingcircle.bench.twin;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntConsumer;
import livingcircle.bench.Rounds;

/**
 * Times the days of a run, told of the end of each; those of the warm-up are left out. Beside wall time it takes the
 * processor time of all threads, which other programs on the machine disturb less.
 */
final class DayClock implements IntConsumer {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final int warmupDays;
    private final double[] wallNanos;
    private final double[] processorNanos;
    private long lastWall;
    private long lastProcessor;

    DayClock(int warmupDays, int days) {
        this.warmupDays = warmupDays;
        wallNanos = new double[days];
        processorNanos = new double[days];
    }

    @Override
    public void accept(int daysEnded) {
        long wall = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        if (daysEnded > warmupDays) {
            wallNanos[daysEnded - warmupDays - 1] = wall - lastWall;
            processorNanos[daysEnded - warmupDays - 1] = processor - lastProcessor;
        }
        lastWall = wall;
        lastProcessor = processor;
    }

    /** Ends with the work after the last day, which counts for all days alike. */
    void stop() {
        double wall = (double) (System.nanoTime() - lastWall) / wallNanos.length;
        double processor = (double) (SYSTEM.getProcessCpuTime() - lastProcessor) / wallNanos.length;
        Arrays.setAll(wallNanos, day -> wallNanos[day] + wall);
        Arrays.setAll(processorNanos, day -> processorNanos[day] + processor);
    }

    /** Median wall time of a day. */
    double wallNanos() {
        return Rounds.median(wallNanos);
    }

    /** Wall time of the fastest day. */
    double fastestNanos() {
        return Arrays.stream(wallNanos).min().orElseThrow();
    }

    /** Median processor time of a day. */
    double processorNanos() {
        return Rounds.median(processorNanos);
    }
}
