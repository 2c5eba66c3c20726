package livingcircle.model;

import java.util.Locale;
import livingcircle.base.BilingualText;

/** How a need is to be served, in the order of the numbers that {@link OutletRace} gives them. */
public enum Way {
    VISIT("visit", "到店"),
    DELIVERY("delivered", "即时配送"),
    ONLINE("ordered online", "网购"),
    WITHOUT("going without", "放弃");

    private static final Way[] ALL = values();

    private final BilingualText text;

    Way(String en, String zh) {
        text = new BilingualText(en, zh);
    }

    static Way of(byte number) {
        return ALL[number];
    }

    /** Stable name for JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public BilingualText text() {
        return text;
    }
}
