package livingcircle.scenario;

import livingcircle.outlets.OutletType;

/**
 * How needs arise and how outlets serve them.
 *
 * @param errandDayShare share of days on which a resident runs errands, unless the needs of the profile ask for more
 * @param retries how often an unmet need is tried again, on the following days
 * @param addedServiceCapacity capacity and floor area of a service added to an outlet, against an outlet of its own
 * @param areaCapacityExponent power of (floor area ÷ type mean) by which capacity grows where it is not given
 */
public record ServiceParameters(
        double errandDayShare, int retries, double addedServiceCapacity, double areaCapacityExponent) {

    /** Floor area in m² that a service of the type takes where it is added to an outlet of another. */
    public double addedAreaM2(OutletType type) {
        return type.areaM2() * addedServiceCapacity;
    }
}
