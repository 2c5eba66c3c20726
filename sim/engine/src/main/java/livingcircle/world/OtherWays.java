package livingcircle.world;

import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.Utility;
import livingcircle.outlets.Catalogue;
import livingcircle.population.ResidentParameters;

/** Weights exp(V) of the ways to end a need that take no trip: ordering and going without, by table. */
public final class OtherWays {

    private final double[] orderingUtility;
    private final double[] online;
    private final double[][] delivery;
    private final double[] without;
    private final boolean[] isOrderable;

    OtherWays(Catalogue catalogue, ResidentParameters residents, ChoiceParameters choice, ChoiceSets sets) {
        int profiles = residents.profileCount();
        orderingUtility = new double[profiles];
        online = new double[profiles];
        delivery = new double[catalogue.types().size()][profiles];
        for (int p = 0; p < profiles; p++) {
            var band = residents.ageBand(p);
            double utility = Utility.online(choice, band.onlineShare(), residents.speedMps(p), band.walkTimeFactor());
            orderingUtility[p] = utility;
            online[p] = StrictMath.exp(utility);
            for (int t = 0; t < delivery.length; t++) {
                delivery[t][p] = StrictMath.exp((utility + choice.deliveryBonus()) / sets.lambda(t));
            }
        }
        var purposes = catalogue.purposes();
        without = new double[purposes.size()];
        isOrderable = new boolean[purposes.size()];
        for (int q = 0; q < without.length; q++) {
            without[q] = StrictMath.exp(purposes.get(q).goWithoutUtility());
            isOrderable[q] = purposes.get(q).isOrderable();
        }
    }

    /** Utility of ordering, as far as it hangs on the resident alone; minus infinity if nobody of the profile orders. */
    public double orderingUtility(int profile) {
        return orderingUtility[profile];
    }

    /** Weight of ordering from outside the town; 0 if the purpose cannot be ordered. */
    public double online(int purpose, int profile) {
        return isOrderable[purpose] ? online[profile] : 0;
    }

    /** Weight exp(V ÷ λ) of having a service of the type deliver, the service's own terms apart. */
    public double delivery(int type, int profile) {
        return delivery[type][profile];
    }

    /** Weight of going without. */
    public double without(int purpose) {
        return without[purpose];
    }
}
