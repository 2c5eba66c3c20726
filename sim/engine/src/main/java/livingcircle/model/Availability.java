package livingcircle.model;

/** What there is for a need at its half-hour, the need's own choice apart. */
enum Availability {
    /** No outlet that serves it. */
    NO_OUTLET,
    /** Outlets within walking distance, but behind steps that the resident avoids. */
    BEHIND_STEPS,
    /** Outlets, but none in reach. */
    TOO_FAR,
    /** Outlets in reach, all closed. */
    CLOSED,
    /** An open outlet in reach. */
    OPEN;

    private static final Availability[] ALL = values();

    static Availability of(int ordinal) {
        return ALL[ordinal];
    }
}
