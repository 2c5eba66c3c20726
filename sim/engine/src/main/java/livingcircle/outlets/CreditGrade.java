package livingcircle.outlets;

/** Credit grade of a merchant (信用等级), as market supervision publishes it; part of the quality that visitors see. */
public enum CreditGrade {
    /** Trustworthy (守信). */
    A,
    /** Ordinary; what an outlet has of which nothing is known. */
    B,
    /** Doubtful (警示). */
    C,
    /** Untrustworthy (失信). */
    D
}
