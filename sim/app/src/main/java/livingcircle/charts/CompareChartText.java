package livingcircle.charts;

import livingcircle.text.Phrase;

/** Every text of the charts of comparisons, checks and diagnoses. */
final class CompareChartText {

    static final Phrase SOURCE_LAYOUTS = new Phrase(" | paired replications: %s", " | 配对重复 %s 次");

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
    static final Phrase PHASES_AXIS = new Phrase("State at the end of the year", "年末状态");
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
            "With %1$s, %2$s of %3$s communities have more winners than losers; most is changed in %4$s.",
            "按“%1$s”，%3$s 个社区中 %2$s 个受益者多于受损者；变化最大的是%4$s。");
    static final Phrase WINNERS_GAIN = new Phrase("winners: residents whose score rises noticeably", "受益：得分明显上升的居民");
    static final Phrase WINNERS_LOSS = new Phrase("losers: residents whose score falls as much", "受损：得分同等下降的居民");
    static final Phrase WINNERS_AXIS =
            new Phrase("Share of the residents asked, %%; behind: mean change of the score", "占受访居民比例（%%）；右侧为得分平均变化");
    static final Phrase WINNERS_MOST =
            new Phrase("%1$s: the %2$s communities of %3$s that change most", "%1$s：%3$s 个社区中变化最大的 %2$s 个");
    static final Phrase WINNERS_ALL = new Phrase("%1$s: all %2$s communities", "%1$s：全部 %2$s 个社区");
    static final Phrase POINTS_NOTE = new Phrase("%s points", "%s 分");

    static final Phrase CHECK_TITLE = new Phrase("Does it meet the rules?", "是否达标");
    static final Phrase CHECK_FINDING = new Phrase(
            "%1$s passed, %2$s failed, %3$s open of %4$s verdicts.", "%4$s 项结论中：达到 %1$s 项，未达到 %2$s 项，待定 %3$s 项。");
    static final Phrase CHECK_PASS = new Phrase("passed", "达到");
    static final Phrase CHECK_FAIL = new Phrase("failed", "未达到");
    static final Phrase CHECK_OPEN = new Phrase("open: the interval holds what is asked", "待定：区间包含要求值");
    static final Phrase CHECK_SILENT = new Phrase("not asked here", "此处不考核");

    static final Phrase GAPS_TITLE = new Phrase("Who lacks what nearby", "居民身边缺什么");
    static final Phrase GAPS_FINDING =
            new Phrase("Most lack %1$s: %2$s residents, %3$s of all.", "缺口最大的是%1$s：%2$s 名居民，占 %3$s。");
    static final Phrase GAPS_AXIS = new Phrase(
            "Residents without the type within its minutes on foot, %%; behind: residents, mean way to the nearest",
            "规定步行时限内无该业态的居民占比（%%）；右侧为人数和到最近网点的平均步行距离");
    static final Phrase GAPS_NOTE = new Phrase("%1$s | %2$s m", "%1$s 人 | %2$s 米");
    static final Phrase GAPS_MOST = new Phrase("The %1$s largest gaps of %2$s", "%2$s 项缺口中最大的 %1$s 项");

    static final Phrase REMEDIES_TITLE = new Phrase("What would help most for the money", "花同样的钱，什么最有用");
    static final Phrase REMEDIES_FINDING =
            new Phrase("First: %1$s; it helps %2$s residents for %3$s yuan.", "首选：%1$s，以 %3$s 元惠及 %2$s 名居民。");
    static final Phrase REMEDIES_OPEN = new Phrase("new %1$s, %2$s", "%2$s新开%1$s");
    static final Phrase REMEDIES_ADD = new Phrase("%1$s added, %2$s", "%2$s增设%1$s");
    static final Phrase REMEDIES_AXIS =
            new Phrase("Residents helped for every 10,000 yuan; behind: residents helped", "每万元惠及居民数；右侧为惠及居民总数");
    static final Phrase REMEDIES_SURE = new Phrase("confirmed by simulation", "经模拟验证");
    static final Phrase REMEDIES_EXPECTED = new Phrase("expected", "预期值");
    static final Phrase REMEDIES_MOST = new Phrase("The %1$s best of %2$s single changes", "%2$s 项单项改动中最佳的 %1$s 项");

    private CompareChartText() {}
}
