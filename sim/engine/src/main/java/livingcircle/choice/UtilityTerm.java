package livingcircle.choice;

import java.util.Locale;
import livingcircle.base.BilingualText;

/** What the utility of an alternative is made of, taste included; the terms that an alternative has add up to it. */
public enum UtilityTerm {
    CONSTANT("constant of the type", "业态常数"),
    AREA("floor area", "面积"),
    CHAIN("chain", "连锁"),
    BARRIER_FREE("no barriers", "无障碍"),
    PRICE("price at own income", "价格与收入"),
    TRAVEL("way there", "路程"),
    CROSSINGS("main roads crossed", "穿越干道"),
    CROWDING("crowd expected", "预期拥挤"),
    HABIT("habit", "习惯"),
    ORDERING("ordering online", "网购"),
    DELIVERY("brought at once", "即时配送"),
    WITHOUT("going without", "放弃"),
    SHARED_TASTE("taste for the kind", "对此类业态的偏好"),
    TASTE("own taste", "个人偏好"),
    FURTHER_NEEDS("several needs on one stop", "一站多事");

    private final BilingualText text;

    UtilityTerm(String en, String zh) {
        text = new BilingualText(en, zh);
    }

    /** Stable name for JSON and tables. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public BilingualText text() {
        return text;
    }

    /** Whether the term is luck or hangs on other needs, so that probabilities are told without it. */
    public boolean isOutsideOfProbability() {
        return this == SHARED_TASTE || this == TASTE || this == FURTHER_NEEDS;
    }
}
