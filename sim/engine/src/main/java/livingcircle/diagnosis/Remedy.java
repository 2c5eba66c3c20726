package livingcircle.diagnosis;

import livingcircle.expectation.Effect;
import livingcircle.outlets.Outlet;

/**
 * A single change that would help people of an area, screened by exact expected shares: without capacity and crowding.
 *
 * <p>People helped are told once for all remedies: the greater of two numbers, since the same people make up most of
 * both. One counts residents newly covered, anywhere in the city: those who had no outlet of the type within its minutes
 * on foot and would have one. The other counts needs of a day: needs newly met within the types' minutes or by an order,
 * and customers whom over-full services of the area would no longer turn away.
 *
 * @param area where the outlet stands
 * @param outlet the outlet as it would be, the type included
 * @param type index of the type that is opened or added
 * @param isAdded whether the type is added to an outlet that exists (一店多能)
 * @param costYuan investment in yuan: a new outlet of the type, or the service added to an outlet
 * @param effect what it changes on the measured days
 * @param relievedPerDay customers a day whom over-full services of the area turn away and would not: at most as many as
 *     leave existing outlets for the newcomer
 * @param breakEvenPerDay customers a day at which the service covers its costs; 0 if it need not
 * @param profitYuanPerDay what is left a day of the expected customers' money after all costs
 */
public record Remedy(
        Area area,
        Outlet outlet,
        int type,
        boolean isAdded,
        double costYuan,
        Effect effect,
        double relievedPerDay,
        double breakEvenPerDay,
        double profitYuanPerDay) {

    private static final double TEN_THOUSAND = 10_000;

    /** Needs a day newly met within the types' minutes or by an order; negative if visits become longer. */
    public double needsWithinPerDay() {
        return effect.extraAccess() / effect.days();
    }

    /** People helped, at least 0. */
    public double helped() {
        return Math.max(effect.newlyCovered(), Math.max(0, needsWithinPerDay()) + relievedPerDay);
    }

    /** People helped for every 10,000 yuan of investment; infinite if it costs nothing. */
    public double helpedPerTenThousandYuan() {
        return helped() * TEN_THOUSAND / costYuan;
    }

    /** Whether it is expected to lose money. */
    public boolean isLosing() {
        return breakEvenPerDay > 0 && profitYuanPerDay < 0;
    }
}
