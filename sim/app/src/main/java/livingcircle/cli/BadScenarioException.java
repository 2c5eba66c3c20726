package livingcircle.cli;

/** Thrown when a scenario was read without a fault and yet no world can be built of it. */
final class BadScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadScenarioException(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }
}
