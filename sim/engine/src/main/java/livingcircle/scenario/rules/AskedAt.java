package livingcircle.scenario.rules;

import java.util.Locale;
import livingcircle.base.BilingualText;

/** Of what a rule is asked. */
public enum AskedAt {
    /** The whole city (全城). */
    CITY(new BilingualText("the city", "全城")),
    /** Every living circle (生活圈). */
    CIRCLE(new BilingualText("a circle", "生活圈"));

    private final BilingualText text;

    AskedAt(BilingualText text) {
        this.text = text;
    }

    /** The word for it in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public BilingualText text() {
        return text;
    }
}
