package livingcircle.model;

import livingcircle.outlets.OpeningHours;
import livingcircle.world.Services;

/** Which services are open at which half-hour of the week, and how much they can serve in an hour. */
final class OpenSlots {

    static final int DAYS_A_WEEK = 7;
    static final int HOURS = 24;

    private final long[] openHalfHours;
    private final float[] capacityInHour;

    OpenSlots(Services services) {
        openHalfHours = new long[services.count() * DAYS_A_WEEK];
        capacityInHour = new float[services.count() * HOURS];
        for (int s = 0; s < services.count(); s++) {
            OpeningHours hours = services.hours(s);
            for (int day = 0; day < DAYS_A_WEEK; day++) {
                openHalfHours[s * DAYS_A_WEEK + day] = hours.isOpenOn(day) ? hours.halfHours() : 0;
            }
            for (int hour = 0; hour < HOURS; hour++) {
                capacityInHour[s * HOURS + hour] = (float) (services.capacityPerHour(s) * hours.openShareOfHour(hour));
            }
        }
    }

    boolean isOpen(int service, int weekday, int slot) {
        return (openHalfHours[service * DAYS_A_WEEK + weekday] >>> slot & 1) != 0;
    }

    boolean isOpenDay(int service, int weekday) {
        return openHalfHours[service * DAYS_A_WEEK + weekday] != 0;
    }

    /** Customers that can be served in an hour of an open day. */
    float capacity(int service, int hour) {
        return capacityInHour[service * HOURS + hour];
    }
}
