package livingcircle.report;

import livingcircle.text.Phrase;

/** The texts of the section about studies. */
final class StudyText {

    static final Phrase RUNS = new Phrase("%1$s runs were made, %2$s of them failed.", "共运行 %1$s 次，其中失败 %2$s 次。");
    static final Phrase RESULTS = new Phrase("Results over all points of the design", "全部设计点上的结果");
    static final Phrase SCENARIO = new Phrase("scenario", "情景");
    static final Phrase AGAINST = new Phrase("%1$s against %2$s", "%1$s 与 %2$s 之差");
    static final Phrase MEAN = new Phrase("mean", "均值");
    static final Phrase MIDDLE = new Phrase("middle 95%% of points", "中间 95%% 的设计点");
    static final Phrase LOWEST = new Phrase("lowest", "最低");
    static final Phrase HIGHEST = new Phrase("highest", "最高");
    static final Phrase FROM_TO = new Phrase("%1$s to %2$s", "%1$s 至 %2$s");

    static final Phrase BETTER = new Phrase("How often a layout stays better than another", "一个布局优于另一个的设计点比例");
    static final Phrase BETTER_IN = new Phrase("better in", "占优比例");
    static final Phrase DIFFERENCE = new Phrase("mean difference", "平均差值");

    static final Phrase PARAMETER = new Phrase("assumption", "假设");
    static final Phrase MOST_FIRST =
            new Phrase("What “%1$s” hangs on: %2$s, the strongest first", "影响“%1$s”的假设：%2$s，由强到弱");
    static final Phrase RANK = new Phrase("rank correlation", "秩相关系数");
    static final Phrase SOBOL = new Phrase("Sobol’ indices", "Sobol’ 指数");
    static final Phrase MORRIS = new Phrase("elementary effects (Morris)", "基本效应（Morris 法）");
    static final Phrase TORNADO = new Phrase("one changed at a time", "逐个改变");
    static final Phrase FIRST = new Phrase("first order", "一阶指数");
    static final Phrase TOTAL = new Phrase("total", "总指数");
    static final Phrase MU_STAR = new Phrase("μ*", "μ*");
    static final Phrase SIGMA = new Phrase("σ", "σ");
    static final Phrase WIDTH = new Phrase("spread", "变幅");

    private StudyText() {}
}
