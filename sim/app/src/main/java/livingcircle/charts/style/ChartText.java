package livingcircle.charts.style;

import livingcircle.text.Phrase;

/** Texts that charts of several kinds share. */
public final class ChartText {

    public static final Phrase SOURCE = new Phrase(
            "%1$s | %2$s residents | %3$s days after %4$s of warm-up | seed %5$s",
            "%1$s | 居民 %2$s 人 | 统计 %3$s 天（预热 %4$s 天） | 种子 %5$s");
    public static final Phrase SOURCE_RUNS = new Phrase(" | mean of %s runs", " | %s 次运行均值");
    public static final Phrase SOURCE_NO_FEEDBACK =
            new Phrase(" | without capacity, crowding and habit", " | 不计容量、拥挤和习惯");
    public static final Phrase SOURCE_SYNTHETIC =
            new Phrase(" | %1$s of %2$s outlets are synthetic", " | %2$s 个网点中 %1$s 个为虚拟网点");
    public static final Phrase SOURCE_PROGRAM = new Phrase(" | simulated with livingcircle", " | livingcircle 模拟");

    public static final Phrase INTERVAL = new Phrase("95%% interval of the mean", "均值的 95%% 置信区间");
    public static final Phrase CANNOT_DRAW = new Phrase(
            "this Java cannot draw text, so there are no pictures, only their numbers (charts/*.csv) where these can be had; a full Java runtime"
                    + " with the libraries fontconfig and freetype can, and --charts none leaves them out (%s)",
            "当前 Java 无法绘制文字，因此没有图片，尽可能只写图中数据（charts/*.csv）；请使用带 fontconfig 和 freetype 库的完整 Java，"
                    + "或用 --charts none 不绘图（%s）");

    public static final Phrase STANDARD = new Phrase(", %s min", "，%s 分钟");
    public static final Phrase BETWEEN = new Phrase(", ", "、");
    static final Phrase BASIC_TYPES = new Phrase("Basic types", "基本保障类");
    static final Phrase UPGRADE_TYPES = new Phrase("Upgrade types", "品质提升类");
    static final Phrase PUBLIC_TYPES = new Phrase("Public services", "公共服务类");

    public static final Phrase RESIDENTS = new Phrase(" (%s)", "（%s）");
    public static final Phrase CITY = new Phrase("Whole city", "全市");

    private ChartText() {}
}
