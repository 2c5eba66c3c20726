package livingcircle.walking;

import java.util.Arrays;

/**
 * What every home may reach of a type, while it is put in order: home after home, each entry a place and the ways to it.
 * Not safe for use by several threads.
 */
final class HomeEntries {

    // an entry as one number that sorts by distance and then by place: millimetres, rank of the place, main roads
    private static final int MM_SHIFT = 32;
    private static final int RANK_SHIFT = 8;
    private static final int RANK_MASK = (1 << (MM_SHIFT - RANK_SHIFT)) - 1;

    private final boolean hasSteps;
    private final int[] starts;
    private final int[] ends;
    private final long[] entries;
    private final int[] wheelMm;
    private final int[] wheelMmOfRank;

    /**
     * @param counts how many entries each home will get
     * @param places how many places there are
     * @param hasSteps whether a way without steps may be longer than the shortest
     */
    HomeEntries(int[] counts, int places, boolean hasSteps) {
        this.hasSteps = hasSteps;
        starts = new int[counts.length + 1];
        for (int home = 0; home < counts.length; home++) {
            starts[home + 1] = Math.addExact(starts[home], counts[home]);
        }
        ends = Arrays.copyOf(starts, counts.length);
        entries = new long[starts[counts.length]];
        wheelMm = new int[hasSteps ? entries.length : 0];
        wheelMmOfRank = new int[hasSteps ? places : 0];
    }

    void add(int home, int rank, int nearMm, int wheel, int crossings) {
        int at = ends[home]++;
        entries[at] = (long) nearMm << MM_SHIFT | (long) rank << RANK_SHIFT | crossings;
        if (hasSteps) {
            wheelMm[at] = wheel;
        }
    }

    /** Puts the entries of a home in order: nearer first, then the lower place. */
    void sort(int home) {
        int start = starts[home];
        int end = ends[home];
        if (hasSteps) {
            for (int e = start; e < end; e++) {
                wheelMmOfRank[rank(e)] = wheelMm[e];
            }
        }
        Arrays.sort(entries, start, end);
        if (hasSteps) {
            for (int e = start; e < end; e++) {
                wheelMm[e] = wheelMmOfRank[rank(e)];
            }
        }
    }

    /**
     * Distance without steps of the last of the nearest places of a home whose entries are in order, or
     * {@link TypeReach#FAR} if there are fewer.
     */
    int radiusMm(int home, int nearest) {
        int start = starts[home];
        if (ends[home] - start < nearest) {
            return TypeReach.FAR;
        }
        if (!hasSteps) {
            return nearMm(start + nearest - 1);
        }
        int[] sorted = Arrays.copyOfRange(wheelMm, start, ends[home]);
        Arrays.sort(sorted);
        return sorted[nearest - 1];
    }

    /** Drops the entries of a home that are farther than a walk and than a radius by e-bike. */
    void cut(int home, int walkMm, int radiusMm) {
        int most = Math.max(walkMm, radiusMm);
        int kept = starts[home];
        for (int e = kept; e < ends[home]; e++) {
            if (nearMm(e) <= walkMm || wheelMm(e) <= most) {
                entries[kept] = entries[e];
                if (hasSteps) {
                    wheelMm[kept] = wheelMm[e];
                }
                kept++;
            }
        }
        ends[home] = kept;
    }

    int start(int home) {
        return starts[home];
    }

    int end(int home) {
        return ends[home];
    }

    /** Distance of an entry by whichever way is shorter. */
    int nearMm(int entry) {
        return (int) (entries[entry] >>> MM_SHIFT);
    }

    /** Distance of an entry without steps. */
    int wheelMm(int entry) {
        return hasSteps ? wheelMm[entry] : nearMm(entry);
    }

    int rank(int entry) {
        return (int) (entries[entry] >>> RANK_SHIFT) & RANK_MASK;
    }

    byte crossings(int entry) {
        return (byte) entries[entry];
    }
}
