package livingcircle.study;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import livingcircle.base.Parallel;
import org.jspecify.annotations.Nullable;

/** Executes runs on threads of this process, each run on one thread. */
public final class ThreadExecutor implements RunExecutor {

    private final int threads;

    /** @param threads runs that are made at once, at least 1 */
    public ThreadExecutor(int threads) {
        this.threads = threads;
    }

    @Override
    public void execute(List<RunSpec> todo, RunSource source, RunSink sink, BooleanSupplier isStopped) {
        Session session = new Session(source, sink, isStopped);
        try (Parallel parallel = new Parallel(threads)) {
            parallel.forEach(todo.size(), (worker, index) -> session.execute(todo.get(index)));
        }
        session.throwIfBroken();
    }

    private static final class Session {

        private final RunSource source;
        private final RunSink sink;
        private final BooleanSupplier isStopped;
        private final AtomicReference<@Nullable RuntimeException> broken = new AtomicReference<>();

        Session(RunSource source, RunSink sink, BooleanSupplier isStopped) {
            this.source = source;
            this.sink = sink;
            this.isStopped = isStopped;
        }

        void execute(RunSpec run) {
            if (isOver()) {
                return;
            }
            RunOutcome outcome;
            try {
                outcome = RunOutcome.of(run, source.run(run, day -> goOn()));
            } catch (CancellationException e) {
                return;
            } catch (RuntimeException e) {
                outcome = RunOutcome.failed(run, e);
            }
            deliver(outcome);
        }

        private boolean isOver() {
            return broken.get() != null || isStopped.getAsBoolean();
        }

        private void goOn() {
            if (isOver()) {
                throw new CancellationException("the study is stopped");
            }
        }

        private synchronized void deliver(RunOutcome outcome) {
            if (broken.get() != null) {
                return;
            }
            try {
                sink.accept(outcome);
            } catch (RuntimeException e) {
                broken.set(e);
            }
        }

        void throwIfBroken() {
            RuntimeException fault = broken.get();
            if (fault != null) {
                throw fault;
            }
        }
    }
}
