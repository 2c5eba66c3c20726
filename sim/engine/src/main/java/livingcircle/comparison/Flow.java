package livingcircle.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import livingcircle.outlets.Outlet;
import livingcircle.world.World;

/**
 * Where the customers of new outlets come from, for the outlets of one main type: what a new outlet takes from existing
 * ones, and what it serves that went to others before.
 *
 * @param type index of the main type
 * @param newOutlets outlets of the type that the first layout does not have
 * @param toNewPerDay customers a day of these
 * @param lostByOthersPerDay customers a day that outlets of the same purposes, which both layouts have, lost; negative
 *     if they gained
 */
public record Flow(int type, int newOutlets, double toNewPerDay, double lostByOthersPerDay) {

    /** Share of the new outlets' customers that others of the same purposes lost; NaN without new customers. */
    public double cannibalisedShare() {
        return lostByOthersPerDay / toNewPerDay;
    }

    /** The flows of all types with new outlets. */
    public static List<Flow> of(Comparison comparison, int b) {
        World before = comparison.world(0);
        World after = comparison.world(b);
        List<Flow> flows = new ArrayList<>();
        for (int t = 0; t < after.catalogue().types().size(); t++) {
            Flow flow =
                    flow(t, comparison.study(0).outlets(), comparison.study(b).outlets(), before, after);
            if (flow.newOutlets > 0) {
                flows.add(flow);
            }
        }
        return flows;
    }

    private static Flow flow(int type, OutletMeans before, OutletMeans after, World worldBefore, World worldAfter) {
        String id = worldAfter.catalogue().type(type).id();
        Set<String> purposes = new HashSet<>(worldAfter.catalogue().type(type).purposes());
        int count = 0;
        double toNew = 0;
        double lost = 0;
        for (Outlet outlet : worldAfter.scenario().layout().outlets()) {
            if (!before.has(outlet.id())) {
                boolean isOfType = outlet.mainType().equals(id);
                count += isOfType ? 1 : 0;
                toNew += isOfType ? after.servedPerDay(outlet.id()) : 0;
            }
        }
        for (Outlet outlet : worldBefore.scenario().layout().outlets()) {
            boolean competes =
                    worldBefore
                            .catalogue()
                            .type(worldBefore.catalogue().typeIndex(outlet.mainType()))
                            .purposes()
                            .stream()
                            .anyMatch(purposes::contains);
            if (competes && after.has(outlet.id())) {
                lost += before.servedPerDay(outlet.id()) - after.servedPerDay(outlet.id());
            }
        }
        return new Flow(type, count, toNew, lost);
    }
}
