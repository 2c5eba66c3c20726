package livingcircle.study;

/** Runs of a study that were made before, wherever their results are kept. */
public interface FinishedRuns {

    /** No run at all. */
    FinishedRuns NONE = new FinishedRuns() {
        @Override
        public boolean has(RunSpec run) {
            return false;
        }

        @Override
        public double headline(RunSpec run, String metric) {
            return Double.NaN;
        }
    };

    /** Whether a run has ended, be it with a result or with a failure that is not to be tried again. */
    boolean has(RunSpec run);

    /** A headline number, as {@link livingcircle.experiment.RunResult#headline}, of a run that has ended; NaN if it failed. */
    double headline(RunSpec run, String metric);
}
