package livingcircle.comparison;

import livingcircle.population.Population;

/** Tells whether two layouts have the same residents. */
final class Residents {

    private Residents() {}

    /** Whether the residents that both have, by number, live in the same homes with the same profiles and incomes. */
    static boolean areSame(Population a, Population b) {
        if (a == b) {
            return true;
        }
        for (int r = 0; r < common(a, b); r++) {
            if (a.profile(r) != b.profile(r)
                    || a.home(r) != b.home(r)
                    || a.household(r) != b.household(r)
                    || a.incomeYuan(r) != b.incomeYuan(r)) {
                return false;
            }
        }
        return true;
    }

    /** How many residents both have. */
    static int common(Population a, Population b) {
        return Math.min(a.count(), b.count());
    }
}
