package livingcircle.city.osm;

import livingcircle.base.BilingualText;

/**
 * One thing that the import found, assumed or left out.
 *
 * @param kind which of the three
 * @param id stable name, for instance {@code homes-tagged}
 * @param count how many
 * @param text one sentence with the count, for people
 */
public record OsmFinding(Kind kind, String id, long count, BilingualText text) {

    /** What happened to the things counted. */
    public enum Kind {
        /** Taken from the map as it is. */
        FOUND,
        /** Completed by a rule of ours because the map does not say. */
        ASSUMED,
        /** In the map but not used. */
        LEFT_OUT
    }
}
