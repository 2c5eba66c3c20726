package livingcircle.charts.planning;

import livingcircle.text.Phrase;

/** Every text of the charts of checks and diagnoses. */
final class PlanningChartText {

    static final Phrase CHECK_TITLE = new Phrase("Does it meet the rules?", "是否达标");
    static final Phrase CHECK_FINDING = new Phrase(
            "%1$s passed, %2$s failed, %3$s open of %4$s verdicts.", "%4$s 项结论中：达到 %1$s 项，未达到 %2$s 项，待定 %3$s 项。");
    static final Phrase CHECK_PASS = new Phrase("passed", "达到");
    static final Phrase CHECK_FAIL = new Phrase("failed", "未达到");
    static final Phrase CHECK_OPEN = new Phrase("open: the interval holds what is asked", "待定：区间包含要求值");
    static final Phrase CHECK_OPEN_ONE = new Phrase("open: one run has no interval", "待定：仅一次运行，无区间");
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

    static final Phrase REMEDIES_SIMULATED = new Phrase(
            "What simulation says of those confirmed: paired runs with the change and without",
            "经模拟验证的改动：有无该改动的配对运行结果");
    static final Phrase REMEDIES_CHANGE =
            new Phrase("Change of the share of satisfied residents, percentage points", "满意居民占比的变化（百分点）");
    static final Phrase REMEDIES_CHANGE_NOTE = new Phrase("%1$s (%2$s to %3$s)", "%1$s（%2$s 至 %3$s）");

    private PlanningChartText() {}
}
