package livingcircle.model;

import livingcircle.world.World;

/**
 * Who is covered but not served: attempts of residents who have an outlet of the type within its minutes, by type and
 * hour of arrival. Each thread has one; they are added up at the end.
 */
public final class Adequacy {

    private final long[] turnedAway;
    private final long[] closed;

    Adequacy(World world) {
        turnedAway = new long[world.catalogue().types().size() * OpenSlots.HOURS];
        closed = new long[turnedAway.length];
    }

    void add(Adequacy other) {
        for (int i = 0; i < turnedAway.length; i++) {
            turnedAway[i] += other.turnedAway[i];
            closed[i] += other.closed[i];
        }
    }

    void addTurnedAway(int type, int hour) {
        turnedAway[type * OpenSlots.HOURS + hour]++;
    }

    void addClosed(int type, int hour) {
        closed[type * OpenSlots.HOURS + hour]++;
    }

    /** Attempts at which an outlet of the type was full. */
    public long turnedAway(int type, int hour) {
        return turnedAway[type * OpenSlots.HOURS + hour];
    }

    /** Attempts at which nothing that serves the need was open, the type being the first that covers the resident. */
    public long closed(int type, int hour) {
        return closed[type * OpenSlots.HOURS + hour];
    }
}
