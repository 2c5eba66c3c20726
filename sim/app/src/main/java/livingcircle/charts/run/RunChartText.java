package livingcircle.charts.run;

import java.util.LinkedHashMap;
import java.util.Map;
import livingcircle.text.Phrase;

/** Every text of the charts of runs but those of travel times, coverage and satisfaction. */
final class RunChartText {

    static final Phrase PARTS_TITLE = new Phrase("What satisfaction is made of", "满意度由什么构成");
    static final Phrase PARTS_FINDING = new Phrase(
            "Mean score %1$s of 100. Weakest part: %2$s (%3$s); strongest: %4$s (%5$s).",
            "平均得分 %1$s（满分 100）。最弱分项：%2$s（%3$s）；最强分项：%4$s（%5$s）。");
    static final Phrase PARTS_HEADING = new Phrase("Parts of the score", "得分分项");
    static final Phrase PARTS_AXIS = new Phrase("Fulfilment, %%, mean over those asked", "实现程度（%%），受访居民均值");
    static final Phrase POINTS_HEADING = new Phrase("Points added and taken off", "加分与扣分");
    static final Phrase POINTS_AXIS =
            new Phrase("Points of the score (0–100), mean over those asked", "得分（满分 100）的增减分值，受访居民均值");
    static final Phrase ALL_ASKED = new Phrase("all residents asked", "全部受访居民");
    static final Phrase OLD_ASKED = new Phrase("those aged 60 and over (number in brackets)", "60 岁及以上居民（括号内数字）");
    static final Map<String, Phrase> PARTS = parts();

    static final Phrase RADAR_TITLE = new Phrase("Basic types in each living circle", "各生活圈基本保障类业态覆盖");
    static final Phrase RADAR_TITLE_CITY = new Phrase("Basic types in the city", "全市基本保障类业态覆盖");
    static final Phrase RADAR_FINDING =
            new Phrase("Weakest: %1$s in %2$s, at hand for %3$s of the residents.", "最薄弱：%2$s的%1$s，仅覆盖 %3$s 居民。");
    static final Phrase RADAR_OWN = new Phrase(
            "residents with the type within its own minutes on foot, of the age that uses it", "在该业态规定步行时限内可达的适龄居民比例");
    static final Phrase RADAR_FIFTEEN = new Phrase("residents with the type within 15 minutes", "15 分钟内可达的居民比例");
    static final Phrase RADAR_RINGS =
            new Phrase("Rings at 25, 50, 75 and 100%% of the residents.", "同心圈依次为居民的 25%%、50%%、75%%、100%%。");

    static final Phrase RADAR_SAME =
            new Phrase(" The same in all %s runs: it follows from places alone.", "覆盖只取决于位置，%s 次运行完全相同。");

    static final Phrase LOAD_TITLE = new Phrase("Customers against capacity, hour by hour", "分时段客流与接待能力");
    static final Phrase LOAD_FINDING = new Phrase(
            "Fullest: %1$s at %2$s–%3$s h, with %4$s of its capacity used; all outlets together peak at %5$s–%6$s h (%7$s).",
            "最拥挤：%1$s在 %2$s–%3$s 时，接待能力利用率 %4$s；全部网点高峰在 %5$s–%6$s 时（%7$s）。");
    static final Phrase LOAD_ALL = new Phrase("All outlets, thousand customers an hour, mean day", "全部网点每小时客流（千人次，日均）");
    static final Phrase LOAD_TYPES = new Phrase("Share of the capacity used, by type and hour", "各业态分时段接待能力利用率");
    static final Phrase HOUR_AXIS = new Phrase("Hour of the day", "时刻（时）");
    static final Phrase SERVED = new Phrase("customers served", "实际接待");
    static final Phrase CAPACITY = new Phrase("capacity of all outlets open", "营业网点接待能力");
    static final Phrase LOAD_UNSURE = new Phrase("95%% interval reaches into another colour", "95%% 置信区间跨越相邻色级");
    static final Phrase LOAD_BELOW = new Phrase("below %s", "低于 %s");
    static final Phrase LOAD_BETWEEN = new Phrase("%1$s–%2$s", "%1$s–%2$s");
    static final Phrase LOAD_ABOVE = new Phrase("%s and more", "%s 及以上");

    static final Phrase AWAY_TITLE = new Phrase("Turned away because the outlet was full", "因网点满员被拒的顾客");
    static final Phrase AWAY_FINDING = new Phrase(
            "%1$s customers a day are turned away, %2$s of all who come; most at %3$s–%4$s h, and most by: %5$s.",
            "日均 %1$s 人次因满员被拒，占来客的 %2$s；以 %3$s–%4$s 时最多，主要业态：%5$s。");
    static final Phrase AWAY_AXIS = new Phrase("Customers turned away a day", "日均被拒人次");
    static final Phrase OTHERS = new Phrase("all other types", "其他业态");

    static final Phrase MARGIN_TITLE = new Phrase("Customers against what outlets need to break even", "客流与保本客流");
    static final Phrase MARGIN_FINDING = new Phrase(
            "%1$s of %2$s outlets that must pay for themselves do not (%3$s); tightest type: %4$s.",
            "须自负盈亏的 %2$s 个网点中 %1$s 个未保本（%3$s）；最吃紧的业态：%4$s。");
    static final Phrase MARGIN_BETWEEN = new Phrase("%1$s (%2$s–%3$s)", "%1$s（%2$s–%3$s）");
    static final Phrase MARGIN_AXIS = new Phrase(
            "Customers ÷ customers needed to break even; bar: middle 80%% of the outlets", "实际客流÷保本客流；条形：居中 80%% 的网点");
    static final Phrase MARGIN_BAR = new Phrase("middle 80%% of the type's outlets", "该业态居中 80%% 的网点");
    static final Phrase MARGIN_MEDIAN = new Phrase("median outlet", "中位网点");
    static final Phrase MARGIN_INTERVAL = new Phrase("95%% interval of the median", "中位数的 95%% 置信区间");
    static final Phrase BREAK_EVEN = new Phrase("breaks even", "保本线");
    static final Phrase MARGIN_OUTLETS = new Phrase(" (outlets: %s)", "（%s 个网点）");
    static final Phrase MARGIN_NOTE = new Phrase("%1$s× | %2$s short", "%1$s 倍 | %2$s 个未保本");

    static final Phrase DAYS_TITLE = new Phrase("Day by day", "逐日变化");
    static final Phrase DAYS_FINDING = new Phrase(
            "After %1$s days of warm-up, every thousand residents have %2$s needs a day; %3$s%% of them stay unmet.",
            "预热 %1$s 天之后，每千居民日均产生 %2$s 次需求，其中 %3$s%% 未得到满足。");
    static final Phrase DAYS_AXIS = new Phrase("Day; day 1 is the first that counts", "日（第 1 天起计入结果）");
    static final Phrase WARMUP = new Phrase("warm-up, left out of all results", "预热期，不计入任何结果");
    static final Phrase DAYS_NEEDS = new Phrase("Needs", "需求");
    static final Phrase DAYS_VISITS = new Phrase("Visits", "到店");
    static final Phrase DAYS_ORDERS = new Phrase("Orders", "网购");
    static final Phrase DAYS_UNMET = new Phrase("Unmet", "未满足");
    static final Phrase DAYS_HEADING = new Phrase(
            "Needs a day for every thousand residents; what is still open on the last day counts as unmet",
            "每千居民每日需求数；最后一天仍未了结的计为未满足");

    private RunChartText() {}

    /**
     * The name of a part of the satisfaction score.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Phrase part(String id) {
        Phrase name = PARTS.get(id);
        if (name == null) {
            throw new IllegalArgumentException("the satisfaction score has no part " + id);
        }
        return name;
    }

    private static Map<String, Phrase> parts() {
        Map<String, Phrase> parts = new LinkedHashMap<>();
        parts.put("access", new Phrase("Access: needs met in time", "便捷：按时满足需求"));
        parts.put("variety", new Phrase("Completeness and variety", "业态齐全与多样"));
        parts.put("price", new Phrase("Price", "价格"));
        parts.put("quality", new Phrase("Quality, safety, chains", "品质、安全与连锁"));
        parts.put("service", new Phrase("Service and crowding", "服务与拥挤"));
        parts.put("friendliness", new Phrase("Friendliness to old and young", "适老与儿童友好"));
        parts.put("missing_basic", new Phrase("Basic types missing", "缺少基本保障类业态"));
        parts.put("present_upgrade", new Phrase("Upgrade types at hand", "身边的品质提升类业态"));
        parts.put("nuisance", new Phrase("Noise and smell beside the home", "住所旁的噪声与异味"));
        return parts;
    }
}
