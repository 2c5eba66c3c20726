package livingcircle.console;

import java.util.Map;
import livingcircle.text.Phrase;

/** Every text of the summary of a study. */
final class StudySummaryText {

    static final Phrase TITLE = new Phrase("%1$s: %2$s runs", "%1$s：%2$s 次运行");
    static final Phrase DESIGN =
            new Phrase("design %1$s, %2$s points, scenarios: %3$s, seed %4$s", "设计 %1$s，%2$s 个设计点，情景：%3$s，种子 %4$s");
    static final Phrase FAILED = new Phrase("%s runs failed; why, stands in failures.csv", "%s 次运行失败；原因见 failures.csv");
    static final Phrase RESPONSES =
            new Phrase("Headline numbers by point, with 95%% intervals", "各设计点的主要数字（含 95%% 区间）");
    static final Phrase RESPONSES_ONE = new Phrase("Headline numbers by point", "各设计点的主要数字");
    static final Phrase MORE = new Phrase("… and %1$s more rows in %2$s.csv", "……其余 %1$s 行见 %2$s.csv");
    static final Phrase POINT = new Phrase("point", "设计点");
    static final Phrase SCENARIO = new Phrase("scenario", "情景");
    static final Phrase LESS = new Phrase("%1$s less %2$s", "%1$s 与 %2$s 之差");
    static final Phrase OF_METRIC = new Phrase("%1$s: %2$s", "%1$s：%2$s");
    static final Phrase FILES = new Phrase(
            "Tables as CSV and Parquet, study.duckdb and charts: %s", "数据表（CSV、Parquet）、study.duckdb 和图表：%s");

    /** What a table tells. */
    static final Map<String, Phrase> TABLES = Map.of(
            "stays_better", new Phrase("How often a layout stays better than another", "一个布局优于另一个的频率"),
            "elementary_effects", new Phrase("Elementary effects (Morris)", "基本效应（Morris 法）"),
            "sobol_indices", new Phrase("Sobol' indices", "Sobol′ 指数"),
            "tornado", new Phrase("One assumption at a time", "逐个改变假设"),
            "uncertainty", new Phrase("Uncertainty over all points", "全部设计点上的不确定性"),
            "rank_correlations", new Phrase("Rank correlations", "秩相关系数"));

    /** Names of columns, where they are not to be shown as they stand in the table. */
    static final Map<String, Phrase> COLUMNS = Map.ofEntries(
            Map.entry("parameter", new Phrase("parameter", "参数")),
            Map.entry("points", new Phrase("points", "设计点数")),
            Map.entry("better_share", new Phrase("better in", "占优比例")),
            Map.entry("better_lower", new Phrase("from", "下限")),
            Map.entry("better_upper", new Phrase("to", "上限")),
            Map.entry("difference_mean", new Phrase("mean difference", "平均差值")),
            Map.entry("mu_star", new Phrase("μ*", "μ*")),
            Map.entry("sigma", new Phrase("σ", "σ")),
            Map.entry("first", new Phrase("first order", "一阶")),
            Map.entry("first_lower", new Phrase("from", "下限")),
            Map.entry("first_upper", new Phrase("to", "上限")),
            Map.entry("total", new Phrase("total", "总指数")),
            Map.entry("total_lower", new Phrase("from", "下限")),
            Map.entry("total_upper", new Phrase("to", "上限")),
            Map.entry("base", new Phrase("as it is", "不变时")),
            Map.entry("lowest", new Phrase("lowest", "最低")),
            Map.entry("highest", new Phrase("highest", "最高")),
            Map.entry("mean", new Phrase("mean", "均值")),
            Map.entry("lower", new Phrase("2.5%%", "2.5%%")),
            Map.entry("median", new Phrase("median", "中位数")),
            Map.entry("upper", new Phrase("97.5%%", "97.5%%")),
            Map.entry("rank_correlation", new Phrase("correlation", "相关系数")));

    private StudySummaryText() {}
}
