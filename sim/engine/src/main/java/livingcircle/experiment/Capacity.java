package livingcircle.experiment;

import livingcircle.model.RunSettings;
import livingcircle.world.World;

/** How many customers services could have served, by their opening hours on the measured days. */
final class Capacity {

    static final int HOURS = 24;

    private static final int DAYS_A_WEEK = 7;

    private final World world;
    private final RunSettings settings;

    Capacity(World world, RunSettings settings) {
        this.world = world;
        this.settings = settings;
    }

    /** Customers in an hour of an open day. */
    double ofHour(int service, int hour) {
        return world.services().capacityPerHour(service)
                * world.services().hours(service).openShareOfHour(hour);
    }

    /** Measured days on which the service is open. */
    int openDays(int service) {
        int days = 0;
        for (int day = settings.warmupDays(); day < settings.totalDays(); day++) {
            days += world.services().hours(service).isOpenOn(day % DAYS_A_WEEK) ? 1 : 0;
        }
        return days;
    }

    /** Customers on all measured days. */
    double ofRun(int service) {
        double perDay = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            perDay += ofHour(service, hour);
        }
        return perDay * openDays(service);
    }
}
