package livingcircle.window;

/**
 * What was clicked.
 *
 * @param kind what it is
 * @param number which of them
 */
record Selection(Kind kind, int number) {

    /** What can be clicked. */
    enum Kind {
        NOTHING,
        RESIDENT,
        HOME,
        OUTLET
    }

    static final Selection NOTHING = new Selection(Kind.NOTHING, -1);

    static Selection resident(int resident) {
        return new Selection(Kind.RESIDENT, resident);
    }

    boolean isResident(int resident) {
        return kind == Kind.RESIDENT && number == resident;
    }
}
