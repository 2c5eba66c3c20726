package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import livingcircle.base.BilingualText;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InvalidInputException;

/**
 * All faults of all files, to be thrown at once. Of a file with very many faults (a wrong column, say) the first are
 * kept and the others counted.
 */
final class Faults {

    private static final int MOST_PER_FILE = 100;
    /** More than are told, since faults are not found in the order of their lines. */
    private static final int MOST_HELD_PER_FILE = 1000;

    private static final BilingualText THOSE_FIRST = new BilingualText("mend those above first", "请先改正以上错误");

    private final Map<String, List<Fault>> byFile = new LinkedHashMap<>();
    private final Map<String, Integer> notHeld = new HashMap<>();
    private int count;

    /** Says that a file is read now: faults are thrown in the order of reading. */
    void opened(String file) {
        byFile.computeIfAbsent(file, name -> new ArrayList<>());
    }

    void add(Place place, BilingualText problem, BilingualText mend) {
        add(new Fault(place.file(), place.line(), place.column(), place.key(), place.value(), problem, mend));
    }

    /** Adds a fault that another reading has found. */
    void add(Fault fault) {
        List<Fault> known = byFile.computeIfAbsent(fault.file(), file -> new ArrayList<>());
        if (known.size() < MOST_HELD_PER_FILE) {
            known.add(fault);
        } else {
            notHeld.merge(fault.file(), 1, Integer::sum);
        }
        count++;
    }

    /** Whether a file has so many faults that further ones will only be counted. */
    boolean isOverfull(String file) {
        List<Fault> faults = byFile.get(file);
        return faults != null && faults.size() > MOST_PER_FILE;
    }

    /** Whether a file whose name fits has a fault. */
    boolean hasAny(Predicate<String> fits) {
        return byFile.entrySet().stream().anyMatch(entry -> !entry.getValue().isEmpty() && fits.test(entry.getKey()));
    }

    int count() {
        return count;
    }

    /** Throws the faults, if any, file by file and by line. */
    void throwIfAny() {
        if (count == 0) {
            return;
        }
        List<Fault> all = new ArrayList<>();
        byFile.forEach((file, faults) -> {
            faults.sort(Comparator.comparingInt(Fault::line));
            all.addAll(faults.subList(0, Math.min(faults.size(), MOST_PER_FILE)));
            int more = faults.size() - MOST_PER_FILE + notHeld.getOrDefault(file, 0);
            if (more > 0) {
                all.add(new Fault(
                        file, 0, "", "", new BilingualText(more + " more faults", "另有 " + more + " 处错误"), THOSE_FIRST));
            }
        });
        throw new InvalidInputException(all);
    }
}
