package livingcircle.walking;

import java.util.Arrays;

/** Picks the homes that count from what a search found. One serves one thread, search after search. */
final class FoundBuffer {

    private final boolean hasSteps;
    private final int[] homes;
    private final int[] nearMm;
    private final int[] wheelMm;
    private final byte[] crossings;

    FoundBuffer(Ground ground) {
        hasSteps = ground.hasSteps();
        int most = ground.city().homes().count();
        homes = new int[most];
        nearMm = new int[most];
        wheelMm = hasSteps ? new int[most] : nearMm;
        crossings = new byte[most];
    }

    /**
     * The homes from which the place is within a walk or within the home's own bound.
     *
     * @param outmostMm bounds by home; empty if there are none
     */
    FoundHomes pick(PlaceSearch search, int[] outmostMm) {
        int count = 0;
        for (int i = 0; i < search.count(); i++) {
            int home = search.home(i);
            if (outmostMm.length == 0 || search.isKept(i, outmostMm[home])) {
                homes[count] = home;
                wheelMm[count] = search.wheelMm(i);
                nearMm[count] = Math.min(search.walkMm(i), search.wheelMm(i));
                crossings[count] = (byte) search.crossings(i);
                count++;
            }
        }
        int[] near = Arrays.copyOf(nearMm, count);
        int[] wheel = hasSteps ? Arrays.copyOf(wheelMm, count) : near;
        return new FoundHomes(Arrays.copyOf(homes, count), near, wheel, Arrays.copyOf(crossings, count));
    }
}
