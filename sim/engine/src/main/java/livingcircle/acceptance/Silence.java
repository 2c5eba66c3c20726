package livingcircle.acceptance;

import java.util.Locale;
import livingcircle.base.BilingualText;

/** Why a rule says nothing here. */
public enum Silence {
    NO_CIRCLE(new BilingualText("no circle is defined", "未定义生活圈")),
    CIRCLE_NOT_YET(new BilingualText("the circle comes later", "生活圈尚未到建设年份")),
    RULE_NOT_YET(new BilingualText("asked later", "尚未到考核年份")),
    NOTHING_TO_MEASURE(new BilingualText("nothing to measure", "无可测量"));

    private final BilingualText text;

    Silence(BilingualText text) {
        this.text = text;
    }

    /** The word for it in tables, such as {@code no-circle}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public BilingualText text() {
        return text;
    }
}
