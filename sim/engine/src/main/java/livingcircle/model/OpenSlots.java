package livingcircle.model;

import java.util.Arrays;
import livingcircle.outlets.OpeningHours;
import livingcircle.world.Services;
import livingcircle.world.TypeOrder;
import livingcircle.world.World;

/** Which services are open at which half-hour of the week, and how much they can serve in an hour. */
final class OpenSlots {

    static final int DAYS_A_WEEK = 7;
    static final int HOURS = 24;

    private final TypeOrder order;
    // by weekday, then by place in the order of types
    private final long[] openHalfHours;
    // by weekday, then by type: when any service of the type is open
    private final long[] openHalfHoursOfTypes;
    private final int types;
    private final float[] capacityInHour;
    private final float[] capacityPerHour;
    private final boolean[] isShut;

    OpenSlots(World world) {
        Services services = world.services();
        types = world.catalogue().types().size();
        openHalfHoursOfTypes = new long[types * DAYS_A_WEEK];
        order = world.typeOrder();
        openHalfHours = new long[services.count() * DAYS_A_WEEK];
        capacityInHour = new float[services.count() * HOURS];
        capacityPerHour = new float[services.count()];
        isShut = new boolean[services.count()];
        for (int s = 0; s < services.count(); s++) {
            OpeningHours hours = services.hours(s);
            capacityPerHour[s] = (float) services.capacityPerHour(s);
            for (int day = 0; day < DAYS_A_WEEK; day++) {
                openHalfHours[day * order.count() + order.place(s)] = hours.isOpenOn(day) ? hours.halfHours() : 0;
                openHalfHoursOfTypes[day * types + services.type(s)] |= hours.isOpenOn(day) ? hours.halfHours() : 0;
            }
            for (int hour = 0; hour < HOURS; hour++) {
                capacityInHour[s * HOURS + hour] = (float) (services.capacityPerHour(s) * hours.openShareOfHour(hour));
            }
        }
    }

    boolean isOpen(int service, int weekday, int slot) {
        return isOpenAt(order.place(service), weekday, slot);
    }

    /** Whether the service at a place of the {@link TypeOrder} is open. */
    boolean isOpenAt(int place, int weekday, int slot) {
        return (openHalfHours[weekday * order.count() + place] >>> slot & 1) != 0;
    }

    /** Whether any service of a type is open, wherever it is. */
    boolean isAnyOpen(int type, int weekday, int slot) {
        return (openHalfHoursOfTypes[weekday * types + type] >>> slot & 1) != 0;
    }

    /** Closes a service for good. */
    void shut(int service) {
        for (int at = order.place(service); at < openHalfHours.length; at += order.count()) {
            openHalfHours[at] = 0;
        }
        Arrays.fill(capacityInHour, service * HOURS, (service + 1) * HOURS, 0);
        isShut[service] = true;
    }

    /** Whether a service has closed for good. */
    boolean isShut(int service) {
        return isShut[service];
    }

    boolean isOpenDay(int service, int weekday) {
        return openHalfHours[weekday * order.count() + order.place(service)] != 0;
    }

    /** Customers that can be served in an hour of an open day. */
    float capacity(int service, int hour) {
        return capacityInHour[service * HOURS + hour];
    }

    /** Customers that can be served in a whole hour. */
    float perHour(int service) {
        return capacityPerHour[service];
    }

    /** Customers that can be served in the hour after an hour of a day, which may be tomorrow's first; 0 if closed. */
    float capacityOfNextHour(int service, int day, int hour) {
        if (hour + 1 < HOURS) {
            return capacity(service, hour + 1);
        }
        return isOpenDay(service, (day + 1) % DAYS_A_WEEK) ? capacity(service, 0) : 0;
    }
}
