package livingcircle.experiment;

import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.outlets.Economy;
import livingcircle.outlets.OutletType;
import livingcircle.world.Services;
import livingcircle.world.World;

/** What each outlet took in on the measured days, and what it costs; all its services together. */
final class Operation {

    static final double DAYS_A_YEAR = 365;

    private final World world;
    private final Services services;
    private final RunSettings settings;
    private final RunRecord run;
    private final long[] served;
    private final double[] takingsYuan;
    private final double[] marginYuan;
    private final double[] costYuanPerDay;
    private final double[] subsidyYuanPerDay;
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
        costYuanPerDay = new double[outlets];
        subsidyYuanPerDay = new double[outlets];
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
        costYuanPerDay[o] += services.costYuanPerDay(s);
        subsidyYuanPerDay[o] += Economy.subsidyYuanPerDay(
                type,
                services.areaM2(s),
                services.source(o).rentSubsidyShare(),
                world.behaviour().operators());
        jobs[o] += services.isAdded(s)
                ? type.jobs() * world.behaviour().service().addedServiceCapacity()
                : type.jobs() * services.areaM2(s) / type.areaM2();
    }

    double servedPerDay(int outlet) {
        return (double) served[outlet] / settings.days();
    }

    double takingsYuanPerDay(int outlet) {
        return takingsYuan[outlet] / settings.days();
    }

    /** Costs beside the goods, less the subsidy. */
    double costYuanPerDay(int outlet) {
        return costYuanPerDay[outlet];
    }

    double subsidyYuanPerDay(int outlet) {
        return subsidyYuanPerDay[outlet];
    }

    double profitYuanPerDay(int outlet) {
        return marginYuan[outlet] / settings.days() - costYuanPerDay[outlet];
    }

    /**
     * Customers a day at which the outlet would cover its costs if each brought in what they do now; 0 for one without
     * costs, NaN for one without customers.
     */
    double breakEvenPerDay(int outlet) {
        if (costYuanPerDay[outlet] == 0) {
            return 0;
        }
        return served[outlet] == 0 ? Double.NaN : costYuanPerDay[outlet] * served[outlet] / marginYuan[outlet];
    }

    /** Whether the outlet must break even and did not on the measured days. */
    boolean isAtRisk(int outlet) {
        return costYuanPerDay[outlet] > 0 && profitYuanPerDay(outlet) < 0;
    }

    boolean hasClosed(int outlet) {
        return run.closedAfterDay(outlet) != RunRecord.OPEN;
    }

    /** People who work there: in proportion to floor area; an added service needs as many as it has capacity. */
    double jobs(int outlet) {
        return jobs[outlet];
    }

    /** Floor area of the main service; what is added shares it. */
    double areaM2(int outlet) {
        return services.areaM2(services.mainService(outlet));
    }
}
