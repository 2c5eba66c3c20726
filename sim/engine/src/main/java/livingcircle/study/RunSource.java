package livingcircle.study;

import java.util.function.IntConsumer;
import livingcircle.experiment.RunResult;

/** Makes runs. Asked by several threads at once; what it returns depends on the description alone. */
@FunctionalInterface
public interface RunSource {

    /**
     * Makes a run on the calling thread.
     *
     * @param afterDay told the number of each day that has ended; what it throws ends the run
     * @throws RuntimeException if the run cannot be made
     */
    RunResult run(RunSpec run, IntConsumer afterDay);
}
