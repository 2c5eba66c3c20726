package livingcircle.walking;

import java.util.List;
import livingcircle.city.Attachment;

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

    private static final int RANK_BITS = 24;
    private static final int RANK_MASK = (1 << RANK_BITS) - 1;

    // what is looked up together stands together: a home's start and walk end, a position's two distances
    private final int[] spans;
    private final int[] ways;
    private final int[] places;
    // in the low bits the rank, above them the crossings
    private final int[] ranks;
    private final int[] radiusMm;
    private final int[] radiiAtNodesMm;
    private final List<Attachment> attachments;

    /**
     * @param places numbers of the places, ascending
     * @param walkEnds for each home the position after the last place within the longest walk
     * @param rank for each position the index of its place in {@code places}
     * @param radiiAtNodesMm for each junction the distance of the last of its nearest places; empty where no search is
     *     cut short
     * @param attachments where the places stand, in the same order
     */
    TypeReach(
            int[] places,
            int[] starts,
            int[] walkEnds,
            int[] rank,
            int[] walkMm,
            int[] wheelMm,
            byte[] crossings,
            int[] radiusMm,
            int[] radiiAtNodesMm,
            List<Attachment> attachments) {
        this(
                places.clone(),
                pairs(starts, walkEnds),
                pairs(walkMm, wheelMm),
                packed(rank, crossings),
                radiusMm,
                radiiAtNodesMm,
                List.copyOf(attachments));
    }

    private TypeReach(
            int[] places,
            int[] spans,
            int[] ways,
            int[] ranks,
            int[] radiusMm,
            int[] radiiAtNodesMm,
            List<Attachment> attachments) {
        this.places = places;
        this.spans = spans;
        this.ways = ways;
        this.ranks = ranks;
        this.radiusMm = radiusMm;
        this.radiiAtNodesMm = radiiAtNodesMm;
        this.attachments = attachments;
    }

    private static int[] packed(int[] rank, byte[] crossings) {
        int[] packed = new int[rank.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = rank[i] | crossings[i] << RANK_BITS;
        }
        return packed;
    }

    private static int[] pairs(int[] first, int[] second) {
        int[] pairs = new int[2 * first.length];
        for (int i = 0; i < first.length; i++) {
            pairs[2 * i] = first[i];
            pairs[2 * i + 1] = second[i];
        }
        return pairs;
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
        return new TypeReach(otherPlaces.clone(), spans, ways, ranks, radiusMm, radiiAtNodesMm, attachments);
    }

    /** Where the places stand, in ascending order of their numbers. */
    List<Attachment> attachments() {
        return attachments;
    }

    /** How far out places matter to anybody behind a junction; see {@link NearestAtNodes}. */
    int radiusAtNodeMm(int node) {
        return radiiAtNodesMm[node];
    }

    int[] radiiAtNodesMm() {
        return radiiAtNodesMm;
    }

    /** Reads the first of what is known about a home, for who will need it soon; the result means nothing. */
    public int touch(int home) {
        int first = spans[2 * home];
        return first < ranks.length ? ranks[first] + ways[2 * first] : 0;
    }

    public int start(int home) {
        return spans[2 * home];
    }

    public int end(int home) {
        return spans[2 * home + 2];
    }

    /** The end of those within the longest walk that anybody takes, by whichever way is shorter. */
    public int walkEnd(int home) {
        return spans[2 * home + 1];
    }

    /** Index of the place at a position among the places of the type. */
    public int rank(int position) {
        return ranks[position] & RANK_MASK;
    }

    /** The place at a position, as numbered by whoever asked for the reach. */
    public int place(int position) {
        return places[rank(position)];
    }

    /** Walking distance, steps allowed. */
    public int walkMm(int position) {
        return ways[2 * position];
    }

    /** Distance without steps: for e-bikes and for people who avoid steps. */
    public int wheelMm(int position) {
        return ways[2 * position + 1];
    }

    /** Distance by whichever way is shorter; never falls from position to position of a home. */
    public int nearMm(int position) {
        return Math.min(ways[2 * position], ways[2 * position + 1]);
    }

    /** Main roads crossed on the shortest walk, or on the way without steps where there is no walk. */
    public int crossings(int position) {
        return ranks[position] >>> RANK_BITS;
    }

    /** How far out places are kept for the home: the distance of the last of its nearest places. */
    public int radiusMm(int home) {
        return radiusMm[home];
    }

    /** The greatest radius of any home. */
    public int mostRadiusMm() {
        int most = 0;
        for (int mm : radiusMm) {
            most = Math.max(most, mm);
        }
        return most;
    }

    /** Number of (home, place) pairs. */
    public int size() {
        return ranks.length;
    }
}
