package livingcircle.bench.twin;

/** The world as it is, or how it would have to be for the resident to be served: tells why a need went unmet. */
enum Premise {
    AS_IT_IS,
    /** No price is above the local average. */
    FAIR_PRICES,
    /** No shop is farther than its type should be. */
    NEAR_SHOPS
}
