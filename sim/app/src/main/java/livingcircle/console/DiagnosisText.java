package livingcircle.console;

import livingcircle.text.Phrase;

/** Every text of the diagnosis. */
final class DiagnosisText {

    static final Phrase MISSING = new Phrase(
            "What is missing in the city, the most severe first (residents without the type within its minutes on foot)",
            "全市缺什么，按严重程度排列（步行时限内没有该业态的居民）");
    static final Phrase NOTHING_MISSING = new Phrase(
            "Nothing is missing: every resident has every type within its minutes.", "什么都不缺：每位居民在步行时限内都有各种业态。");
    static final Phrase TYPE = new Phrase("type (minutes)", "业态（分钟）");
    static final Phrase TYPE_MINUTES = new Phrase("%s (%s min)", "%s（%s 分钟）");
    static final Phrase AFFECTED = new Phrase("without", "缺少人数");
    static final Phrase SHARE = new Phrase("share", "占比");
    static final Phrase NEAREST = new Phrase("nearest, m", "最近，米");
    static final Phrase UNMET = new Phrase("unmet needs", "未满足需求");
    static final Phrase REASON = new Phrase("mostly", "主要原因");
    static final Phrase NONE_IN_REACH = new Phrase("none within reach", "步行范围内没有");

    static final Phrase CIRCLES = new Phrase("Living circles and their largest gaps", "各生活圈的主要缺口");
    static final Phrase COMMUNITIES = new Phrase("Communities with the most severe gaps", "缺口最严重的社区");
    static final Phrase GAP = new Phrase("%1$s %2$s", "%1$s %2$s人");
    static final Phrase BETWEEN = new Phrase("; ", "；");

    static final Phrase OVERFULL = new Phrase("Over-full types", "满员的业态");
    static final Phrase NONE_FULL = new Phrase("Nothing is over-full.", "没有满员的网点。");
    static final Phrase SERVICES = new Phrase("outlets", "网点");
    static final Phrase TURNED_AWAY = new Phrase("turned away a day", "每日拒客");
    static final Phrase HOUR = new Phrase("busiest hour", "最忙时段");
    static final Phrase OF_THE_HOUR = new Phrase("%s:00-%s:00", "%s-%s 时");

    static final Phrase REMEDIES =
            new Phrase("Best single changes (people helped per 10,000 yuan)", "最划算的单项改动（按每万元惠及人数）");
    static final Phrase NO_REMEDY = new Phrase("No single change would help anybody.", "没有能惠及居民的单项改动。");
    static final Phrase OPEN = new Phrase("open: %1$s, %2$s", "新开：%2$s %1$s");
    static final Phrase ADD = new Phrase("add to an outlet (%3$s): %1$s, %2$s", "一店多能（%3$s 增设）：%2$s %1$s");
    static final Phrase COST = new Phrase("yuan", "投资（元）");
    static final Phrase COVERED = new Phrase("newly covered", "新覆盖");
    static final Phrase HELPED = new Phrase("helped", "惠及");
    static final Phrase PER_MONEY = new Phrase("per 10,000", "每万元");
    static final Phrase CUSTOMERS = new Phrase("customers a day / to break even", "日客流 / 保本");
    static final Phrase LOSES = new Phrase("would lose money", "将亏损");
    static final Phrase CONFIRMED = new Phrase("Confirmed by simulation (%s paired runs each)", "模拟验证（各成对运行 %s 次）");
    static final Phrase CONFIRMED_LINE = new Phrase(
            "%1$s: %2$s residents gain 2 points or more, %3$s lose; satisfied residents %4$s (%5$s to %6$s);"
                    + " %7$s customers a day, %8$s yuan a day",
            "%1$s：%2$s 人满意度提高 2 分以上，%3$s 人下降；满意居民 %4$s 人（%5$s 至 %6$s）；日客流 %7$s，日利润 %8$s 元");
    static final Phrase CONFIRMED_LOSES = new Phrase(" - loses money", "——亏损");
    static final Phrase NOTE = new Phrase(
            "Helped: the greater of residents newly covered and needs a day newly met within the minutes, customers no"
                    + " longer turned away included. Each change is judged alone.",
            "惠及人数：取“新覆盖居民”与“每日新在时限内满足的需求（含不再被拒的来客）”两者中的较大值。各项改动均单独评估。");
    static final Phrase ASSUMED = new Phrase(
            "Weights of severity (basic 3, public 2, upgrade 1) and thresholds of over-full are assumptions.",
            "严重程度权重（基本保障 3、公共服务 2、品质提升 1）和满员阈值均为假设。");
    static final Phrase FILES = new Phrase("Tables are in %s.", "数据表在 %s。");
    static final Phrase LAYOUT = new Phrase(
            "remedies.yaml there holds the best changes as a layout to run, compare or edit.",
            "其中的 remedies.yaml 是含最佳改动的布局文件，可直接运行、比较或修改。");

    private DiagnosisText() {}
}
