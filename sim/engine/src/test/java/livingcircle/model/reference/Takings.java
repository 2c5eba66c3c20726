package livingcircle.model.reference;

import java.util.ArrayList;
import java.util.List;
import livingcircle.world.Services;
import livingcircle.world.World;

/** On Sundays outlets are held to their costs; where they may, those that lost for long close. */
final class Takings {

    private final World world;
    private final Hours hours;
    private final Counters counters;
    private final boolean outletsMayClose;
    private final int[] lossWeeks;
    private final List<Integer> closed = new ArrayList<>();
    private final Figures figures;

    Takings(World world, Hours hours, Counters counters, boolean outletsMayClose, Figures figures) {
        this.world = world;
        this.hours = hours;
        this.counters = counters;
        this.outletsMayClose = outletsMayClose;
        this.figures = figures;
        lossWeeks = new int[world.services().outletCount()];
    }

    void endSunday(int day) {
        for (int outlet = 0; outlet < lossWeeks.length; outlet++) {
            double profit = profitOfWeek(outlet);
            if (!closed.contains(outlet)) {
                lossWeeks[outlet] = profit < 0 ? lossWeeks[outlet] + 1 : 0;
                if (outletsMayClose
                        && lossWeeks[outlet] >= world.behaviour().operators().lossWeeks()) {
                    close(outlet, day);
                }
            }
        }
    }

    private double profitOfWeek(int outlet) {
        Services services = world.services();
        double costADay = 0;
        for (int s = 0; s < services.count(); s++) {
            if (services.outlet(s) == outlet) {
                costADay += services.costYuanPerDay(s);
            }
        }
        double profit = -costADay * 7;
        for (int s = 0; s < services.count(); s++) {
            if (services.outlet(s) == outlet) {
                profit += counters.takeServedInWeek(s) * services.yuanPerCustomer(s);
            }
        }
        return profit;
    }

    private void close(int outlet, int day) {
        closed.add(outlet);
        figures.set(day, "outlet %d closed after day", outlet);
        for (int s = 0; s < world.services().count(); s++) {
            if (world.services().outlet(s) == outlet) {
                hours.shut(s);
                figures.mark("service %d closed", s);
            }
        }
    }

    void endRun() {
        for (int outlet = 0; outlet < lossWeeks.length; outlet++) {
            figures.add(lossWeeks[outlet], "outlet %d weeks of loss", outlet);
        }
    }
}
