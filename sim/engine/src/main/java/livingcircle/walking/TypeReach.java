package livingcircle.walking;

/**
 * For every home the places of one outlet type within reach, nearest first. The places of home {@code h} stand at
 * positions {@code start(h)} … {@code end(h) − 1}. Immutable.
 *
 * <p>Distances are in millimetres along the street network, both access distances included. A place beyond the walking
 * limit has walking distance {@link #FAR}, one beyond the e-bike limit or behind steps has wheel distance {@link #FAR}.
 *
 * <p>A position holds the rank of its place among the places of the type, so that another layout in which only other
 * types changed shares everything but the table of their numbers.
 */
public final class TypeReach {

    /** Distance of what is out of reach. */
    public static final int FAR = Integer.MAX_VALUE;

    private final int[] starts;
    private final int[] walkEnds;
    private final int[] places;
    private final int[] rank;
    private final int[] walkMm;
    private final int[] wheelMm;
    private final byte[] crossings;
    private final int[] radiusMm;

    /**
     * @param places numbers of the places, ascending
     * @param walkEnds for each home the position after the last place within the longest walk
     * @param rank for each position the index of its place in {@code places}
     */
    TypeReach(
            int[] places,
            int[] starts,
            int[] walkEnds,
            int[] rank,
            int[] walkMm,
            int[] wheelMm,
            byte[] crossings,
            int[] radiusMm) {
        this.places = places.clone();
        this.starts = starts;
        this.walkEnds = walkEnds;
        this.rank = rank;
        this.walkMm = walkMm;
        this.wheelMm = wheelMm;
        this.crossings = crossings;
        this.radiusMm = radiusMm;
    }

    /**
     * The same reach of places with other numbers.
     *
     * @param otherPlaces as many numbers, ascending
     */
    public TypeReach renumbered(int[] otherPlaces) {
        if (otherPlaces.length != places.length) {
            throw new IllegalArgumentException(otherPlaces.length + " numbers for " + places.length + " places");
        }
        return new TypeReach(otherPlaces, starts, walkEnds, rank, walkMm, wheelMm, crossings, radiusMm);
    }

    public int start(int home) {
        return starts[home];
    }

    public int end(int home) {
        return starts[home + 1];
    }

    /** The end of those within the longest walk that anybody takes, by whichever way is shorter. */
    public int walkEnd(int home) {
        return walkEnds[home];
    }

    /** Index of the place at a position among the places of the type. */
    public int rank(int position) {
        return rank[position];
    }

    /** The place at a position, as numbered by whoever asked for the reach. */
    public int place(int position) {
        return places[rank[position]];
    }

    /** Walking distance, steps allowed. */
    public int walkMm(int position) {
        return walkMm[position];
    }

    /** Distance without steps: for e-bikes and for people who avoid steps. */
    public int wheelMm(int position) {
        return wheelMm[position];
    }

    /** Distance by whichever way is shorter; never falls from position to position of a home. */
    public int nearMm(int position) {
        return Math.min(walkMm[position], wheelMm[position]);
    }

    /** Main roads crossed on the shortest walk, or on the way without steps where there is no walk. */
    public int crossings(int position) {
        return crossings[position];
    }

    /** How far out places are kept for the home: the distance of the last of its nearest places. */
    public int radiusMm(int home) {
        return radiusMm[home];
    }

    /** Number of (home, place) pairs. */
    public int size() {
        return rank.length;
    }
}
