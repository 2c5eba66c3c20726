package livingcircle.model;

import livingcircle.world.ChoiceSets;
import livingcircle.world.Coverage;
import livingcircle.world.World;

/**
 * Tells why a resident goes without: what is missing altogether first, then what would have changed the choice had it
 * been otherwise (with the same luck), else that it was the resident's own choice.
 */
final class ReasonFinder {

    private static final int NONE = -1;

    private final World world;
    private final OutletRace race;
    private final Coverage coverage;

    ReasonFinder(World world, OutletRace race) {
        this.world = world;
        this.race = race;
        this.coverage = world.coverage();
    }

    /** The reason why a resident who was not turned away goes without. */
    UnmetReason find(Availability there, int resident, int purpose, int weekday, int slot, long needKey) {
        return switch (there) {
            case NO_OUTLET -> UnmetReason.NO_OUTLET;
            case BEHIND_STEPS -> UnmetReason.STEPS;
            case TOO_FAR -> UnmetReason.TOO_FAR;
            case CLOSED -> UnmetReason.CLOSED;
            case OPEN -> reasonOfChoice(resident, purpose, weekday, slot, needKey);
        };
    }

    /** The first type that serves the purpose and covers the resident on foot, or a negative number. */
    int firstCovering(int resident, int purpose) {
        int first = NONE;
        for (ChoiceSets.Group group : world.choiceSets().groups(purpose)) {
            for (int t : group.types()) {
                if ((first == NONE || t < first)
                        && !world.catalogue().type(t).isDelivering()
                        && coverage.isCovered(resident, t)) {
                    first = t;
                }
            }
        }
        return first;
    }

    private UnmetReason reasonOfChoice(int resident, int purpose, int weekday, int slot, long needKey) {
        race.chooseIf(WhatIf.FAIR_PRICES, resident, purpose, weekday, slot, needKey);
        if (race.way != OutletRace.WITHOUT) {
            return UnmetReason.TOO_DEAR;
        }
        race.chooseIf(WhatIf.NEAR_OUTLETS, resident, purpose, weekday, slot, needKey);
        return race.way != OutletRace.WITHOUT ? UnmetReason.TOO_FAR : UnmetReason.CHOSE_TO_GO_WITHOUT;
    }
}
