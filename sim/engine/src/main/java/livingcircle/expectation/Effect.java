package livingcircle.expectation;

/**
 * What one service more would change on the measured days. All but the first two are expected counts; its customers
 * come from existing outlets, from orders outside the town and from needs that went unmet.
 *
 * @param days measured days
 * @param newlyCovered residents who had no service of the type within its minutes on foot and would have one
 * @param customers visitors, or orders that it would deliver
 * @param fromOutlets customers that existing outlets would lose
 * @param fromOnline orders that would no longer go outside the town
 * @param fromUnmet needs met that went unmet
 * @param extraVisits visits more, to any outlet; negative where a service that delivers replaces visits
 * @param extraVisitsWithin visits within the types' minutes more, to any outlet
 */
public record Effect(
        int days,
        int newlyCovered,
        double customers,
        double fromOutlets,
        double fromOnline,
        double fromUnmet,
        double extraVisits,
        double extraVisitsWithin) {

    /** Customers a day. */
    public double customersPerDay() {
        return customers / days;
    }

    /** Needs met more: those that went unmet. */
    public double extraMet() {
        return fromUnmet;
    }

    /** Needs met within the types' minutes, or by an order, more: what the access score counts. */
    public double extraAccess() {
        return extraVisitsWithin + extraMet() - extraVisits;
    }
}
