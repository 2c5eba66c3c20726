package livingcircle.bench.twin;

/** What happens within an hour, in this order; MASON is told the time of each as a fraction of the hour. */
enum Phase {
    PLAN,
    CHOOSE,
    ADMIT,
    CHOOSE_AGAIN,
    ADMIT_AGAIN,
    END,
    CLOSE,
    NIGHT;

    /** Time within the hour. */
    double fraction() {
        return ordinal() / 8.0;
    }
}
