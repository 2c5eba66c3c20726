package livingcircle.experiment;

import java.util.List;
import livingcircle.city.Settlement;
import livingcircle.outlets.OutletClass;
import livingcircle.world.World;

/**
 * What acceptance asks of a circle, or of the city as a whole, beside its metrics.
 *
 * @param households households that live in it
 * @param oldEstateShare share of its residents who live in old communities, 0–1; NaN without residents
 * @param serviceM2PerHundredHouseholds floor area of public services for every hundred households (社区综合服务设施)
 */
record CircleFigures(long households, double oldEstateShare, double serviceM2PerHundredHouseholds) {

    /** Names of the columns, in the order of {@link #values}. */
    static final List<String> COLUMNS = List.of("households", "old_estate_share", "service_m2_per_100_households");

    /** @param residents numbers of the residents, ascending */
    static CircleFigures of(World world, int[] residents, int[] outlets) {
        long households = 0;
        long old = 0;
        int last = -1;
        for (int r : residents) {
            int household = world.population().household(r);
            households += household != last ? 1 : 0;
            last = household;
            Settlement settlement = world.areas().settlement(world.population().home(r));
            old += settlement == Settlement.OLD_ESTATE ? 1 : 0;
        }
        double serviceM2 = 0;
        for (int o : outlets) {
            int service = world.services().mainService(o);
            boolean isPublic =
                    world.catalogue().type(world.services().type(service)).outletClass() == OutletClass.PUBLIC;
            serviceM2 += isPublic ? world.services().areaM2(service) : 0;
        }
        return new CircleFigures(households, (double) old / residents.length, 100 * serviceM2 / households);
    }

    List<Object> values() {
        return List.of(households, oldEstateShare, serviceM2PerHundredHouseholds);
    }
}
