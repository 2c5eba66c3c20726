package livingcircle.population;

/** Sex of a resident. */
public enum Sex {
    MALE,
    FEMALE
}
