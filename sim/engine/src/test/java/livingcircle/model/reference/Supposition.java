package livingcircle.model.reference;

/** How else the world or the resident could be, for a choice made once more with the same luck. */
enum Supposition {
    /** No price is above the local average. */
    FAIR_PRICES,
    /** No outlet is farther than its type should be. */
    NEAR_OUTLETS,
    /** No visit is remembered. */
    NO_HABIT,
    /** What was visited today is not remembered yet. */
    HABIT_OF_MORNING,
    /** What was visited within the hour is not remembered yet. */
    HABIT_OF_HOUR,
    /** Crowds are nothing to be shunned. */
    NO_CROWDS
}
