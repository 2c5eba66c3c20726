package livingcircle.cli;

/** How the program ends. */
final class ExitCodes {

    static final int GOOD = 0;

    /** All went well and the user wanted to be told by the code that a rule failed. */
    static final int RULE_FAILED = 1;

    static final int BAD_INPUT = 2;
    static final int INTERNAL_FAULT = 3;

    private ExitCodes() {}
}
