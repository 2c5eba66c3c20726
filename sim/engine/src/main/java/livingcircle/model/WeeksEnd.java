package livingcircle.model;

import java.util.Arrays;
import java.util.BitSet;
import livingcircle.world.Services;
import livingcircle.world.World;

/**
 * The end of the week, on Sunday: what each outlet took in is set against its costs. An outlet that loses money for the
 * configured number of weeks in a row closes for good, if the run lets outlets close. Costs and takings of all services
 * of an outlet are added up; an outlet without costs need not break even and never closes.
 */
final class WeeksEnd {

    private static final int SUNDAY = 6;

    private final Services services;
    private final OpenSlots open;
    private final Admission admission;
    private final boolean outletsMayClose;
    private final int lossWeeksToClose;
    private final double[] costYuanPerDay;
    private final int[] lossWeeksInRow;
    private final int[] closedAfterDay;

    WeeksEnd(World world, OpenSlots open, Admission admission, boolean outletsMayClose) {
        this.services = world.services();
        this.open = open;
        this.admission = admission;
        this.outletsMayClose = outletsMayClose;
        lossWeeksToClose = world.behaviour().operators().lossWeeks();
        costYuanPerDay = new double[services.outletCount()];
        for (int s = 0; s < services.count(); s++) {
            costYuanPerDay[services.outlet(s)] += services.costYuanPerDay(s);
        }
        lossWeeksInRow = new int[services.outletCount()];
        closedAfterDay = new int[services.outletCount()];
        Arrays.fill(closedAfterDay, RunRecord.OPEN);
    }

    /** Ends a day, from 0; acts on Sundays. */
    void endDay(int day) {
        if (day % OpenSlots.DAYS_A_WEEK != SUNDAY) {
            return;
        }
        double[] profit = new double[costYuanPerDay.length];
        for (int o = 0; o < profit.length; o++) {
            profit[o] = -costYuanPerDay[o] * OpenSlots.DAYS_A_WEEK;
        }
        for (int s = 0; s < services.count(); s++) {
            profit[services.outlet(s)] += admission.takeServedInWeek(s) * services.yuanPerCustomer(s);
        }
        for (int o = 0; o < profit.length; o++) {
            if (closedAfterDay[o] == RunRecord.OPEN) {
                lossWeeksInRow[o] = profit[o] < 0 ? lossWeeksInRow[o] + 1 : 0;
                if (outletsMayClose && lossWeeksInRow[o] >= lossWeeksToClose) {
                    closedAfterDay[o] = day;
                }
            }
        }
        for (int s = 0; s < services.count(); s++) {
            if (closedAfterDay[services.outlet(s)] == day) {
                open.shut(s);
            }
        }
    }

    /** Weeks in which an outlet has lost money, in a row up to now or until it closed. */
    int lossWeeksInRow(int outlet) {
        return lossWeeksInRow[outlet];
    }

    /** The day, from 0, after which an outlet closed, or {@link RunRecord#OPEN}. */
    int closedAfterDay(int outlet) {
        return closedAfterDay[outlet];
    }

    /** Services that have closed. */
    BitSet closedServices() {
        BitSet closed = new BitSet();
        for (int s = 0; s < services.count(); s++) {
            closed.set(s, closedAfterDay[services.outlet(s)] != RunRecord.OPEN);
        }
        return closed;
    }
}
