package livingcircle.model;

import java.util.Locale;
import livingcircle.base.BilingualText;

/** Whether an alternative can be chosen at all, and if not, why. */
public enum Standing {
    OPEN("can be chosen", "可选"),
    CLOSED("closed at that hour", "该时段不营业"),
    SHUT("closed for good", "已停业"),
    STEPS("only over steps", "须走台阶"),
    TOO_FAR("out of reach", "超出可达范围"),
    NOT_ORDERED("nobody of this age orders", "该年龄段不网购");

    private final BilingualText text;

    Standing(String en, String zh) {
        text = new BilingualText(en, zh);
    }

    /** Stable name for JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public BilingualText text() {
        return text;
    }
}
