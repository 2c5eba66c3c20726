package livingcircle.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Ctrl-C while a study is at work: the study is asked to stop, given some time for it, and the user told how to go on.
 * Runs that have ended are safe whether there is time or not.
 */
final class Interruption implements AutoCloseable {

    private static final long MOST_SECONDS = 10;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean isAsked;

    /** @param farewell what to do before the program ends, told whether the study stopped in time */
    Interruption(Consumer<Boolean> farewell) {
        hook = new Thread(() -> stop(farewell), "livingcircle-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop(Consumer<Boolean> farewell) {
        isAsked = true;
        try {
            boolean isInTime = closed.await(MOST_SECONDS, TimeUnit.SECONDS);
            farewell.accept(isInTime);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the user wants the study to stop. */
    boolean isAsked() {
        return isAsked;
    }

    /** The study is at work no more. */
    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The program is being stopped and the hook at work, which is as it should be.
            return;
        }
    }
}
