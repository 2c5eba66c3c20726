package livingcircle.comparison;

import java.util.ArrayList;
import java.util.List;
import livingcircle.outlets.Catalogue;

/**
 * Where the customers of new services come from, purpose by purpose: from services that both layouts have
 * (cannibalisation), or from orders and needs that went unmet.
 *
 * @param purpose index of the purpose, the first that the services' types serve
 * @param newServices services for it that the first layout does not have
 * @param toNewPerDay customers a day of these
 * @param lostByOthersPerDay customers a day that services for it in both layouts lost; negative if they gained
 */
public record Flow(int purpose, int newServices, double toNewPerDay, double lostByOthersPerDay) {

    /** Share of the new services' customers that others lost; NaN without new customers. */
    public double cannibalisedShare() {
        return lostByOthersPerDay / toNewPerDay;
    }

    /** The flows of all purposes with new services. */
    public static List<Flow> of(Comparison comparison, int b) {
        Catalogue catalogue = comparison.world(b).catalogue();
        ServiceMeans before = comparison.study(0).services();
        ServiceMeans after = comparison.study(b).services();
        int purposes = catalogue.purposes().size();
        int[] count = new int[purposes];
        double[] toNew = new double[purposes];
        double[] lost = new double[purposes];
        for (ServiceMeans.Key service : after.keys()) {
            int purpose = catalogue.purposeIndex(
                    catalogue.type(service.type()).purposes().get(0));
            if (before.has(service)) {
                lost[purpose] += before.servedPerDay(service) - after.servedPerDay(service);
            } else {
                count[purpose]++;
                toNew[purpose] += after.servedPerDay(service);
            }
        }
        List<Flow> flows = new ArrayList<>();
        for (int purpose = 0; purpose < purposes; purpose++) {
            if (count[purpose] > 0) {
                flows.add(new Flow(purpose, count[purpose], toNew[purpose], lost[purpose]));
            }
        }
        return flows;
    }
}
