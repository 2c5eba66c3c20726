package livingcircle.outlets;

/** The three classes of the national guide. */
public enum OutletClass {
    /** 基本保障类: what every circle must have. */
    BASIC,
    /** 品质提升类: what makes a circle pleasant. */
    UPGRADE,
    /** Public services, built or bought by the government. */
    PUBLIC
}
