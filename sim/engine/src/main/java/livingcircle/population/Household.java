package livingcircle.population;

/**
 * A household that has found its home.
 *
 * @param home index of the home
 * @param community index of its community among those that are made together
 * @param profiles profiles of its members, the head first; not empty
 * @param key key of its draws
 */
record Household(int home, int community, int[] profiles, long key) {}
