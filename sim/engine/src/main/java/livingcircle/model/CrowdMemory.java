package livingcircle.model;

import java.util.Arrays;
import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.Utility;
import livingcircle.world.TypeOrder;
import livingcircle.world.World;

/**
 * How full residents expect each service to be at each hour: an exponentially weighted mean of the load of past days,
 * and the weight it gives the service in the choice. Changes only at the end of a day.
 */
final class CrowdMemory {

    private final World world;
    private final OpenSlots open;
    private final TypeOrder order;
    private final int services;
    // by hour, then by place in the order of types: the services of an hour are looked up together
    private final float[] expectedLoad;
    private final float[] weight;
    private final float[] loadToday;
    private final float gain;

    CrowdMemory(World world, OpenSlots open) {
        this.world = world;
        this.open = open;
        order = world.typeOrder();
        services = order.count();
        int size = services * OpenSlots.HOURS;
        expectedLoad = new float[size];
        weight = new float[size];
        Arrays.fill(weight, 1);
        loadToday = new float[size];
        gain = (float) (1 - StrictMath.exp(-1 / world.behaviour().choice().crowdingMemoryDays()));
    }

    /** Factor on the weight of the service at a place of the {@link TypeOrder} at an hour. */
    float weightAt(int place, int hour) {
        return weight[hour * services + place];
    }

    /** Whether no weight is above 1. */
    boolean onlyDeters() {
        return world.behaviour().choice().crowding() <= 0;
    }

    /** Notes the demand ÷ capacity of a service in an hour of today: who waited from before and all who came. */
    void note(int service, int hour, float load) {
        loadToday[hour * services + order.place(service)] = load;
    }

    /** Updates expectations from today's loads. */
    void endDay(int weekday) {
        ChoiceParameters choice = world.behaviour().choice();
        for (int s = 0; s < services; s++) {
            if (open.isOpenDay(s, weekday)) {
                double lambda = world.choiceSets().lambda(world.services().type(s));
                for (int at = order.place(s); at < weight.length; at += services) {
                    expectedLoad[at] += gain * (loadToday[at] - expectedLoad[at]);
                    double utility = Utility.crowding(choice, expectedLoad[at]);
                    weight[at] = utility == 0 ? 1 : (float) StrictMath.exp(utility / lambda);
                }
            }
        }
        Arrays.fill(loadToday, 0);
    }
}
