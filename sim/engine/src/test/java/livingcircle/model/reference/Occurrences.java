package livingcircle.model.reference;

import java.util.EnumMap;
import java.util.Map;

/** Counts occurrences. */
final class Occurrences {

    private final Map<Occurrence, Integer> counts = new EnumMap<>(Occurrence.class);

    void note(Occurrence occurrence) {
        counts.merge(occurrence, 1, Integer::sum);
    }

    int count(Occurrence occurrence) {
        return counts.getOrDefault(occurrence, 0);
    }
}
