package livingcircle.walking;

import livingcircle.city.Attachment;

/**
 * Finds the homes from which one place can be reached and how far they are, on foot and without steps. Results stay
 * readable until the next search. Not safe for use by several threads.
 */
public final class PlaceSearch {

    private final int wheelBoundMm;
    private final int walkBoundMm;
    private final int[] everywhere;
    private final HomeSearch wheel;
    private final HomeSearch walk;
    private final int[] homes;
    private int count;

    PlaceSearch(Ground ground, int wheelBoundMm, int walkBoundMm) {
        this.wheelBoundMm = wheelBoundMm;
        this.walkBoundMm = walkBoundMm;
        everywhere = ground.graph().everywhere();
        wheel = new HomeSearch(ground);
        walk = ground.hasSteps() ? new HomeSearch(ground) : wheel;
        homes = new int[ground.city().homes().count()];
    }

    /** A search with other bounds that uses the same memory: only the last search of both can be read. */
    private PlaceSearch(PlaceSearch other, int wheelBoundMm, int walkBoundMm) {
        this.wheelBoundMm = wheelBoundMm;
        this.walkBoundMm = walkBoundMm;
        everywhere = other.everywhere;
        wheel = other.wheel;
        walk = other.walk;
        homes = other.homes;
    }

    PlaceSearch withBounds(int otherWheelBoundMm, int otherWalkBoundMm) {
        return new PlaceSearch(this, otherWheelBoundMm, otherWalkBoundMm);
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
        run(at, longestRideMm, everywhere);
    }

    /** Searches all around for those who ride, but not through junctions that are farther than their own bound. */
    void run(Attachment at, int[] outmostMm) {
        run(at, wheelBoundMm, outmostMm);
    }

    private void run(Attachment at, int longestRideMm, int[] outmostMm) {
        wheel.run(at, Math.min(wheelBoundMm, Math.max(walkBoundMm, longestRideMm)), true, outmostMm);
        count = 0;
        for (int i = 0; i < wheel.reachedCount(); i++) {
            homes[count++] = wheel.reachedHome(i);
        }
        if (walk != wheel) {
            walk.run(at, walkBoundMm, false);
            for (int i = 0; i < walk.reachedCount(); i++) {
                int home = walk.reachedHome(i);
                if (wheel.distanceMm(home) == TypeReach.FAR) {
                    homes[count++] = home;
                }
            }
        }
    }

    /** Number of homes found. */
    public int count() {
        return count;
    }

    /** The {@code i}-th home found. */
    public int home(int i) {
        return homes[i];
    }

    /** Walking distance, steps allowed, or {@link TypeReach#FAR} beyond the walking limit. */
    public int walkMm(int i) {
        int mm = walk.distanceMm(homes[i]);
        return mm <= walkBoundMm ? mm : TypeReach.FAR;
    }

    /** Distance without steps, or {@link TypeReach#FAR}. */
    public int wheelMm(int i) {
        return wheel.distanceMm(homes[i]);
    }

    /** Main roads crossed on the shortest walk, or on the way without steps where there is no walk. */
    public int crossings(int i) {
        int home = homes[i];
        return walkMm(i) != TypeReach.FAR ? walk.crossings(home) : wheel.crossings(home);
    }

    /**
     * Whether a place belongs to the reach of a home that keeps places out to a radius: within a walk, or within the
     * radius by e-bike.
     *
     * @param radiusMm see {@link TypeReach#radiusMm}
     */
    public boolean isKept(int i, int radiusMm) {
        return walkMm(i) != TypeReach.FAR || wheelMm(i) <= Math.max(walkBoundMm, radiusMm);
    }
}
