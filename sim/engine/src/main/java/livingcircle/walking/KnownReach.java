package livingcircle.walking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.Rows;
import livingcircle.city.Attachment;

/** The reach of a layout, place by place, so that places which stand where they stood need not be searched again. */
final class KnownReach {

    static final int UNKNOWN = -1;

    private final TypeReach reach;
    private final Map<Attachment, Integer> rankOf = new HashMap<>();
    private final Rows positionsOfRank;
    private final int[] homeOfPosition;

    KnownReach(TypeReach reach, int homeCount) {
        this.reach = reach;
        List<Attachment> attachments = reach.attachments();
        for (int rank = 0; rank < attachments.size(); rank++) {
            rankOf.putIfAbsent(attachments.get(rank), rank);
        }
        homeOfPosition = new int[reach.size()];
        int[] ranks = new int[reach.size()];
        for (int home = 0; home < homeCount; home++) {
            for (int p = reach.start(home); p < reach.end(home); p++) {
                homeOfPosition[p] = home;
                ranks[p] = reach.rank(p);
            }
        }
        positionsOfRank = Rows.group(ranks, attachments.size());
    }

    /** Index of a place that stood there, or {@link #UNKNOWN}. */
    int find(Attachment place) {
        return rankOf.getOrDefault(place, UNKNOWN);
    }

    /** Told a home that reaches the place, and the position that says how. */
    @FunctionalInterface
    interface Entry {
        void accept(int home, int position);
    }

    /** Tells of every home that reaches a place. */
    void forEachHome(int rank, Entry told) {
        for (int i = positionsOfRank.start(rank); i < positionsOfRank.end(rank); i++) {
            int position = positionsOfRank.value(i);
            told.accept(homeOfPosition[position], position);
        }
    }

    TypeReach reach() {
        return reach;
    }
}
