package livingcircle.study;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Where runs are executed: on threads of this process, or elsewhere. */
public interface RunExecutor {

    /**
     * Executes runs and returns when all have ended, or when it was told to stop. Outcomes are handed over in the order in
     * which runs end; a run that fails does not stop the others.
     *
     * @param todo runs, to be begun in this order
     * @param source makes them
     * @param sink takes their outcomes, one at a time
     * @param isStopped asked again and again; once true, no run is begun and those under way are given up without outcome
     */
    void execute(List<RunSpec> todo, RunSource source, RunSink sink, BooleanSupplier isStopped);
}
