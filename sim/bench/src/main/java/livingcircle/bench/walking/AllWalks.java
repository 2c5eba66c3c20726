package livingcircle.bench.walking;

import java.util.List;
import livingcircle.base.Parallel;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.walking.PlaceSearch;
import livingcircle.walking.ReachBuilder;
import livingcircle.walking.ReachLimits;

/** The minutes of every walk from any outlet to any home within a bound, as a table held in memory. */
final class AllWalks {

    private static final double MM_PER_MINUTE = WalkingComparison.METRES_PER_SECOND * 60_000;

    private final int[][] homes;
    private final float[][] minutes;

    private AllWalks(int outlets) {
        homes = new int[outlets][];
        minutes = new float[outlets][];
    }

    /** Finds them by one search from each outlet. */
    static AllWalks find(City city, List<Attachment> outlets, int boundMm, Parallel parallel) {
        ReachBuilder builder = new ReachBuilder(city, new ReachLimits(boundMm, boundMm, 1));
        PlaceSearch[] searches = new PlaceSearch[parallel.threads()];
        for (int worker = 0; worker < searches.length; worker++) {
            searches[worker] = builder.searchFor(0);
        }
        AllWalks walks = new AllWalks(outlets.size());
        parallel.forEach(outlets.size(), (worker, outlet) -> walks.search(searches[worker], outlets, outlet));
        return walks;
    }

    private void search(PlaceSearch search, List<Attachment> outlets, int outlet) {
        search.run(outlets.get(outlet));
        int[] found = new int[search.count()];
        float[] far = new float[found.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = search.home(i);
            far[i] = (float) (search.walkMm(i) / MM_PER_MINUTE);
        }
        homes[outlet] = found;
        minutes[outlet] = far;
    }

    /** Number of walks. */
    long count() {
        long count = 0;
        for (int[] found : homes) {
            count += found.length;
        }
        return count;
    }

    /** Mean minutes of a walk. */
    double meanMinutes() {
        double sum = 0;
        for (float[] found : minutes) {
            for (float far : found) {
                sum += far;
            }
        }
        return sum / count();
    }
}
