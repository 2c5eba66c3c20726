package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.scenario.Fault;

/** The faulty rows of tables that are read without them, and why. */
final class SkippedRows {

    /** From so many faults of a file on, mends are not looked for any more. */
    private static final int MANY = 100;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();
    private final Map<String, Set<Integer>> lines = new HashMap<>();
    private final Map<String, Integer> headerLines = new HashMap<>();

    /** Says that the header of a table is sound, so that only its rows can have faults from now on. */
    void opened(String file, int headerLine) {
        headerLines.put(file, headerLine);
    }

    /** Whether a place is in a row of a table that was opened. */
    boolean isRow(Place place) {
        Integer headerLine = headerLines.get(place.file());
        return headerLine != null && place.line() > headerLine;
    }

    void add(Place place, BilingualText problem, BilingualText mend) {
        faults.add(new Fault(place.file(), place.line(), place.column(), place.key(), place.value(), problem, mend));
        places.add(place);
        lines.computeIfAbsent(place.file(), file -> new HashSet<>()).add(place.line());
    }

    /** Says that all rows were read: what is wrong from now on is wrong with what came of them together. */
    void close() {
        headerLines.clear();
    }

    /** Whether a place has a fault. */
    boolean holds(Place place) {
        return places.contains(place);
    }

    /** How many rows of a file have faults. */
    int count(String file) {
        return lines.getOrDefault(file, Set.of()).size();
    }

    boolean areMany(String file) {
        return count(file) > MANY;
    }

    /** All faults, in the order in which they were found. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
