package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.scenario.layers.RejectedRows;

/** Counts the rows of a table that cannot be used by reason; beyond so many reasons they are counted together. */
final class Rejections {

    private static final int MOST_REASONS = 12;
    private static final Reason OTHER = new Reason("", new BilingualText("other reasons", "其他原因"));

    private final Map<Reason, Integer> rows = new LinkedHashMap<>();

    private record Reason(String column, BilingualText problem) {}

    /**
     * Counts a row.
     *
     * @param column as the file calls it, or empty
     */
    void add(String column, BilingualText problem) {
        add(column, problem, 1);
    }

    /** Counts rows that have the same reason. */
    void add(String column, BilingualText problem, int count) {
        Reason reason = new Reason(column, problem);
        boolean isHeld = rows.containsKey(reason) || rows.size() < MOST_REASONS;
        rows.merge(isHeld ? reason : OTHER, count, Integer::sum);
    }

    /** The most first, the others at the end. */
    List<RejectedRows> list() {
        List<RejectedRows> list = new ArrayList<>();
        rows.forEach((reason, count) -> {
            if (count > 0 && !reason.equals(OTHER)) {
                list.add(new RejectedRows(reason.column, reason.problem, count));
            }
        });
        list.sort(Comparator.comparingInt(RejectedRows::rows).reversed());
        if (rows.containsKey(OTHER)) {
            list.add(new RejectedRows(OTHER.column, OTHER.problem, rows.get(OTHER)));
        }
        return list;
    }
}
