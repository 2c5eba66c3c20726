package livingcircle.model.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.world.Coverage;
import livingcircle.world.World;

/** Where outlets serve who comes, in the order of the lots drawn, with a queue that may last into the next hour. */
final class Counters {

    private static final float LEAST_CAPACITY = 1e-3f;
    private static final long LOT_BITS = (1L << 40) - 1;

    private final World world;
    private final Coverage coverage;
    private final Hours hours;
    private final Crowds crowds;
    private final boolean limitsHold;
    private final Figures figures;
    private final Occurrences occurrences;
    private final float[] queue;
    private final float[] demand;
    private final int[] servedInWeek;

    Counters(World world, Hours hours, Crowds crowds, boolean limitsHold, Figures figures, Occurrences occurrences) {
        this.world = world;
        coverage = world.coverage();
        this.hours = hours;
        this.crowds = crowds;
        this.limitsHold = limitsHold;
        this.figures = figures;
        this.occurrences = occurrences;
        int services = world.services().count();
        queue = new float[services];
        demand = new float[services];
        servedInWeek = new int[services];
    }

    /** Admits who goes to an outlet, all in the same hour; later calls of the hour append to the queues. */
    void admit(List<Need> going, int day, int hour, boolean isMeasured) {
        Map<Integer, List<Need>> byService = new TreeMap<>();
        for (Need need : going) {
            byService
                    .computeIfAbsent(need.choice.service(), s -> new ArrayList<>())
                    .add(need);
        }
        byService.forEach((service, arrivals) -> {
            demand[service] += arrivals.size();
            arrivals.sort(Comparator.comparingLong(Counters::lot));
            for (Need need : arrivals) {
                admitOne(need, service, day, hour, isMeasured);
            }
        });
    }

    private static long lot(Need need) {
        return KeyedRandom.mix(Use.ADMISSION.of(need.key)) & LOT_BITS;
    }

    private void admitOne(Need need, int service, int day, int hour, boolean isMeasured) {
        float capacity = hours.capacity(service, hour);
        if (limitsHold && queue[service] >= capacity) {
            float excess = queue[service] - capacity + 1;
            float wait = excess / hours.perHour(service) * 60;
            boolean tolerates = wait <= toleranceMinutes(need);
            boolean isInTime = excess <= hours.capacityOfNextHour(service, day, hour);
            if (!tolerates || !isInTime) {
                if (tolerates) {
                    occurrences.note(Occurrence.TURNED_AWAY_AT_CLOSING_TIME);
                }
                turnAway(need, service, hour, isMeasured);
                return;
            }
            need.waitMinutes = wait;
            occurrences.note(hour == 23 ? Occurrence.WAITED_OVER_MIDNIGHT : Occurrence.WAITED);
        }
        queue[service]++;
        need.isServed = true;
        servedInWeek[service]++;
        if (isMeasured) {
            figures.count("service %d served in hour %d", service, hour);
        }
    }

    private void turnAway(Need need, int service, int hour, boolean isMeasured) {
        need.timesTurnedAway++;
        if (need.choice.way() == Way.DELIVERY) {
            occurrences.note(Occurrence.TURNED_AWAY_BY_DELIVERY);
        }
        if (need.timesTurnedAway == 2) {
            occurrences.note(Occurrence.TURNED_AWAY_TWICE);
        }
        if (isMeasured) {
            figures.count("service %d turned away in hour %d", service, hour);
            int type = need.choice.type();
            if (coverage.isCovered(need.resident, type)) {
                figures.count("type %d full in hour %d to those covered", type, hour);
                figures.mark("resident %d found type %d full", need.resident, type);
            }
        }
    }

    double toleranceMinutes(Need need) {
        int profile = world.population().profile(need.resident);
        return world.behaviour().residents().ageBand(profile).waitToleranceMinutes();
    }

    /** Customers ÷ capacity in the hour that is being served. */
    float load(int service, int hour) {
        return queue[service] / Math.max(hours.capacity(service, hour), LEAST_CAPACITY);
    }

    /** Who was not served within the hour stays in the queue unless the service closes. */
    void endHour(int day, int hour) {
        for (int s = 0; s < queue.length; s++) {
            float capacity = hours.capacity(s, hour);
            crowds.note(s, hour, demand[s] / Math.max(capacity, LEAST_CAPACITY));
            boolean goesOn = limitsHold && hours.capacityOfNextHour(s, day, hour) > 0;
            queue[s] = goesOn ? Math.max(0, queue[s] - capacity) : 0;
            demand[s] = queue[s];
        }
    }

    /** Customers served since this was last asked. */
    int takeServedInWeek(int service) {
        int served = servedInWeek[service];
        servedInWeek[service] = 0;
        return served;
    }
}
