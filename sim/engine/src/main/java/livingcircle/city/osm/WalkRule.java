package livingcircle.city.osm;

import java.util.Set;
import livingcircle.city.StreetKind;

/**
 * Which ways people walk on and what they meet there. Walkable is every {@code highway} except motorways, trunk roads
 * without a pavement, what is not built and what is not a street; unless foot or general access forbids it. Outlines of
 * pedestrian areas count as ways.
 */
final class WalkRule {

    private static final Set<String> NEVER = Set.of(
            "motorway",
            "motorway_link",
            "construction",
            "proposed",
            "raceway",
            "abandoned",
            "bus_guideway",
            "platform",
            "corridor",
            "elevator");
    private static final Set<String> TRUNK = Set.of("trunk", "trunk_link");
    private static final Set<String> FORBIDDEN = Set.of("no", "private");
    private static final Set<String> FOOT_FORBIDDEN = Set.of("no", "private", "use_sidepath");
    private static final Set<String> FOOT_ALLOWED = Set.of("yes", "designated", "permissive");
    private static final Set<String> SIDEWALK = Set.of("yes", "both", "left", "right");
    private static final Set<String> MAJOR =
            Set.of("primary", "primary_link", "secondary", "secondary_link", "trunk", "trunk_link");
    private static final Set<String> PATH = Set.of("footway", "path", "pedestrian", "track", "cycleway", "bridleway");

    private WalkRule() {}

    static boolean isWalkable(Tags tags) {
        if (!tags.has("highway") || tags.isOneOf("highway", NEVER) || tags.isOneOf("foot", FOOT_FORBIDDEN)) {
            return false;
        }
        if (tags.isOneOf("highway", TRUNK) && !tags.is("foot", "yes") && !tags.isOneOf("sidewalk", SIDEWALK)) {
            return false;
        }
        return !tags.isOneOf("access", FORBIDDEN) || tags.isOneOf("foot", FOOT_ALLOWED);
    }

    static StreetKind kindOf(Tags tags) {
        if (tags.is("highway", "steps")) {
            return StreetKind.STEPS;
        }
        if (tags.isOneOf("highway", MAJOR)) {
            return StreetKind.MAJOR;
        }
        return tags.isOneOf("highway", PATH) ? StreetKind.PATH : StreetKind.LOCAL;
    }
}
