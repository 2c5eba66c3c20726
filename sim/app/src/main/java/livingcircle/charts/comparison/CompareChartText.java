package livingcircle.charts.comparison;

import livingcircle.text.Phrase;

/** Every text of the charts of comparisons. */
final class CompareChartText {

    static final Phrase COMPARE_TITLE = new Phrase("How each layout differs from %s", "各布局与“%s”相比");
    static final Phrase COMPARE_FINDING = new Phrase(
            "Most satisfied residents: %1$s, %2$s percentage points against %3$s (95%% interval %4$s to %5$s).",
            "满意居民最多的是“%1$s”：与“%3$s”相比 %2$s 个百分点（95%% 置信区间 %4$s 至 %5$s）。");
    static final Phrase BETTER = new Phrase("better", "更好");
    static final Phrase WORSE = new Phrase("worse", "更差");
    static final Phrase UNSURE = new Phrase("cannot be told from no difference", "与无差异无法区分");
    static final Phrase DIFFERENCE_INTERVAL = new Phrase("95%% interval of the paired difference", "配对差值的 95%% 置信区间");
    static final Phrase POINTS_UNIT = new Phrase("Difference, percentage points", "差值（百分点）");
    static final Phrase SCORE_UNIT = new Phrase("Difference, points of 100", "差值（分，满分 100）");
    static final Phrase MINUTES_UNIT = new Phrase("Difference, minutes", "差值（分钟）");
    static final Phrase NEEDS_UNIT = new Phrase("Difference, needs on the measured days", "差值（统计期需求数）");
    static final Phrase NOTE_RANGE = new Phrase("%1$s (%2$s to %3$s)", "%1$s（%2$s 至 %3$s）");

    static final Phrase SATISFIED = new Phrase("Satisfied residents", "满意居民占比");
    static final Phrase SATISFIED_BASIC = new Phrase("At least basically satisfied residents", "基本满意及以上居民占比");
    static final Phrase SCORE = new Phrase("Mean satisfaction score", "平均满意度得分");
    static final Phrase COMPLETE = new Phrase("Residents with every basic type within 15 minutes", "15 分钟内基本业态齐全的居民占比");
    static final Phrase WALK = new Phrase("Mean walk to an outlet", "平均步行到店时间");
    static final Phrase UNMET = new Phrase("Unmet needs", "未满足需求");

    static final Phrase PHASES_TITLE = new Phrase("Phase by phase", "分期变化");
    static final Phrase PHASES_FINDING =
            new Phrase("Satisfied residents: %1$s at the start, %2$s after %3$s.", "满意居民占比：起点 %1$s，%3$s 年期末 %2$s。");
    static final Phrase PHASES_START = new Phrase("start", "起点");
    static final Phrase PERCENT_UNIT = new Phrase("%%", "%%");
    static final Phrase POINTS_OF_100 = new Phrase("points", "分");
    static final Phrase MINUTES = new Phrase("minutes", "分钟");
    static final Phrase NEEDS_PER = new Phrase("needs on the measured days", "统计期需求数");

    static final Phrase COST_TITLE = new Phrase("What the money brings", "投资与成效");
    static final Phrase COST_FINDING = new Phrase(
            "No other layout compared brings more satisfied residents for less: %s.", "在所比较的布局中，以下各布局没有更省钱又更有效的替代：%s。");
    static final Phrase COST_X = new Phrase("Investment beyond that of %s, 10,000 yuan", "比“%s”多出的投资（万元）");
    static final Phrase COST_Y = new Phrase("Satisfied residents more than there", "增加的满意居民（人）");
    static final Phrase COST_FRONT = new Phrase("on the front: nothing cheaper is as good", "前沿：没有更便宜且同样好的");
    static final Phrase COST_OTHER = new Phrase("not on the front", "不在前沿");

    static final Phrase WINNERS_TITLE = new Phrase("Who wins and who loses, by community", "各社区受益与受损居民");
    static final Phrase WINNERS_FINDING = new Phrase(
            "With %1$s, %2$s of %3$s communities have more winners than losers; the mean score changes most in %4$s.",
            "按“%1$s”，%3$s 个社区中 %2$s 个受益者多于受损者；平均得分变化最大的是%4$s。");
    static final Phrase WINNERS_GAIN = new Phrase("winners: score up by %s points or more", "受益：得分上升 %s 分及以上");
    static final Phrase WINNERS_LOSS = new Phrase("losers: score down by %s points or more", "受损：得分下降 %s 分及以上");
    static final Phrase WINNERS_AXIS =
            new Phrase("Share of the residents asked, %%; behind: mean change of the score", "占受访居民比例（%%）；右侧为得分平均变化");
    static final Phrase WINNERS_MOST = new Phrase(
            "%1$s: the %2$s communities of %3$s whose mean score changes most; losing ones take up to a quarter of the rows",
            "%1$s：%3$s 个社区中平均得分变化最大的 %2$s 个（其中下降者至多占四分之一的位置优先列出）");
    static final Phrase WINNERS_ALL = new Phrase("%1$s: all %2$s communities", "%1$s：全部 %2$s 个社区");
    static final Phrase POINTS_NOTE = new Phrase("%s points", "%s 分");

    private CompareChartText() {}
}
