package livingcircle.model;

import livingcircle.population.Population;
import livingcircle.walking.TypeReach;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;

/**
 * Tells why a resident goes without: what is missing altogether first, then what would have changed the choice had it
 * been otherwise (with the same luck), else that it was the resident's own choice.
 */
final class ReasonFinder {

    private final World world;
    private final OpenSlots open;
    private final OutletRace race;

    ReasonFinder(World world, OpenSlots open, OutletRace race) {
        this.world = world;
        this.open = open;
        this.race = race;
    }

    UnmetReason find(int resident, int purpose, int weekday, int slot, long needKey) {
        boolean exists = false;
        boolean inReach = false;
        boolean overSteps = false;
        boolean isOpen = false;
        Population population = world.population();
        int home = population.home(resident);
        for (ChoiceSets.Group group : world.choiceSets().groups(purpose)) {
            for (int t : group.types()) {
                TypeReach reach = world.reach(t);
                for (int p = reach.start(home); p < reach.end(home) && !isOpen; p++) {
                    exists = true;
                    if (race.reaches(resident, t, p)) {
                        inReach = true;
                        isOpen |= open.isOpen(reach.place(p), weekday, slot);
                    } else {
                        overSteps |= population.avoidsSteps(resident)
                                && reach.walkMm(p) <= world.travel().walkLimitMm(population.profile(resident));
                    }
                }
            }
        }
        if (!exists) {
            return UnmetReason.NO_OUTLET;
        }
        if (!inReach) {
            return overSteps ? UnmetReason.STEPS : UnmetReason.TOO_FAR;
        }
        return isOpen ? reasonOfChoice(resident, purpose, weekday, slot, needKey) : UnmetReason.CLOSED;
    }

    private UnmetReason reasonOfChoice(int resident, int purpose, int weekday, int slot, long needKey) {
        race.chooseIf(OutletRace.WhatIf.FAIR_PRICES, resident, purpose, weekday, slot, needKey);
        if (race.way != OutletRace.WITHOUT) {
            return UnmetReason.TOO_DEAR;
        }
        race.chooseIf(OutletRace.WhatIf.NEAR_OUTLETS, resident, purpose, weekday, slot, needKey);
        return race.way != OutletRace.WITHOUT ? UnmetReason.TOO_FAR : UnmetReason.CHOSE_TO_GO_WITHOUT;
    }
}
