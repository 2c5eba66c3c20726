package livingcircle.city.osm;

import java.util.Set;

/**
 * Which buildings people live in, by their tags. A building without a type ({@code building=yes}) may be a home unless
 * a tag of its own names another use; whether it is one depends on size and place, see {@link HomeReader}.
 */
final class ResidentialRule {

    private static final Set<String> RESIDENTIAL = Set.of(
            "residential",
            "apartments",
            "house",
            "detached",
            "semidetached_house",
            "terrace",
            "dormitory",
            "bungalow",
            "farm");
    private static final Set<String> NOT_A_HOME = Set.of("ruins", "abandoned", "disused", "demolished");
    private static final Set<String> OTHER_USE = Set.of(
            "shop",
            "amenity",
            "office",
            "industrial",
            "tourism",
            "craft",
            "healthcare",
            "leisure",
            "man_made",
            "military",
            "religion",
            "power",
            "railway",
            "public_transport",
            "aeroway",
            "emergency",
            "government",
            "club",
            "education",
            "ruins",
            "abandoned",
            "disused");

    /** What the tags say about living in a building. */
    enum Use {
        /** The type of building is residential. */
        RESIDENTIAL,
        /** The type is not known and no other use is. */
        UNTYPED,
        /** The type is not known and another use is. */
        UNTYPED_OTHER_USE,
        /** A building of another type. */
        OTHER,
        /** Not a building. */
        NO_BUILDING
    }

    private ResidentialRule() {}

    static Use useOf(Tags tags) {
        String building = tags.find("building");
        if (building == null || building.equals("no")) {
            return Use.NO_BUILDING;
        }
        if (RESIDENTIAL.contains(building)) {
            return tags.hasAny(NOT_A_HOME) ? Use.OTHER : Use.RESIDENTIAL;
        }
        if (!building.equals("yes")) {
            return Use.OTHER;
        }
        return tags.hasAny(OTHER_USE) ? Use.UNTYPED_OTHER_USE : Use.UNTYPED;
    }
}
