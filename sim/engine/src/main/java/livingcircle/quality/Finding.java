package livingcircle.quality;

import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.scenario.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is odd about the data.
 *
 * @param layer {@code outlets}, {@code homes}, {@code communities}, {@code catalogue}, or the file of what cannot be
 *     read
 * @param id of the outlet, home, community or type; of what cannot be read the line and key
 * @param name of the same, for people
 * @param at where it is, or null if it has no place
 * @param kind what is odd
 * @param measured what was found, with its unit
 * @param expected what was expected, with its unit
 * @param mend what to do about it
 * @param fault what cannot be read, or null if everything could
 */
public record Finding(
        String layer,
        String id,
        BilingualText name,
        @Nullable GeoPoint at,
        FindingKind kind,
        BilingualText measured,
        BilingualText expected,
        BilingualText mend,
        @Nullable Fault fault) {

    /** What is odd about something that could be read. */
    public Finding(
            String layer,
            String id,
            BilingualText name,
            @Nullable GeoPoint at,
            FindingKind kind,
            BilingualText measured,
            BilingualText expected,
            BilingualText mend) {
        this(layer, id, name, at, kind, measured, expected, mend, null);
    }

    public Severity severity() {
        return kind.severity();
    }
}
