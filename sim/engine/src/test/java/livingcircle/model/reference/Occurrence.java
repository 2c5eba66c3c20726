package livingcircle.model.reference;

/** What must happen in a run, lest two models agree because nothing happens in either. */
enum Occurrence {
    WAITED(true),
    WAITED_OVER_MIDNIGHT(true),
    TURNED_AWAY_AT_CLOSING_TIME(true),
    TURNED_AWAY_TWICE(true),
    SECOND_VISIT(true),
    SECOND_DELIVERY(true),
    SECOND_ORDER(true),
    SECOND_NOTHING(true),
    HABIT_DECIDED(true),
    HABIT_OF_TODAY_DECIDED(true),
    HABIT_DISPLACED(true),
    CROWD_DECIDED(true),
    THIRD_TRY(false),
    SAME_PURPOSE_AT_TWO_HOURS(false),
    SAME_PURPOSE_IN_ONE_HOUR(false),
    TOUR_OF_THREE(false),
    COMMON_STOP(false),
    STOP_MOVED_FIRST_NEED(false),
    STOP_MOVED_FURTHER_NEED(false),
    STOP_MADE_VISIT_OF_ORDER(false),
    RIDE(false),
    WALK_AROUND_STEPS(false),
    DELIVERY(false),
    ONLINE(false),
    ALL_CLOSED_TO_COVERED(false),
    DROPPED_AFTER_WARMUP(false),
    CUT_SHORT_BY_LAST_DAY(false);

    /** Whether it takes capacity, expected crowding or habit. */
    final boolean needsFeedback;

    Occurrence(boolean needsFeedback) {
        this.needsFeedback = needsFeedback;
    }
}
