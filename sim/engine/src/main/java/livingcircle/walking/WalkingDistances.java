package livingcircle.walking;

import java.util.Arrays;
import livingcircle.city.Attachment;
import livingcircle.city.City;

/** Walking distances from one place to all homes, steps allowed. */
public final class WalkingDistances {

    /** Walking speed that planners reckon with: 60 m/min (TD/T 1062-2021). */
    public static final double PLANNING_MPS = 1.0;

    private WalkingDistances() {}

    /**
     * Distances in millimetres by home, {@link TypeReach#FAR} beyond the bound.
     *
     * @param place where the walks start
     * @param boundMm longest walk
     */
    public static int[] toHomes(City city, Attachment place, int boundMm) {
        HomeSearch search = new HomeSearch(new Ground(city));
        search.run(place, boundMm, false);
        int[] distanceMm = new int[city.homes().count()];
        Arrays.fill(distanceMm, TypeReach.FAR);
        for (int i = 0; i < search.reachedCount(); i++) {
            int home = search.reachedHome(i);
            distanceMm[home] = search.distanceMm(home);
        }
        return distanceMm;
    }
}
