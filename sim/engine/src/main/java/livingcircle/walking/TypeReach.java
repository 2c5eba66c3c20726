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
    private final int[] outmostAtNodesMm;
    private final List<Attachment> attachments;

    /**
     * @param entries what every home reaches, in order
     * @param walkMm the longest walk that anybody takes
     * @param radiusMm for each home how far out places are kept
     * @param outmostAtNodesMm for each junction how far out places matter to anybody behind it; empty if no search was
     *     cut short
     */
    TypeReach(TypePlaces type, HomeEntries entries, int walkMm, int[] radiusMm, int[] outmostAtNodesMm) {
        places = type.places().clone();
        attachments = List.copyOf(type.attachments());
        this.radiusMm = radiusMm;
        this.outmostAtNodesMm = outmostAtNodesMm;
        int size = 0;
        for (int home = 0; home < radiusMm.length; home++) {
            size += entries.end(home) - entries.start(home);
        }
        int longestWalk = Math.min(walkMm, type.wheelBoundMm() > 0 ? type.wheelBoundMm() : walkMm);
        spans = new int[2 * radiusMm.length + 2];
        ways = new int[2 * size];
        ranks = new int[size];
        int position = 0;
        for (int home = 0; home < radiusMm.length; home++) {
            spans[2 * home] = position;
            int walkEnd = position;
            for (int e = entries.start(home); e < entries.end(home); e++) {
                int near = entries.nearMm(e);
                ways[2 * position] = near <= longestWalk ? near : FAR;
                ways[2 * position + 1] = entries.wheelMm(e);
                ranks[position] = entries.rank(e) | entries.crossings(e) << RANK_BITS;
                position++;
                walkEnd += near <= walkMm ? 1 : 0;
            }
            spans[2 * home + 1] = walkEnd;
        }
        spans[2 * radiusMm.length] = size;
        spans[2 * radiusMm.length + 1] = size;
    }

    private TypeReach(
            int[] places,
            int[] spans,
            int[] ways,
            int[] ranks,
            int[] radiusMm,
            int[] outmostAtNodesMm,
            List<Attachment> attachments) {
        this.places = places;
        this.spans = spans;
        this.ways = ways;
        this.ranks = ranks;
        this.radiusMm = radiusMm;
        this.outmostAtNodesMm = outmostAtNodesMm;
        this.attachments = attachments;
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
        return new TypeReach(otherPlaces.clone(), spans, ways, ranks, radiusMm, outmostAtNodesMm, attachments);
    }

    /** Where the places stand, in ascending order of their numbers. */
    List<Attachment> attachments() {
        return attachments;
    }

    /** For each junction how far out places matter to anybody behind it; empty if there is no end; not to be changed. */
    int[] outmostAtNodesMm() {
        return outmostAtNodesMm;
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

    /** The radius of every home; not to be changed. */
    int[] radiiMm() {
        return radiusMm;
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
