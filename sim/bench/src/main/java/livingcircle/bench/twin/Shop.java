package livingcircle.bench.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.Utility;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.OutletType;
import livingcircle.world.Services;
import livingcircle.world.World;

/** A service of an outlet: what it offers, who comes, who waits, and how full residents expect it to be. */
final class Shop {

    private static final int HOURS = 24;
    private static final double LEAST_CAPACITY = 1e-3;

    final int number;
    final int type;
    final String outletId;
    final long tasteKey;
    final boolean isDelivering;
    final double standardMinutes;
    final double constant;
    final double sizeAdvantage;
    final double priceIndex;
    final double logPrice;
    final boolean isChain;
    final boolean isBarrierFree;
    final double qualityScore;

    private final TwinModel model;
    private final OpeningHours hours;
    private final double capacityPerHour;
    private final double[] expectedLoad = new double[HOURS];
    private final double[] loadToday = new double[HOURS];
    private final List<Need> arrivals = new ArrayList<>();
    private double queue;
    private double demand;
    private boolean closesHour;

    Shop(TwinModel model, World world, int number) {
        this.model = model;
        this.number = number;
        Services services = world.services();
        type = services.type(number);
        OutletType outletType = world.catalogue().type(type);
        outletId = services.source(services.outlet(number)).id();
        tasteKey = services.key(number);
        isDelivering = outletType.isDelivering();
        standardMinutes = outletType.standardMinutes();
        constant = outletType.constant();
        sizeAdvantage = Utility.area(world.behaviour().choice(), services.areaM2(number), outletType.areaM2());
        priceIndex = services.priceIndex(number);
        logPrice = priceIndex > 0 ? Math.log(priceIndex) : 0;
        isChain = services.isChain(number);
        isBarrierFree = services.isBarrierFree(number);
        qualityScore = services.qualityScore(number);
        hours = services.hours(number);
        capacityPerHour = services.capacityPerHour(number);
    }

    boolean isOpen(int weekday, int slot) {
        return hours.isOpenOn(weekday) && (hours.halfHours() >>> slot & 1) != 0;
    }

    private double capacity(int hour) {
        return capacityPerHour * hours.openShareOfHour(hour);
    }

    private double capacityOfNextHour(int day, int hour) {
        if (hour + 1 < HOURS) {
            return capacity(hour + 1);
        }
        return hours.isOpenOn((day + 1) % 7) ? capacity(0) : 0;
    }

    /** Load ÷ capacity that residents expect at an hour. */
    double expectedLoad(int hour) {
        return expectedLoad[hour];
    }

    /** Load ÷ capacity of the hour that is being served. */
    double load(int hour) {
        return queue / Math.max(capacity(hour), LEAST_CAPACITY);
    }

    /** A resident comes, or an order. */
    void arrive(Need need, Phase admission) {
        if (arrivals.isEmpty()) {
            model.at(need.hour(), admission, this::admit);
        }
        arrivals.add(need);
        closeHour(need.hour());
    }

    private void closeHour(int hour) {
        if (!closesHour) {
            closesHour = true;
            model.at(hour, Phase.CLOSE, this::endHour);
        }
    }

    /** Serves who has come: everybody if there is room, else in the order of lots as long as waits are borne. */
    private void admit() {
        int hour = arrivals.get(0).hour();
        demand += arrivals.size();
        if (queue + arrivals.size() <= capacity(hour)) {
            queue += arrivals.size();
            arrivals.forEach(need -> need.state = Need.State.SERVED);
        } else {
            arrivals.sort(Comparator.comparingLong(Shop::lot));
            arrivals.forEach(this::admitOne);
        }
        arrivals.clear();
    }

    private static long lot(Need need) {
        // the bits that the engine sorts by
        return KeyedRandom.mix(Use.ADMISSION.of(need.key)) << 24 >>> 1;
    }

    private void admitOne(Need need) {
        double excess = queue + 1 - capacity(need.hour());
        if (queue < capacity(need.hour())) {
            queue++;
            need.state = Need.State.SERVED;
            return;
        }
        double wait = excess / capacityPerHour * 60;
        if (excess <= capacityOfNextHour(model.day(), need.hour()) && wait <= need.resident.waitToleranceMinutes()) {
            queue++;
            need.waitMinutes = wait;
            need.state = Need.State.SERVED;
        } else {
            need.resident.turnAway(need, this);
        }
    }

    /** Who was not served within the hour waits into the next while the shop is open. */
    private void endHour() {
        int hour = model.hour();
        int day = model.day();
        closesHour = false;
        loadToday[hour] = demand / Math.max(capacity(hour), LEAST_CAPACITY);
        queue = capacityOfNextHour(day, hour) > 0 ? Math.max(0, queue - capacity(hour)) : 0;
        demand = queue;
        if (queue > 0) {
            closesHour = true;
            model.atNextHour(Phase.CLOSE, this::endHour);
        }
    }

    /** Residents learn from the day how full the shop gets. */
    void endDay(int weekday, ChoiceParameters choice) {
        if (hours.isOpenOn(weekday)) {
            double gain = 1 - Math.exp(-1 / choice.crowdingMemoryDays());
            for (int hour = 0; hour < HOURS; hour++) {
                expectedLoad[hour] += gain * (loadToday[hour] - expectedLoad[hour]);
            }
        }
        Arrays.fill(loadToday, 0);
    }
}
