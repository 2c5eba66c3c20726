package livingcircle.city;

/** What a walker meets on a piece of street. */
public enum StreetKind {
    /** Footpaths, pedestrian areas, tracks. */
    PATH,
    /** Residential and other minor streets. */
    LOCAL,
    /** Main roads with motor traffic: crossing one deters the old. */
    MAJOR,
    /** Steps: closed to people who avoid them and to e-bikes. */
    STEPS
}
