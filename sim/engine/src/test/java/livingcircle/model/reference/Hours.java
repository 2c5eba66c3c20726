package livingcircle.model.reference;

import java.util.HashSet;
import java.util.Set;
import livingcircle.world.Services;

/** When services are open, and how many they serve in an hour; what has closed for good is never open again. */
final class Hours {

    private final Services services;
    private final Set<Integer> shut = new HashSet<>();

    Hours(Services services) {
        this.services = services;
    }

    void shut(int service) {
        shut.add(service);
    }

    boolean isShut(int service) {
        return shut.contains(service);
    }

    boolean isOpenOn(int service, int weekday) {
        return !isShut(service) && services.hours(service).isOpenOn(weekday);
    }

    boolean isOpen(int service, int weekday, int slot) {
        return isOpenOn(service, weekday) && (services.hours(service).halfHours() >>> slot & 1) == 1;
    }

    /** Customers served in a whole hour. */
    float perHour(int service) {
        return (float) services.capacityPerHour(service);
    }

    /** Customers served in an hour of an open day. */
    float capacity(int service, int hour) {
        double openShare = services.hours(service).openShareOfHour(hour);
        return isShut(service) ? 0 : (float) (services.capacityPerHour(service) * openShare);
    }

    /** Customers served in the hour after, which may be the first of tomorrow. */
    float capacityOfNextHour(int service, int day, int hour) {
        if (hour < 23) {
            return capacity(service, hour + 1);
        }
        return isOpenOn(service, (day + 1) % 7) ? capacity(service, 0) : 0;
    }
}
