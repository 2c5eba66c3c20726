package livingcircle.population;

/** Sex of a resident. */
public enum Sex {
    MALE,
    FEMALE;

    /** Number of sexes; {@link #values} would copy an array at each call. */
    static final int COUNT = values().length;
}
