package livingcircle.model.reference;

import java.util.Arrays;
import livingcircle.choice.Utility;
import livingcircle.world.World;

/** How full each service is expected to be at each hour. */
final class Crowds {

    private final World world;
    private final Hours hours;
    private final float[][] loadToday;
    private final float[][] expectedLoad;
    private final float[][] weight;

    Crowds(World world, Hours hours) {
        this.world = world;
        this.hours = hours;
        int services = world.services().count();
        loadToday = new float[services][24];
        expectedLoad = new float[services][24];
        weight = new float[services][24];
        for (float[] ofService : weight) {
            Arrays.fill(ofService, 1);
        }
    }

    /** Notes all who wanted to be served in an hour ÷ the capacity of the hour. */
    void note(int service, int hour, float load) {
        loadToday[service][hour] = load;
    }

    void endDay(int weekday) {
        var choice = world.behaviour().choice();
        float gain = (float) (1 - StrictMath.exp(-1 / choice.crowdingMemoryDays()));
        for (int s = 0; s < weight.length; s++) {
            double lambda = world.choiceSets().lambda(world.services().type(s));
            for (int hour = 0; hour < 24; hour++) {
                if (hours.isOpenOn(s, weekday)) {
                    expectedLoad[s][hour] += gain * (loadToday[s][hour] - expectedLoad[s][hour]);
                    weight[s][hour] = (float) StrictMath.exp(Utility.crowding(choice, expectedLoad[s][hour]) / lambda);
                }
                loadToday[s][hour] = 0;
            }
        }
    }

    /** Factor on the weight of a service. */
    float weight(int service, int hour) {
        return weight[service][hour];
    }
}
