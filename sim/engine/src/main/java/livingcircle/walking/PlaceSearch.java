package livingcircle.walking;

import livingcircle.base.IntList;
import livingcircle.city.Attachment;

/**
 * Finds the homes from which one place can be reached and how far they are, on foot and without steps. Results stay
 * readable until the next search. Not safe for use by several threads.
 */
public final class PlaceSearch {

    private final int wheelBoundMm;
    private final int walkBoundMm;
    private final HomeSearch wheel;
    private final HomeSearch walk;
    private final IntList homes = new IntList(1024);

    PlaceSearch(HomeSearch.Index index, int wheelBoundMm, int walkBoundMm) {
        this.wheelBoundMm = wheelBoundMm;
        this.walkBoundMm = walkBoundMm;
        wheel = new HomeSearch(index);
        walk = index.hasSteps() ? new HomeSearch(index) : wheel;
    }

    /** Searches from a place as far as anybody walks or rides. */
    public void run(Attachment at) {
        run(at, wheelBoundMm);
    }

    /**
     * Searches from a place as far as anybody walks and rides of at most {@code longestRideMm}.
     *
     * @param longestRideMm longest ride in millimetres that is of interest
     */
    public void run(Attachment at, int longestRideMm) {
        run(at, longestRideMm, Frontier.NONE);
    }

    /** Searches all around for those who ride, except where a frontier beyond the longest walk says so. */
    void run(Attachment at, Frontier frontier) {
        run(at, wheelBoundMm, frontier);
    }

    private void run(Attachment at, int longestRideMm, Frontier frontier) {
        wheel.run(at, Math.min(wheelBoundMm, Math.max(walkBoundMm, longestRideMm)), true, frontier);
        homes.clear();
        for (int i = 0; i < wheel.reachedCount(); i++) {
            homes.add(wheel.reachedHome(i));
        }
        if (walk != wheel) {
            walk.run(at, walkBoundMm, false);
            for (int i = 0; i < walk.reachedCount(); i++) {
                int home = walk.reachedHome(i);
                if (wheel.distanceMm(home) == TypeReach.FAR) {
                    homes.add(home);
                }
            }
        }
    }

    /** The longest walk. */
    int walkBoundMm() {
        return walkBoundMm;
    }

    /** Tells of every junction through which the ride went on. */
    void forEachNode(Frontier frontier, HomeSearch.NodeDistances told) {
        wheel.forEachNode(frontier, told);
    }

    /** Number of homes found. */
    public int count() {
        return homes.size();
    }

    /** The {@code i}-th home found. */
    public int home(int i) {
        return homes.get(i);
    }

    /** Walking distance, steps allowed, or {@link TypeReach#FAR} beyond the walking limit. */
    public int walkMm(int i) {
        int mm = walk.distanceMm(homes.get(i));
        return mm <= walkBoundMm ? mm : TypeReach.FAR;
    }

    /** Distance without steps, or {@link TypeReach#FAR}. */
    public int wheelMm(int i) {
        return wheel.distanceMm(homes.get(i));
    }

    /** Main roads crossed on the shortest walk, or on the way without steps where there is no walk. */
    public int crossings(int i) {
        int home = homes.get(i);
        return walkMm(i) != TypeReach.FAR ? walk.crossings(home) : wheel.crossings(home);
    }

    /**
     * Whether a place belongs to the reach of a home that keeps places out to a radius: within a walk, or within the
     * radius by e-bike.
     *
     * @param radiusMm see {@link TypeReach#radiusMm}
     */
    public boolean isKept(int i, int radiusMm) {
        return isKept(walkMm(i), wheelMm(i), radiusMm);
    }

    boolean isKept(int walkMm, int wheelMm, int radiusMm) {
        return walkMm != TypeReach.FAR || wheelMm <= walkBoundMm || wheelMm <= radiusMm;
    }
}
