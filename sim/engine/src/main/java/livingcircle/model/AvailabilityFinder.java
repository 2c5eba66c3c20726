package livingcircle.model;

import livingcircle.walking.TypeReach;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;

/** Finds what there is for a need at its half-hour. Serves one thread. */
final class AvailabilityFinder {

    private final World world;
    private final OpenSlots open;
    private final OutletRace race;

    // of the need that is looked at
    private boolean exists;
    private boolean inReach;
    private boolean overSteps;
    private boolean isOpen;

    AvailabilityFinder(World world, OpenSlots open, OutletRace race) {
        this.world = world;
        this.open = open;
        this.race = race;
    }

    /** What there is for a need, by who has it, its purpose and time. */
    Availability find(int resident, int purpose, int weekday, int slot) {
        exists = false;
        inReach = false;
        overSteps = false;
        isOpen = false;
        for (ChoiceSets.Group group : world.choiceSets().groups(purpose)) {
            for (int t : group.types()) {
                lookAt(resident, t, weekday, slot);
            }
        }
        if (!exists) {
            return Availability.NO_OUTLET;
        }
        if (!inReach) {
            return overSteps ? Availability.BEHIND_STEPS : Availability.TOO_FAR;
        }
        return isOpen ? Availability.OPEN : Availability.CLOSED;
    }

    private void lookAt(int resident, int type, int weekday, int slot) {
        TypeReach reach = world.reach(type);
        int end = reach.end(world.population().home(resident));
        int p = race.beginLook(resident, type);
        while (p < end && !isOpen && race.mayReach(p)) {
            lookAt(reach, p, weekday, slot);
            p++;
        }
        // places come nearest first, so that none of the rest is in reach
        while (p < end && !exists) {
            exists = !open.isShut(reach.place(p));
            p++;
        }
    }

    private void lookAt(TypeReach reach, int position, int weekday, int slot) {
        int service = reach.place(position);
        if (open.isShut(service)) {
            return;
        }
        exists = true;
        if (race.reaches(position)) {
            inReach = true;
            isOpen = open.isOpen(service, weekday, slot);
        } else {
            overSteps |= race.isBehindSteps(position);
        }
    }
}
