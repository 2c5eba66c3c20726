package livingcircle.world;

import java.util.BitSet;
import livingcircle.outlets.OutletType;
import livingcircle.population.ResidentParameters;
import livingcircle.walking.TypeReach;
import livingcircle.walking.WalkingDistances;

/**
 * What is within a resident's minutes on foot. People who avoid steps walk around them; the carried go at the planning
 * speed of whoever carries them.
 */
public final class Coverage {

    /** Walking speed that planners reckon with: 60 m/min (TD/T 1062-2021). */
    public static final double PLANNING_MPS = WalkingDistances.PLANNING_MPS;

    /** Minutes on foot within which the basic types make a living circle complete. */
    public static final double CIRCLE_MINUTES = 15;

    private final World world;
    private final BitSet closed;
    private final double[] metresPerSecond;

    Coverage(World world, BitSet closed) {
        this.world = world;
        this.closed = (BitSet) closed.clone();
        ResidentParameters residents = world.population().parameters();
        metresPerSecond = new double[residents.profileCount()];
        for (int profile = 0; profile < metresPerSecond.length; profile++) {
            boolean walks = residents.ageBand(profile).isMobile();
            metresPerSecond[profile] = walks ? residents.speedMps(profile) : PLANNING_MPS;
        }
    }

    /** Whether an outlet of the type is within the type's minutes at the resident's own speed. */
    public boolean isCovered(int resident, int type) {
        return isWithin(resident, type, world.catalogue().type(type).standardMinutes());
    }

    /** Whether an outlet of the type is within so many minutes at the resident's own speed. */
    public boolean isWithin(int resident, int type, double minutes) {
        int home = world.population().home(resident);
        return nearestMm(home, type, world.population().avoidsSteps(resident)) <= limitMm(resident, minutes);
    }

    /** Whether a walk is within the type's minutes at the resident's own speed. */
    public boolean isWithinStandard(int resident, int type, int onFootMm) {
        return onFootMm <= limitMm(resident, world.catalogue().type(type).standardMinutes());
    }

    /** Whether an outlet of the type is within the type's minutes of a home at planning speed, steps allowed. */
    public boolean isCoveredAtPlanningSpeed(int home, int type) {
        double minutes = world.catalogue().type(type).standardMinutes();
        return nearestMm(home, type, false) <= PLANNING_MPS * minutes * 60_000;
    }

    /** Whether an outlet of a delivering type delivers to the home. */
    public boolean isDelivered(int home, int type) {
        TypeReach reach = world.reach(type);
        for (int p = reach.start(home); p < reach.end(home); p++) {
            if (!closed.get(reach.place(p))) {
                return true;
            }
        }
        return false;
    }

    /** Distance to the nearest outlet of the type, or {@link TypeReach#FAR}. */
    public int nearestMm(int home, int type, boolean avoidingSteps) {
        TypeReach reach = world.reach(type);
        int nearest = TypeReach.FAR;
        for (int p = reach.start(home); p < reach.end(home); p++) {
            if (closed.get(reach.place(p))) {
                continue;
            }
            nearest = Math.min(nearest, avoidingSteps ? reach.wheelMm(p) : reach.walkMm(p));
            if (!avoidingSteps || reach.walkMm(p) > nearest) {
                break;
            }
        }
        return nearest;
    }

    /** Outlets of the type within the type's minutes at own speed, added services counting {@code addedWeight}. */
    public double countWithin(int resident, int type, double addedWeight) {
        OutletType outletType = world.catalogue().type(type);
        TypeReach reach = world.reach(type);
        int home = world.population().home(resident);
        boolean avoids = world.population().avoidsSteps(resident);
        double limit = limitMm(resident, outletType.standardMinutes());
        double count = 0;
        for (int p = reach.start(home); p < reach.end(home) && reach.walkMm(p) <= limit; p++) {
            if ((!avoids || reach.wheelMm(p) <= limit) && !closed.get(reach.place(p))) {
                count += world.services().isAdded(reach.place(p)) ? addedWeight : 1;
            }
        }
        return count;
    }

    private double limitMm(int resident, double minutes) {
        return metresPerSecond[world.population().profile(resident)] * minutes * 60_000;
    }
}
