package livingcircle.city.osm;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tags of one map element, stored compactly: key and value alternate, sorted by key. */
final class Tags {

    static final Tags NONE = new Tags(new String[0]);

    private final String[] keysAndValues;

    private Tags(String[] keysAndValues) {
        this.keysAndValues = keysAndValues;
    }

    static Tags of(SortedMap<String, String> tags) {
        if (tags.isEmpty()) {
            return NONE;
        }
        String[] keysAndValues = new String[tags.size() * 2];
        int at = 0;
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            keysAndValues[at++] = tag.getKey();
            keysAndValues[at++] = tag.getValue();
        }
        return new Tags(keysAndValues);
    }

    int count() {
        return keysAndValues.length / 2;
    }

    /** The value of a key, or null where the element does not have it. */
    @Nullable
    String find(String key) {
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i].equals(key)) {
                return keysAndValues[i + 1];
            }
        }
        return null;
    }

    /** The value of the first of the keys that the element has, or null where it has none. */
    @Nullable
    String findFirst(String... keys) {
        for (String key : keys) {
            String value = find(key);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    boolean has(String key) {
        return find(key) != null;
    }

    boolean hasAny(Set<String> keys) {
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keys.contains(keysAndValues[i])) {
                return true;
            }
        }
        return false;
    }

    boolean is(String key, String value) {
        return value.equals(find(key));
    }

    boolean isOneOf(String key, Set<String> values) {
        String value = find(key);
        return value != null && values.contains(value);
    }

    SortedMap<String, String> asMap() {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return Collections.unmodifiableSortedMap(map);
    }

    @Override
    public String toString() {
        return Arrays.toString(keysAndValues);
    }
}
