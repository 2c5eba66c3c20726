package livingcircle.bench.twin;

import livingcircle.model.UnmetReason;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;

/** Tells why a resident goes without. */
final class Reasons {

    private final World world;
    private final Chooser chooser;

    Reasons(World world, Chooser chooser) {
        this.world = world;
        this.chooser = chooser;
    }

    /** Whether the resident reaches a shop for the need, but none that is open. */
    boolean isAllClosed(Need need, int weekday) {
        boolean isInReach = false;
        for (ChoiceSets.Group group : world.choiceSets().groups(need.purpose)) {
            for (int type : group.types()) {
                for (Way way : need.resident.home.ways(type)) {
                    if (chooser.reaches(need.resident, way)) {
                        isInReach = true;
                        if (way.shop().isOpen(weekday, need.slot)) {
                            return false;
                        }
                    }
                }
            }
        }
        return isInReach;
    }

    /** The reason of a need that was not turned away. */
    UnmetReason find(Need need, int weekday) {
        Resident resident = need.resident;
        boolean exists = false;
        boolean isInReach = false;
        boolean isOverSteps = false;
        for (ChoiceSets.Group group : world.choiceSets().groups(need.purpose)) {
            for (int type : group.types()) {
                for (Way way : resident.home.ways(type)) {
                    exists = true;
                    if (chooser.reaches(resident, way)) {
                        isInReach = true;
                    } else {
                        isOverSteps |= resident.avoidsSteps && chooser.isWalkOverSteps(resident, way);
                    }
                }
            }
        }
        if (!exists) {
            return UnmetReason.NO_OUTLET;
        }
        if (!isInReach) {
            return isOverSteps ? UnmetReason.STEPS : UnmetReason.TOO_FAR;
        }
        if (isAllClosed(need, weekday)) {
            return UnmetReason.CLOSED;
        }
        if (isServedIf(Premise.FAIR_PRICES, need, weekday)) {
            return UnmetReason.TOO_DEAR;
        }
        return isServedIf(Premise.NEAR_SHOPS, need, weekday) ? UnmetReason.TOO_FAR : UnmetReason.CHOSE_TO_GO_WITHOUT;
    }

    private boolean isServedIf(Premise premise, Need need, int weekday) {
        return chooser.choose(need, weekday, premise, null, null).kind() != Option.Kind.WITHOUT;
    }
}
