package livingcircle.scenario.changes;

/** How several new outlets are arranged in their area. */
public enum Spread {
    /** Far from one another and from outlets that offer the same. */
    EVEN,
    /** Side by side around the middle of the area (集聚式). */
    CENTRE,
    /** Along main roads, far from one another (街区式). */
    STREET,
    /** Where many people live, regardless of others. */
    DEMAND
}
