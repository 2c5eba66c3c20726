package livingcircle.expectation;

/**
 * How needs are expected to end on the measured days. All numbers are expected counts; needs = visits + orders + unmet.
 *
 * @param needs needs that arose
 * @param visits ended by a visit to an outlet
 * @param orders ended by an order, delivered from an outlet or from outside the town
 * @param unmet not met
 * @param visitsWithin visits within the type's minutes of travel
 * @param barrierFreeVisits visits to outlets without barriers
 * @param chainVisits visits to outlets of chains
 * @param travelMinutes sum of the minutes of travel to the outlets visited, one way
 */
public record ExpectedEnds(
        double needs,
        double visits,
        double orders,
        double unmet,
        double visitsWithin,
        double barrierFreeVisits,
        double chainVisits,
        double travelMinutes) {

    /** Nothing. */
    public static final ExpectedEnds NONE = new ExpectedEnds(0, 0, 0, 0, 0, 0, 0, 0);

    /** The sum of two groups of needs. */
    public ExpectedEnds plus(ExpectedEnds other) {
        return plus(other, 1);
    }

    /** This and so many times another. */
    ExpectedEnds plus(ExpectedEnds other, double times) {
        return new ExpectedEnds(
                needs + times * other.needs,
                visits + times * other.visits,
                orders + times * other.orders,
                unmet + times * other.unmet,
                visitsWithin + times * other.visitsWithin,
                barrierFreeVisits + times * other.barrierFreeVisits,
                chainVisits + times * other.chainVisits,
                travelMinutes + times * other.travelMinutes);
    }

    /** Needs met by a visit or an order. */
    public double met() {
        return visits + orders;
    }

    /** Share of needs met within the type's minutes or by an order, 0–1; NaN without needs. */
    public double accessShare() {
        return (visitsWithin + orders) / needs;
    }

    /** Mean minutes of travel of a visit, one way; NaN without visits. */
    public double travelMinutesMean() {
        return travelMinutes / visits;
    }
}
