package livingcircle.scenario.imports;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import livingcircle.outlets.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Which facility of a map is which outlet (osm-mapping.yaml). The first rule that fits decides.
 *
 * @param rules in order
 */
public record TagMapping(List<TagRule> rules) {

    /** @throws IllegalArgumentException if a rule can never apply because an earlier one always fits before it */
    public TagMapping {
        rules = List.copyOf(rules);
        for (int later = 1; later < rules.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (rules.get(earlier).covers(rules.get(later))) {
                    throw new IllegalArgumentException(
                            "the rule for " + rules.get(later).when()
                                    + " never applies, since the earlier rule for "
                                    + rules.get(earlier).when() + " always does; move it up or remove it");
                }
            }
        }
    }

    /** The first rule that fits the tags, or null. */
    public @Nullable TagRule find(SortedMap<String, String> tags) {
        for (TagRule rule : rules) {
            if (rule.matches(tags)) {
                return rule;
            }
        }
        return null;
    }

    /** Ids of outlet types that the rules name and the catalogue does not have, sorted. */
    public List<String> listUnknownTypes(Catalogue catalogue) {
        TreeSet<String> unknown = new TreeSet<>();
        for (TagRule rule : rules) {
            rule.types().stream()
                    .filter(type -> catalogue.findType(type) == null)
                    .forEach(unknown::add);
        }
        return List.copyOf(unknown);
    }
}
