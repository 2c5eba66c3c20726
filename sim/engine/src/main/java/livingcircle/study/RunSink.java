package livingcircle.study;

/** Takes what runs gave, as they end. */
@FunctionalInterface
public interface RunSink {

    /**
     * Takes an outcome; never called by two threads at once.
     *
     * @throws RuntimeException if it cannot be kept: then no further run is begun and the exception reaches the caller of
     *     the executor
     */
    void accept(RunOutcome outcome);
}
