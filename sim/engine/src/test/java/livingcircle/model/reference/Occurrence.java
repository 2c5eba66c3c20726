package livingcircle.model.reference;

import java.util.EnumSet;
import java.util.Set;

/** What must happen in a run, lest two models agree because nothing happens in either. */
enum Occurrence {
    WAITED,
    WAITED_OVER_MIDNIGHT,
    TURNED_AWAY_AT_CLOSING_TIME,
    TURNED_AWAY_BY_DELIVERY,
    TURNED_AWAY_TWICE,
    /** Second choices: where they led. */
    SECOND_VISIT,
    SECOND_DELIVERY,
    SECOND_ORDER,
    SECOND_NOTHING,
    /** Choices that would have been others but for what is remembered. */
    HABIT_DECIDED,
    HABIT_OF_TODAY_DECIDED,
    CROWD_DECIDED,
    HABIT_DISPLACED,
    /** A visit longer after the last one than is told apart. */
    HABIT_OF_LONG_AGO,
    /** Reasons that would have been others but for the visits since midnight, or of the same hour. */
    REASON_BY_HABIT_OF_TODAY,
    REASON_BY_HABIT_OF_HOUR,
    THIRD_TRY,
    SAME_PURPOSE_AT_TWO_HOURS,
    SAME_PURPOSE_IN_ONE_HOUR,
    TOUR_OF_THREE,
    COMMON_STOP,
    STOP_MOVED_FIRST_NEED,
    STOP_MOVED_FURTHER_NEED,
    STOP_MADE_VISIT_OF_ORDER,
    STOP_LEFT_FOR_SECOND_CHOICE,
    RIDE,
    WALK_AROUND_STEPS,
    DELIVERY,
    ONLINE,
    ALL_CLOSED_TO_COVERED,
    DROPPED_AFTER_WARMUP,
    CUT_SHORT_BY_LAST_DAY;

    /** What is too rare to be asked of every run. */
    static final Set<Occurrence> RARE =
            EnumSet.of(HABIT_OF_LONG_AGO, REASON_BY_HABIT_OF_TODAY, REASON_BY_HABIT_OF_HOUR);

    /** What takes capacity, expected crowding or habit. */
    static final Set<Occurrence> WITH_FEEDBACK = EnumSet.of(
            WAITED,
            WAITED_OVER_MIDNIGHT,
            TURNED_AWAY_AT_CLOSING_TIME,
            TURNED_AWAY_BY_DELIVERY,
            TURNED_AWAY_TWICE,
            SECOND_VISIT,
            SECOND_DELIVERY,
            SECOND_ORDER,
            SECOND_NOTHING,
            HABIT_DECIDED,
            HABIT_OF_TODAY_DECIDED,
            CROWD_DECIDED,
            HABIT_DISPLACED,
            HABIT_OF_LONG_AGO,
            REASON_BY_HABIT_OF_TODAY,
            REASON_BY_HABIT_OF_HOUR,
            STOP_LEFT_FOR_SECOND_CHOICE);

    /** What takes more than one need at a time. */
    static final Set<Occurrence> WITH_STOPS = EnumSet.of(
            COMMON_STOP,
            STOP_MOVED_FIRST_NEED,
            STOP_MOVED_FURTHER_NEED,
            STOP_MADE_VISIT_OF_ORDER,
            STOP_LEFT_FOR_SECOND_CHOICE);

    /** What takes needs that are tried again. */
    static final Set<Occurrence> WITH_RETRIES = EnumSet.of(
            THIRD_TRY,
            SAME_PURPOSE_AT_TWO_HOURS,
            SAME_PURPOSE_IN_ONE_HOUR,
            HABIT_OF_TODAY_DECIDED,
            DROPPED_AFTER_WARMUP,
            CUT_SHORT_BY_LAST_DAY);
}
