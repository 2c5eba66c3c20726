package livingcircle.experiment;

import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.outlets.Economy;
import livingcircle.outlets.OutletType;
import livingcircle.world.Services;
import livingcircle.world.World;

/**
 * What each outlet took in on the measured days, and what it costs; all its services together. Averages are over all
 * measured days; an outlet that closed costs nothing on the days after.
 */
final class Operation {

    static final double DAYS_A_YEAR = 365;

    private final World world;
    private final Services services;
    private final RunSettings settings;
    private final RunRecord run;
    private final long[] served;
    private final double[] takingsYuan;
    private final double[] marginYuan;
    private final double[] costYuanPerOpenDay;
    private final double[] subsidyYuanPerOpenDay;
    private final double[] jobs;

    Operation(World world, RunSettings settings, RunRecord run) {
        this.world = world;
        this.services = world.services();
        this.settings = settings;
        this.run = run;
        int outlets = services.outletCount();
        served = new long[outlets];
        takingsYuan = new double[outlets];
        marginYuan = new double[outlets];
        costYuanPerOpenDay = new double[outlets];
        subsidyYuanPerOpenDay = new double[outlets];
        jobs = new double[outlets];
        for (int s = 0; s < services.count(); s++) {
            add(s);
        }
    }

    private void add(int s) {
        int o = services.outlet(s);
        OutletType type = world.catalogue().type(services.type(s));
        long customers = 0;
        for (int hour = 0; hour < Capacity.HOURS; hour++) {
            customers += run.served(s, hour);
        }
        served[o] += customers;
        takingsYuan[o] += customers * type.spendYuan() * services.priceIndex(s);
        marginYuan[o] += customers * services.yuanPerCustomer(s);
        costYuanPerOpenDay[o] += services.costYuanPerDay(s);
        subsidyYuanPerOpenDay[o] += Economy.subsidyYuanPerDay(
                type,
                services.areaM2(s),
                services.source(o).rentSubsidyShare(),
                world.behaviour().operators());
        jobs[o] += Economy.jobs(type, services.areaM2(s));
    }

    double servedPerDay(int outlet) {
        return (double) served[outlet] / settings.days();
    }

    double takingsYuanPerDay(int outlet) {
        return takingsYuan[outlet] / settings.days();
    }

    /** Costs beside the goods, less the subsidy. */
    double costYuanPerDay(int outlet) {
        return costYuanPerOpenDay[outlet] * openShare(outlet);
    }

    double subsidyYuanPerDay(int outlet) {
        return subsidyYuanPerOpenDay[outlet] * openShare(outlet);
    }

    /** Share of the measured days before the outlet closed for good; 1 if it did not. */
    private double openShare(int outlet) {
        if (!hasClosed(outlet)) {
            return 1;
        }
        int openDays = run.closedAfterDay(outlet) + 1 - settings.warmupDays();
        return (double) Math.max(0, Math.min(openDays, settings.days())) / settings.days();
    }

    double profitYuanPerDay(int outlet) {
        return marginYuan[outlet] / settings.days() - costYuanPerDay(outlet);
    }

    /**
     * Customers on a day on which it is open at which the outlet would cover its costs if each brought in what they do
     * now; 0 for one without costs, NaN for one without customers.
     */
    double breakEvenPerDay(int outlet) {
        if (costYuanPerOpenDay[outlet] == 0) {
            return 0;
        }
        return served[outlet] == 0 ? Double.NaN : costYuanPerOpenDay[outlet] * served[outlet] / marginYuan[outlet];
    }

    /** Whether the outlet must break even and did not on the measured days on which it was open. */
    boolean isAtRisk(int outlet) {
        return costYuanPerDay(outlet) > 0 && profitYuanPerDay(outlet) < 0;
    }

    boolean hasClosed(int outlet) {
        return run.closedAfterDay(outlet) != RunRecord.OPEN;
    }

    /** People who work there, or did until it closed. */
    double jobs(int outlet) {
        return jobs[outlet];
    }

    /** Floor area of the main service; what is added shares it. */
    double areaM2(int outlet) {
        return services.areaM2(services.mainService(outlet));
    }
}
