package livingcircle.city.osm;

import java.util.List;

/**
 * A group of elements with tags; the members may be missing from the file.
 *
 * @param id unique among relations
 * @param members in the order of the file
 * @param tags its tags
 */
record OsmRelation(long id, List<Member> members, Tags tags) {

    /** What a member is. */
    enum MemberType {
        NODE,
        WAY,
        RELATION
    }

    /**
     * One member.
     *
     * @param type what it is
     * @param ref its id
     * @param role its part in the group, often empty
     */
    record Member(MemberType type, long ref, String role) {}

    OsmRelation {
        members = List.copyOf(members);
    }

    /** Whether the relation stands for an area with rings of ways. */
    boolean isArea() {
        return tags.is("type", "multipolygon") || tags.is("type", "boundary");
    }
}
