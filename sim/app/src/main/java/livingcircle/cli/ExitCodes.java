package livingcircle.cli;

/** How the program ends. */
final class ExitCodes {

    static final int GOOD = 0;
    static final int BAD_INPUT = 2;
    static final int INTERNAL_FAULT = 3;

    private ExitCodes() {}
}
