package livingcircle.base;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs numbered tasks on a fixed number of threads. Which thread takes which task is left to chance, so a task must
 * write only to places of its own; then the result does not depend on the number of threads.
 */
public final class Parallel implements AutoCloseable {

    /** A numbered task. */
    @FunctionalInterface
    public interface Task {
        /**
         * @param worker number of the thread that runs the task, 0 … {@code threads − 1}: for scratch memory and for
         *     sums of whole numbers, whose order does not matter
         * @param index number of the task
         */
        void run(int worker, int index);
    }

    private final int threads;
    private final ExecutorService executor;

    /** @param threads at least 1; with 1 everything runs on the calling thread */
    public Parallel(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(Math.max(1, threads - 1), Parallel::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "livingcircle-worker");
        thread.setDaemon(true);
        return thread;
    }

    public int threads() {
        return threads;
    }

    /** Runs {@code task} for 0 … {@code count − 1} and returns when all are done. */
    public void forEach(int count, Task task) {
        if (threads == 1 || count <= 1) {
            for (int i = 0; i < count; i++) {
                task.run(0, i);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> helpers = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, count); i++) {
            int worker = i;
            helpers.add(executor.submit(() -> work(worker, next, count, task)));
        }
        try {
            work(0, next, count, task);
        } finally {
            for (Future<?> helper : helpers) {
                await(helper);
            }
        }
    }

    private static void work(int worker, AtomicInteger next, int count, Task task) {
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            task.run(worker, i);
        }
    }

    private static void await(Future<?> helper) {
        try {
            helper.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a task", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends the threads and waits for them, so that nothing they looked at is kept in memory. */
    @Override
    public void close() {
        executor.shutdownNow();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
