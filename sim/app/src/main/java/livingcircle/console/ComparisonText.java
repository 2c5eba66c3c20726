package livingcircle.console;

import livingcircle.text.Phrase;

/** Every text of the summary of a comparison. */
final class ComparisonText {

    static final Phrase TITLE = new Phrase("%1$s: %2$s layouts compared", "%1$s：%2$s 个布局的比较");
    static final Phrase LAYOUT = new Phrase("  %1$s  %2$s (%3$s)", "  %1$s  %2$s（%3$s）");
    static final Phrase METHOD = new Phrase(
            "%1$s residents, the same with the same luck in every layout; %2$s replications of %3$s days after %4$s of"
                    + " warm-up, seed %5$s; intervals of %6$s",
            "居民 %1$s 人，各布局中人群与随机性完全相同；%2$s 次配对重复，每次统计 %3$s 天、预热 %4$s 天，种子 %5$s；%6$s 置信区间");
    static final Phrase NOT_PRECISE = new Phrase(
            "The wanted precision was not reached; more replications would narrow the intervals (--replications).",
            "未达到要求的精度；增加重复次数（--replications）可缩小区间。");
    static final Phrase OTHER_RESIDENTS = new Phrase(
            "%s has other residents than A: compared as a whole, not resident by resident.",
            "%s 的居民与 A 不同：只作总体比较，不逐人比较。");
    static final Phrase IDENTICAL = new Phrase("%s gives the same results as A in every number.", "%s 的全部结果与 A 完全相同。");
    static final Phrase AGAINST = new Phrase("%1$s against A: %2$s", "%1$s 与 A 相比：%2$s");
    static final Phrase METRIC = new Phrase("metric", "指标");
    static final Phrase DIFFERENCE = new Phrase("difference", "差值");
    static final Phrase INTERVAL = new Phrase("interval", "区间");
    static final Phrase BETTER = new Phrase("better in", "占优比例");
    static final Phrase UNMET = new Phrase("needs unmet in a run", "每次运行未满足的需求");
    static final Phrase TRAVEL = new Phrase("travel to an outlet, mean minutes", "到店用时，均值（分钟）");
    static final Phrase PAIRING = new Phrase(
            "Pairing saved %1$s-fold in the variance of the difference in mean score.", "配对使平均得分差值的方差缩小到 1/%1$s。");
    static final Phrase RANKING =
            new Phrase("Ranking by satisfied residents (corrected for several comparisons)", "按满意居民比例排名（已作多重比较校正）");
    static final Phrase LAYOUT_HEAD = new Phrase("layout", "布局");
    static final Phrase MEAN = new Phrase("mean", "均值");
    static final Phrase BEST = new Phrase("probability best", "最优概率");
    static final Phrase MAY_BE_BEST = new Phrase("may be best", "可能最优");
    static final Phrase YES = new Phrase("yes", "是");
    static final Phrase NO = new Phrase("no", "否");
    static final Phrase WINNERS =
            new Phrase("Winners and losers (score changes by %s points or more)", "受益与受损居民（得分变化不少于 %s 分）");
    static final Phrase GROUP = new Phrase("group", "人群");
    static final Phrase GAINED = new Phrase("gain", "受益");
    static final Phrase LOST = new Phrase("lose", "受损");
    static final Phrase CHANGE = new Phrase("mean change", "平均变化");
    static final Phrase EVERYBODY = new Phrase("everybody asked", "全部受访居民");
    static final Phrase OUTSIDE = new Phrase("outside all circles", "生活圈以外");
    static final Phrase WHY_WIN = new Phrase("Why winners win", "受益的原因");
    static final Phrase WHY_LOSE = new Phrase("Why losers lose", "受损的原因");
    static final Phrase POINTS = new Phrase("%s points", "%s 分");
    static final Phrase FEWER_UNMET =
            new Phrase("%1$s fewer unmet needs of theirs in a run: %2$s", "每次运行他们未满足的需求减少 %1$s 次：%2$s");
    static final Phrase MORE_UNMET =
            new Phrase("%1$s more unmet needs of theirs in a run: %2$s", "每次运行他们未满足的需求增加 %1$s 次：%2$s");
    static final Phrase COVERED = new Phrase("%1$s within its minutes for %2$s more of them", "其中 %2$s 人新增 %1$s 步行可达");
    static final Phrase NO_LONGER_COVERED =
            new Phrase("%1$s no longer within its minutes for %2$s of them", "其中 %2$s 人失去 %1$s 步行可达");
    static final Phrase COSTS = new Phrase("Costs", "花费");
    static final Phrase INVESTMENT = new Phrase("investment, 10,000 yuan", "投资（万元）");
    static final Phrase SUBSIDY = new Phrase("rent subsidies, 10,000 yuan a year", "租金补贴（万元/年）");
    static final Phrase OPENED = new Phrase("outlets opened, converted, moved, closed", "新建、改造、迁移、关闭网点");
    static final Phrase PER_SATISFIED = new Phrase("yuan for each resident more who is satisfied", "每增加一名满意居民（元）");
    static final Phrase PER_HOUR = new Phrase("yuan for each hour of travel saved a year", "每年每节省一小时出行（元）");
    static final Phrase FLOWS = new Phrase("Customers of new services", "新增服务的客流");
    static final Phrase FLOW_HEAD = new Phrase("purpose", "用途");
    static final Phrase NEW_OUTLETS = new Phrase("new", "新增");
    static final Phrase SERVED = new Phrase("customers a day", "日客流");
    static final Phrase TAKEN = new Phrase("taken from existing", "取自原有网点");
    static final Phrase LEVERS = new Phrase("Levers of the plan", "方案的着力点");
    static final Phrase LEVER_HEAD = new Phrase("lever", "着力点");
    static final Phrase MEASURES = new Phrase("measures", "举措");
    static final Phrase CIRCLES = new Phrase("Circles", "生活圈");
    static final Phrase CIRCLE_HEAD = new Phrase("circle", "生活圈");
    static final Phrase SATISFIED_A = new Phrase("satisfied A", "满意 A");
    static final Phrase SATISFIED_B = new Phrase("B", "B");
    static final Phrase COMPLETE_A = new Phrase("basics complete A", "基本类齐全 A");
    static final Phrase FILES = new Phrase("Tables: %s", "数据表：%s");

    private ComparisonText() {}
}
