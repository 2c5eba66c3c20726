package livingcircle.features;

/**
 * A column of a layer to write.
 *
 * @param name its name, not empty, unique in its layer
 * @param kind what its cells hold
 */
public record OutColumn(String name, Kind kind) {

    /** What the cells of a column hold, each or null. */
    public enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link Integer} or {@link Long}. */
        INTEGER,
        /** A finite {@link Double}. */
        REAL,
        /** {@link Boolean}. */
        TRUTH
    }
}
