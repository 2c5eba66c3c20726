package livingcircle.scenario.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import livingcircle.city.Community;
import org.jspecify.annotations.Nullable;

/** Communities by their ids and, where it is the only one of its name, by their names. */
final class CommunityNames {

    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, String> byName = new HashMap<>();

    private CommunityNames() {}

    static CommunityNames of(List<Community> communities) {
        CommunityNames names = new CommunityNames();
        Set<String> ambiguous = new HashSet<>();
        for (Community community : communities) {
            names.ids.add(community.id());
            Stream.of(community.name().en(), community.name().zh()).distinct().forEach(name -> {
                if (names.byName.put(name.strip(), community.id()) != null) {
                    ambiguous.add(name.strip());
                }
            });
        }
        names.byName.keySet().removeAll(ambiguous);
        return names;
    }

    /** The id of the community that a text names, or null. */
    @Nullable
    String find(String text) {
        String stripped = text.strip();
        return ids.contains(stripped) ? stripped : byName.get(stripped);
    }

    Collection<String> ids() {
        return ids;
    }
}
