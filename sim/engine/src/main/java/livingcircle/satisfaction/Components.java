package livingcircle.satisfaction;

/**
 * The six parts of satisfaction, as shares 0–1 or as their weights.
 *
 * @param access share of needs met within the type's minutes
 * @param variety completeness of types and choice among outlets
 * @param price how low prices are against the own income
 * @param quality quality, safety and chain standard
 * @param service short waits, no crowd, nobody turned away
 * @param friendliness age- and child-friendliness, help by delivery
 */
public record Components(
        double access, double variety, double price, double quality, double service, double friendliness) {

    /** Sum of the parts weighted by {@code weights}. */
    public double weightedBy(Components weights) {
        return access * weights.access
                + variety * weights.variety
                + price * weights.price
                + quality * weights.quality
                + service * weights.service
                + friendliness * weights.friendliness;
    }

    /** Sum of the parts. */
    public double total() {
        return access + variety + price + quality + service + friendliness;
    }
}
