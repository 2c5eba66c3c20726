package livingcircle.walking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.city.Attachment;
import org.jspecify.annotations.Nullable;

/** Which places of a layout stand where places of a layout before stood, so that they need not be searched again. */
final class KnownReach {

    private static final int GONE = -1;

    private final @Nullable TypeReach before;
    private final int[] rankNow;
    private final boolean[] isKnown;

    /**
     * @param before the reach of the layout before, or null if there is none
     * @param now where the places stand
     */
    KnownReach(@Nullable TypeReach before, List<Attachment> now) {
        this.before = before;
        isKnown = new boolean[now.size()];
        List<Attachment> stood = before == null ? List.of() : before.attachments();
        rankNow = new int[stood.size()];
        Arrays.fill(rankNow, GONE);
        Map<Attachment, Integer> rankBefore = new HashMap<>();
        for (int rank = 0; rank < stood.size(); rank++) {
            rankBefore.putIfAbsent(stood.get(rank), rank);
        }
        for (int rank = 0; rank < isKnown.length; rank++) {
            Integer known = rankBefore.remove(now.get(rank));
            if (known != null) {
                rankNow[known] = rank;
                isKnown[rank] = true;
            }
        }
    }

    /** Whether a place stood there. */
    boolean isKnown(int rank) {
        return isKnown[rank];
    }

    /** Tells of all places that a home reached and that still stand. */
    void addTo(HomeEntries entries, int home) {
        if (before == null) {
            return;
        }
        for (int p = before.start(home); p < before.end(home); p++) {
            int rank = rankNow[before.rank(p)];
            if (rank != GONE) {
                entries.add(home, rank, before.nearMm(p), before.wheelMm(p), before.crossings(p));
            }
        }
    }

    /** How many places a home reached that still stand. */
    int count(int home) {
        if (before == null) {
            return 0;
        }
        int count = 0;
        for (int p = before.start(home); p < before.end(home); p++) {
            count += rankNow[before.rank(p)] == GONE ? 0 : 1;
        }
        return count;
    }
}
