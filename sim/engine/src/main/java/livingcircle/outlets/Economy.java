package livingcircle.outlets;

/** What running an outlet costs and brings in; pure functions. */
public final class Economy {

    private Economy() {}

    /** What is left of one customer's money after the goods are paid, in yuan. */
    public static double yuanPerCustomer(OutletType type, double priceIndex) {
        return type.spendYuan() * priceIndex * type.marginShare();
    }

    /**
     * What a service costs a day beside the goods, in yuan: as much as its break-even number of customers bring in at
     * average prices, in proportion to floor area, less the rent that the government pays.
     *
     * @param areaM2 floor area of the service
     * @param rentSubsidyShare share of the rent that the government pays, 0–1
     */
    public static double costYuanPerDay(
            OutletType type, double areaM2, double rentSubsidyShare, OperatorParameters parameters) {
        double cost = type.breakEvenPerDay() * yuanPerCustomer(type, 1) * areaM2 / type.areaM2();
        return cost - rentSubsidyShare * rentYuanPerDay(cost, areaM2, parameters);
    }

    /** What the government pays a day for the rent of a service, in yuan. */
    public static double subsidyYuanPerDay(
            OutletType type, double areaM2, double rentSubsidyShare, OperatorParameters parameters) {
        return costYuanPerDay(type, areaM2, 0, parameters) - costYuanPerDay(type, areaM2, rentSubsidyShare, parameters);
    }

    /** People who work in a service, in proportion to its floor area. */
    public static double jobs(OutletType type, double areaM2) {
        return type.jobs() * areaM2 / type.areaM2();
    }

    /** The rent, which is never more than all costs together. */
    private static double rentYuanPerDay(double costYuanPerDay, double areaM2, OperatorParameters parameters) {
        return Math.min(costYuanPerDay, parameters.rentYuanPerM2Day() * areaM2);
    }
}
