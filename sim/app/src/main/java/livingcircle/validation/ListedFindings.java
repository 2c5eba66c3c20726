package livingcircle.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.quality.Finding;
import livingcircle.quality.FindingKind;
import livingcircle.quality.Quality;

/** The findings as the page lists them: by kind, of each kind the first {@link #MOST}; and their marks on the map. */
final class ListedFindings {

    /** More are to be looked at in a table or a map program. */
    static final int MOST = 200;

    private final List<Group> groups = new ArrayList<>();

    /**
     * The findings of one kind.
     *
     * @param listed the first of them, at least one
     * @param others those that are not listed
     */
    record Group(FindingKind kind, List<Finding> listed, List<Finding> others) {

        /** Whether these are faults of the input. */
        boolean isOfInput() {
            return kind == FindingKind.UNREADABLE;
        }

        /** Whether a text is the same for all of them. */
        boolean isSame(Function<Finding, BilingualText> text) {
            BilingualText first = text.apply(listed.get(0));
            return Stream.concat(listed.stream(), others.stream())
                    .allMatch(finding -> text.apply(finding).equals(first));
        }

        /** Anchor of the row of a listed finding. */
        String rowId(int index) {
            return "row-" + kind.id() + "-" + (index + 1);
        }

        /** Anchor of its mark on the map. */
        String markId(int index) {
            return "mark-" + kind.id() + "-" + (index + 1);
        }

        /** The letter of its marks, always the same for a kind, or empty if none of them has a place. */
        String letter() {
            int number = kind.ordinal() - FindingKind.DUPLICATE.ordinal();
            boolean hasPlaces = listed.stream().anyMatch(finding -> finding.at() != null);
            return hasPlaces ? String.valueOf((char) ('A' + number)) : "";
        }
    }

    ListedFindings(Quality quality) {
        for (Map.Entry<FindingKind, List<Finding>> kind : quality.byKind().entrySet()) {
            List<Finding> all = kind.getValue();
            int listed = Math.min(MOST, all.size());
            groups.add(new Group(kind.getKey(), all.subList(0, listed), all.subList(listed, all.size())));
        }
    }

    /** The kinds that were found, the worst first. */
    List<Group> groups() {
        return groups;
    }
}
