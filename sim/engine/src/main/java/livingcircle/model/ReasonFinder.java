package livingcircle.model;

import livingcircle.population.Population;
import livingcircle.walking.TypeReach;
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
    private final OpenSlots open;
    private final OutletRace race;
    private final Coverage coverage;

    // what the last look found
    private boolean exists;
    private boolean inReach;
    private boolean overSteps;
    private boolean isOpen;

    ReasonFinder(World world, OpenSlots open, OutletRace race) {
        this.world = world;
        this.open = open;
        this.race = race;
        this.coverage = world.coverage();
    }

    /** The reason of what was looked at last. */
    UnmetReason find(int resident, int purpose, int weekday, int slot, long needKey) {
        if (!exists) {
            return UnmetReason.NO_OUTLET;
        }
        if (!inReach) {
            return overSteps ? UnmetReason.STEPS : UnmetReason.TOO_FAR;
        }
        return isOpen ? reasonOfChoice(resident, purpose, weekday, slot, needKey) : UnmetReason.CLOSED;
    }

    /** Whether the resident reaches something that serves the purpose, but nothing of it is open, by the last look. */
    boolean isAllClosed() {
        return inReach && !isOpen;
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

    /** Looks at what there is for a need, before it is asked about. */
    void look(int resident, int purpose, int weekday, int slot) {
        exists = false;
        inReach = false;
        overSteps = false;
        isOpen = false;
        for (ChoiceSets.Group group : world.choiceSets().groups(purpose)) {
            for (int t : group.types()) {
                lookAt(resident, t, weekday, slot);
            }
        }
    }

    private void lookAt(int resident, int type, int weekday, int slot) {
        TypeReach reach = world.reach(type);
        int end = reach.end(world.population().home(resident));
        int p = race.beginLook(resident, type);
        while (p < end && !isOpen && race.mayReach(p)) {
            lookAt(resident, reach, p, weekday, slot);
            p++;
        }
        // places come nearest first, so that none of the rest is in reach
        while (p < end && !exists) {
            exists = !open.isShut(reach.place(p));
            p++;
        }
    }

    private void lookAt(int resident, TypeReach reach, int position, int weekday, int slot) {
        int service = reach.place(position);
        if (open.isShut(service)) {
            return;
        }
        exists = true;
        if (race.reaches(position)) {
            inReach = true;
            isOpen = open.isOpen(service, weekday, slot);
        } else {
            Population population = world.population();
            overSteps |= population.avoidsSteps(resident)
                    && reach.walkMm(position) < world.travel().walkLimitMm(population.profile(resident));
        }
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
