package livingcircle.model;

import livingcircle.base.BilingualText;

/** Why a need ended without a visit or an order. */
public enum UnmetReason {
    NO_OUTLET("no-outlet", "no outlet of the kind within reach even by e-bike", "骑行范围内没有此类网点"),
    TOO_FAR("too-far", "too far to walk", "步行太远"),
    CLOSED("closed", "closed when wanted", "需要时未营业"),
    FULL("full", "full, turned away", "客满"),
    TOO_DEAR("too-dear", "too dear", "价格太高"),
    STEPS("steps", "only over steps", "须走台阶"),
    CHOSE_TO_GO_WITHOUT("chose-to-go-without", "chose to go without", "自愿放弃");

    private final String id;
    private final BilingualText text;

    UnmetReason(String id, String en, String zh) {
        this.id = id;
        this.text = new BilingualText(en, zh);
    }

    /** Stable name for tables. */
    public String id() {
        return id;
    }

    public BilingualText text() {
        return text;
    }
}
