package livingcircle.scenario.rules;

import java.util.List;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a document asks for.
 *
 * @param id unique in its file
 * @param text the rule in words
 * @param clause where in the document it stands
 * @param metric id of the number that is asked about
 * @param beside id of a number that is shown beside it and decides nothing, or null
 * @param at of what it is asked, each once, at least one
 * @param year year from which it is asked, or null if always
 * @param bound on which side of the threshold the number must lie
 * @param threshold the number that must be reached
 * @param type id of the outlet type that the metric is about, or null
 * @param reachedBy share of residents, 0–1, who must reach a type for it to count as present, or null
 */
public record Rule(
        String id,
        BilingualText text,
        BilingualText clause,
        String metric,
        @Nullable String beside,
        List<AskedAt> at,
        @Nullable Integer year,
        Bound bound,
        SourcedValue threshold,
        @Nullable String type,
        @Nullable SourcedValue reachedBy) {

    public Rule {
        at = List.copyOf(at);
    }
}
