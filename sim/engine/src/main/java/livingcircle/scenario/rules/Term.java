package livingcircle.scenario.rules;

/** What a metric must be told beside its name. */
public enum Term {
    /** The year up to which is counted. */
    YEAR("year"),
    /** The outlet type that is meant. */
    TYPE("type"),
    /** The share of residents who must reach a type for it to count as present. */
    REACHED_BY("reachedBy");

    private final String key;

    Term(String key) {
        this.key = key;
    }

    /** Its key in a rule. */
    public String key() {
        return key;
    }
}
