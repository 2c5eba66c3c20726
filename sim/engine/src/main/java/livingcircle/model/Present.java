package livingcircle.model;

import java.util.BitSet;

/**
 * What can be seen of the town between two steps of the model: who goes where in an hour of today, how full the outlets
 * are and what residents have lived through so far. To be read by the thread that steps, or while none does.
 */
public final class Present {

    private final DayNeeds[] needs;
    private final Admission admission;
    private final Ledger ledger;
    private final WeeksEnd weeksEnd;

    Present(DayNeeds[] needs, Admission admission, Ledger ledger, WeeksEnd weeksEnd) {
        this.needs = needs;
        this.admission = admission;
        this.ledger = ledger;
        this.weeksEnd = weeksEnd;
    }

    /** Told of a visit. */
    public interface Trips {

        /**
         * A resident who goes to an outlet.
         *
         * @param slot half-hour of arrival, 0–47
         * @param wayMm length of the way, one way
         * @param isRide whether by e-bike
         * @param isServed whether served, or turned away
         */
        void visit(int resident, int service, int slot, int wayMm, boolean isRide, boolean isServed);
    }

    /** How many attempts to serve a need ended in an hour in which way. */
    public record Ends(int visits, int orders, int unmet) {}

    /** Tells all visits of an hour of today that is over, in the order of homes. */
    public void forEachTrip(int hour, Trips trips) {
        for (DayNeeds block : needs) {
            for (int i = block.hourStart[hour]; i < block.hourStart[hour + 1]; i++) {
                if (block.way[i] == OutletRace.VISIT) {
                    boolean served = block.outcome[i] == DayNeeds.SERVED;
                    trips.visit(
                            block.resident[i], block.service[i], block.slot[i], block.wayMm[i], block.rides[i], served);
                }
            }
        }
    }

    /** What came of the needs of an hour of today that is over. */
    public Ends ends(int hour) {
        int visits = 0;
        int orders = 0;
        int unmet = 0;
        for (DayNeeds block : needs) {
            for (int i = block.hourStart[hour]; i < block.hourStart[hour + 1]; i++) {
                if (block.way[i] == OutletRace.WITHOUT || block.outcome[i] != DayNeeds.SERVED) {
                    unmet++;
                } else if (block.way[i] == OutletRace.VISIT) {
                    visits++;
                } else {
                    orders++;
                }
            }
        }
        return new Ends(visits, orders, unmet);
    }

    /** Customers of a service in an hour of today that is over, those included who waited from before, ÷ capacity. */
    public double load(int service, int hour) {
        return admission.load(service, hour);
    }

    /** Customers who wait at a service into the next hour. */
    public double queue(int service) {
        return admission.queue(service);
    }

    /** Customers of a service served on all measured days so far. */
    public long served(int service) {
        long sum = 0;
        for (int hour = 0; hour < OpenSlots.HOURS; hour++) {
            sum += admission.served(service, hour);
        }
        return sum;
    }

    /** Customers of a service turned away on all measured days so far. */
    public long turnedAway(int service) {
        long sum = 0;
        for (int hour = 0; hour < OpenSlots.HOURS; hour++) {
            sum += admission.turnedAway(service, hour);
        }
        return sum;
    }

    /** What each resident has lived through on the measured days so far. */
    public Ledger ledger() {
        return ledger;
    }

    /** Services that have closed for good. */
    public BitSet closedServices() {
        return weeksEnd.closedServices();
    }
}
