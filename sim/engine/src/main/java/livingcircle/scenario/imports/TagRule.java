package livingcircle.scenario.imports;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Says which outlet types a facility offers that has certain tags.
 *
 * @param when values that the facility must have, by key: one of them for each key; {@code *} stands for any value
 * @param types ids of the outlet types, the main one first
 */
public record TagRule(SortedMap<String, List<String>> when, List<String> types) {

    /** The value that stands for any. */
    public static final String ANY = "*";

    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");

    public TagRule {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        when.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        when = Collections.unmodifiableSortedMap(copy);
        types = List.copyOf(types);
        if (when.isEmpty() || when.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException(
                    "the rule for " + types + " names no tag; give at least one key and value");
        }
        if (types.isEmpty() || new HashSet<>(types).size() < types.size()) {
            throw new IllegalArgumentException(
                    "the rule for " + when + " must name at least one outlet type and none twice, not " + types);
        }
    }

    /** Whether the tags fit; of a tag with several values ({@code a;b}) any may fit. */
    public boolean matches(SortedMap<String, String> tags) {
        for (Map.Entry<String, List<String>> condition : when.entrySet()) {
            String value = tags.get(condition.getKey());
            if (value == null || !fits(value, condition.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String value, List<String> wanted) {
        return wanted.contains(ANY) || valuesOf(value).stream().anyMatch(wanted::contains);
    }

    private static List<String> valuesOf(String value) {
        return List.of(SEPARATOR.split(value.strip(), -1));
    }

    /** Whether every facility that fits the other rule fits this one too. */
    boolean covers(TagRule other) {
        return when.entrySet().stream().allMatch(condition -> {
            List<String> others = other.when.get(condition.getKey());
            return others != null
                    && (condition.getValue().contains(ANY)
                            || condition.getValue().containsAll(others));
        });
    }
}
