package livingcircle.scenario.rules;

import java.util.Locale;

/** On which side of the threshold a number must lie; the threshold itself is on it. */
public enum Bound {
    LEAST("≥"),
    MOST("≤");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    /** The word for it in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String sign() {
        return sign;
    }
}
