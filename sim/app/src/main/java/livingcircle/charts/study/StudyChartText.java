package livingcircle.charts.study;

import livingcircle.text.Phrase;

/** Every text of the charts of studies. */
final class StudyChartText {

    static final Phrase SOURCE = new Phrase(
            "%1$s | design: %2$s, %3$s points | scenarios: %4$s | seed %5$s | simulated with livingcircle",
            "%1$s | 设计：%2$s，%3$s 个设计点 | 情景：%4$s 个 | 种子 %5$s | livingcircle 模拟");
    static final Phrase DIFFERENCE = new Phrase("%1$s less %2$s", "%1$s 与 %2$s 之差");
    static final Phrase MOST = new Phrase("What matters most: %1$s.", "影响最大：%1$s。");

    static final Phrase TORNADO_TITLE = new Phrase("One assumption at a time: %1$s", "逐个改变假设：%1$s");
    static final Phrase TORNADO_BAR =
            new Phrase("from the least to the greatest value while the parameter takes its levels", "参数取各水平时的最小值到最大值");
    static final Phrase TORNADO_BASE = new Phrase("with all as it is", "全部不变时");
    static final Phrase TORNADO_NOTE = new Phrase("%1$s at %2$s, %3$s at %4$s", "取 %2$s 时 %1$s，取 %4$s 时 %3$s");

    static final Phrase EFFECTS_TITLE = new Phrase("Elementary effects (Morris): %1$s", "基本效应（Morris 法）：%1$s");
    static final Phrase EFFECTS_X = new Phrase("μ*, mean size of the effect over the whole range", "μ*：在整个范围内效应绝对值的均值");
    static final Phrase EFFECTS_Y = new Phrase("σ, of curvature and interactions", "σ：非线性与交互作用");
    static final Phrase EFFECTS_LINE =
            new Phrase("σ = μ*: above it, the effect hangs on the other parameters", "σ = μ*：在其上方者效应取决于其他参数");

    static final Phrase SOBOL_TITLE = new Phrase("Which share of the variance comes from what: %1$s", "方差来源的比例：%1$s");
    static final Phrase SOBOL_FIRST = new Phrase("alone (first-order index)", "单独作用（一阶指数）");
    static final Phrase SOBOL_TOTAL =
            new Phrase("with all interactions (total index, in brackets)", "含全部交互作用（总指数，括号内）");
    static final Phrase SOBOL_INTERVAL =
            new Phrase("95%% interval of the total index (bootstrap)", "总指数的 95%% 区间（自助法）");
    static final Phrase SOBOL_AXIS = new Phrase("Share of the variance, %%", "占方差的比例（%%）");

    static final Phrase SCATTER_TITLE = new Phrase("How the result follows the assumptions: %1$s", "结果随假设的变化：%1$s");
    static final Phrase SCATTER_FINDING =
            new Phrase("Over %1$s points it ranges from %2$s to %3$s.", "在 %1$s 个设计点上，取值从 %2$s 到 %3$s。");

    private StudyChartText() {}
}
