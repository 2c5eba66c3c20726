package livingcircle.model.reference;

/** How else the world or the resident could be. */
enum Supposition {
    NONE,
    /** No price is above the local average. */
    FAIR_PRICES,
    /** No outlet is farther than its type should be. */
    NEAR_OUTLETS,
    /** No visit is remembered. */
    NO_HABIT,
    /** What was visited today is not remembered yet. */
    HABIT_OF_MORNING,
    /** Crowds are nothing to be shunned. */
    NO_CROWDS
}
