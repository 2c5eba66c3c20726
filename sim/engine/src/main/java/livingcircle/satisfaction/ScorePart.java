package livingcircle.satisfaction;

import java.util.Locale;
import livingcircle.base.BilingualText;

/** What the score of a resident is made of, the personal level of answers apart. */
public enum ScorePart {
    ACCESS("needs met in time", "按时满足需求"),
    VARIETY("completeness and choice", "齐全与选择"),
    PRICE("price", "价格"),
    QUALITY("quality, chains, credit", "质量、连锁与信用"),
    SERVICE("service and crowding", "服务与拥挤"),
    FRIENDLINESS("help for the old and for children, delivery", "适老适童与送货"),
    MISSING_BASIC("missing basic types", "基本类业态缺口"),
    PRESENT_UPGRADE("upgrade types at hand", "品质类业态"),
    NUISANCE("noise and smell beside the home", "住所旁扰民");

    private final BilingualText text;

    ScorePart(String en, String zh) {
        this.text = new BilingualText(en, zh);
    }

    /** Stable name for tables. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public BilingualText text() {
        return text;
    }

    /**
     * The points that a part gives, out of 100. The points of all parts and the personal level add up to the score,
     * unless that is cut off at 0 or 100.
     *
     * @param weights weights for the resident's age
     * @param missingBasic basic types missing within their minutes
     * @param presentUpgrade upgrade types within their minutes
     * @param nuisance sum of the nuisance of the outlets beside the home
     */
    public double points(
            SatisfactionParameters p,
            Components weights,
            Components components,
            int missingBasic,
            int presentUpgrade,
            double nuisance) {
        return switch (this) {
            case ACCESS -> 100 * weights.access() * components.access();
            case VARIETY -> 100 * weights.variety() * components.variety();
            case PRICE -> 100 * weights.price() * components.price();
            case QUALITY -> 100 * weights.quality() * components.quality();
            case SERVICE -> 100 * weights.service() * components.service();
            case FRIENDLINESS -> 100 * weights.friendliness() * components.friendliness();
            case MISSING_BASIC -> Scoring.missingBasic(p, missingBasic);
            case PRESENT_UPGRADE -> Scoring.presentUpgrade(p, presentUpgrade);
            case NUISANCE -> Scoring.nuisance(p, nuisance);
        };
    }
}
