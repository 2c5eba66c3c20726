package livingcircle.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.IntList;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;

/**
 * Groups the residents of a community into households. Each household is headed by an adult as long as there are
 * adults; children under fifteen join households whose head is 25–59 if there are any; everyone else joins a household
 * by lot. Assumed, for want of a joint table of ages within households.
 */
final class HouseholdFormation {

    private static final int CHILD_BELOW_AGE = 15;
    private static final int PARENT_FROM_AGE = 25;
    private static final int PARENT_BELOW_AGE = 60;

    private final ResidentParameters parameters;
    private final long key;

    HouseholdFormation(ResidentParameters parameters, long key) {
        this.parameters = parameters;
        this.key = Use.HOUSEHOLD.of(key);
    }

    /**
     * @param profileCounts residents by profile
     * @param householdCount number of households, 1 … residents
     * @return the profiles of each household's members, the head first; no household is empty
     */
    List<int[]> form(int[] profileCounts, int householdCount) {
        int[] people = shuffled(profileCounts);
        List<IntList> households = new ArrayList<>();
        boolean[] placed = new boolean[people.length];
        seatHeads(people, placed, households, householdCount, true);
        seatHeads(people, placed, households, householdCount, false);
        IntList parents = new IntList();
        for (int h = 0; h < householdCount; h++) {
            int age = ageOf(households.get(h).get(0));
            if (age >= PARENT_FROM_AGE && age < PARENT_BELOW_AGE) {
                parents.add(h);
            }
        }
        for (int p = 0; p < people.length; p++) {
            if (!placed[p]) {
                boolean child = ageOf(people[p]) < CHILD_BELOW_AGE && !parents.isEmpty();
                long draw = KeyedRandom.combine(key, people.length + p);
                int at = KeyedRandom.below(draw, child ? parents.size() : householdCount);
                households.get(child ? parents.get(at) : at).add(people[p]);
            }
        }
        return households.stream().map(IntList::toArray).toList();
    }

    private void seatHeads(
            int[] people, boolean[] placed, List<IntList> households, int householdCount, boolean adultsOnly) {
        for (int p = 0; p < people.length && households.size() < householdCount; p++) {
            if (!placed[p] && (!adultsOnly || ageOf(people[p]) >= parameters.adultAge())) {
                IntList household = new IntList(4);
                household.add(people[p]);
                households.add(household);
                placed[p] = true;
            }
        }
    }

    private int ageOf(int profile) {
        return parameters.ageBand(profile).minimumAge();
    }

    private int[] shuffled(int[] profileCounts) {
        IntList people = new IntList();
        for (int profile = 0; profile < profileCounts.length; profile++) {
            for (int k = 0; k < profileCounts[profile]; k++) {
                people.add(profile);
            }
        }
        long[] order = new long[people.size()];
        for (int p = 0; p < order.length; p++) {
            // the upper bits are a draw, the lower the person, so that ties cannot matter
            order[p] = KeyedRandom.mix(KeyedRandom.combine(key, p)) >>> 33 << 32 | p;
        }
        Arrays.sort(order);
        int[] shuffled = new int[order.length];
        for (int p = 0; p < order.length; p++) {
            shuffled[p] = people.get((int) order[p]);
        }
        return shuffled;
    }
}
