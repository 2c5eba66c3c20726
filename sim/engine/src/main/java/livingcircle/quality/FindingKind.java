package livingcircle.quality;

import java.util.Locale;
import livingcircle.base.BilingualText;

/** What can be odd about data, the worst first. */
public enum FindingKind {
    UNREADABLE(Severity.FAULT, "cannot be read", "无法读取"),
    DUPLICATE(Severity.WARNING, "the same outlet twice", "重复网点"),
    OUTLET_FAR_FROM_STREET(Severity.WARNING, "outlet far from any street", "网点远离街道"),
    HOME_FAR_FROM_STREET(Severity.WARNING, "home without a street", "住所附近无街道"),
    HOME_CUT_OFF(Severity.WARNING, "home at a street without connection", "住所所在街道与路网不连通"),
    COMMUNITY_WITHOUT_HOMES(Severity.WARNING, "community without homes", "社区没有住所"),
    RESIDENTS_PER_DWELLING(Severity.WARNING, "unlikely residents per dwelling", "户均人口异常"),
    UNUSUAL_AREA(Severity.WARNING, "unusual floor area", "面积异常"),
    UNUSUAL_CAPACITY(Severity.WARNING, "unusual customers per hour", "每小时接待人数异常"),
    UNUSUAL_HOURS(Severity.WARNING, "unusual opening hours", "营业时间异常"),
    TYPE_MISSING(Severity.NOTE, "type without any outlet", "业态没有网点"),
    TYPE_SPARSE(Severity.NOTE, "type with few outlets", "业态网点偏少"),
    TYPE_DENSE(Severity.NOTE, "type with many outlets", "业态网点偏多");

    private final Severity severity;
    private final BilingualText text;

    FindingKind(Severity severity, String en, String zh) {
        this.severity = severity;
        text = new BilingualText(en, zh);
    }

    public Severity severity() {
        return severity;
    }

    public BilingualText text() {
        return text;
    }

    /** Its name in tables, such as {@code home-cut-off}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
