package livingcircle.charts.run;

import livingcircle.text.Phrase;

/** Every text of the charts of residents: their ways, their coverage and their satisfaction. */
final class ResidentChartText {

    static final Phrase TRAVEL_TITLE = new Phrase("How long residents take to their outlets", "居民到店单程用时");
    static final Phrase TRAVEL_FINDING = new Phrase(
            "Half of all trips take no more than %1$s minutes; the median is longest at age %2$s (%3$s min) and shortest"
                    + " at age %4$s (%5$s min).",
            "一半的到店出行不超过 %1$s 分钟；中位数以%2$s最长（%3$s 分钟），%4$s最短（%5$s 分钟）。");
    static final Phrase TRAVEL_FINDING_ONE =
            new Phrase("Half of all trips take no more than %s minutes.", "一半的到店出行不超过 %s 分钟。");
    static final Phrase TRAVEL_HEADING =
            new Phrase("Share of the age band's trips in each minute, %%", "各分钟占该年龄段出行的比例（%%）");
    static final Phrase TRAVEL_AXIS = new Phrase("Minutes to the outlet, one way", "到店单程用时（分钟）");
    static final Phrase TRAVEL_AXIS_BEYOND = new Phrase(
            "Minutes to the outlet, one way (%1$s of the trips take longer than %2$s)",
            "到店单程用时（分钟；%1$s 的出行超过 %2$s 分钟）");
    static final Phrase ON_FOOT = new Phrase("on foot", "步行");
    static final Phrase BY_E_BIKE = new Phrase("by e-bike", "电动自行车");
    static final Phrase MEDIAN = new Phrase("median of the age band", "该年龄段中位数");
    static final Phrase FIFTEEN = new Phrase("15 minutes", "15 分钟");
    static final Phrase AGE = new Phrase("Age %s", "%s");
    static final Phrase BAND = new Phrase("%s", "%s岁");
    static final Phrase BAND_UPWARDS = new Phrase("%s+", "%s岁及以上");
    static final Phrase BAND_MEDIAN = new Phrase("median %s min", "中位数 %s 分钟");
    static final Phrase BAND_MEDIAN_BETWEEN = new Phrase("median %1$s min (%2$s–%3$s)", "中位数 %1$s 分钟（%2$s–%3$s）");
    static final Phrase BAND_WITHIN = new Phrase("%s within 15 min", "15 分钟内 %s");
    static final Phrase COVERAGE_TITLE =
            new Phrase("Residents with an outlet of the type within its minutes on foot", "各业态步行覆盖率");
    static final Phrase COVERAGE_FINDING = new Phrase(
            "%1$s of %2$s basic types reach at least 90%% of the residents; least covered: %3$s (%4$s).",
            "%2$s 个基本保障类业态中，%1$s 个覆盖九成及以上居民；覆盖率最低的是%3$s（%4$s）。");
    static final Phrase COVERAGE_FINDING_NO_BASIC = new Phrase("Least covered: %1$s (%2$s).", "覆盖率最低的业态是%1$s（%2$s）。");
    static final Phrase COVERAGE_AXIS =
            new Phrase("Share of residents, %%; bars: at their own walking speed", "居民占比（%%）；条形：按自身步速");
    static final Phrase PLANNING_SPEED =
            new Phrase("at the planners' 60 m/min (number in brackets)", "按规划步速 60 米/分钟（括号内数字）");
    static final Phrase AND_MORE = new Phrase("%1$s and %2$s more", "%1$s等 %3$s 类");
    static final Phrase NO_OUTLET = new Phrase("no outlet", "无网点");
    static final Phrase SATISFACTION_TITLE = new Phrase("Satisfaction by community", "各社区居民满意度");
    static final Phrase SATISFACTION_FINDING = new Phrase(
            "%1$s of all residents asked are satisfied; communities range from %2$s (%3$s) to %4$s (%5$s).",
            "受访居民中 %1$s 满意；各社区从%2$s（%3$s）到%4$s（%5$s）不等。");
    static final Phrase SATISFACTION_FINDING_LIKE =
            new Phrase("%1$s of all residents asked are satisfied, in every community.", "受访居民中 %1$s 满意，各社区相同。");
    static final Phrase SATISFACTION_FINDING_ONE =
            new Phrase("%1$s of the residents asked are satisfied.", "受访居民中 %1$s 满意。");
    static final Phrase SATISFACTION_AXIS =
            new Phrase("Share satisfied, %%; mean score, 0–100", "满意者占比（%%）；平均得分（0–100）");
    static final Phrase SATISFIED = new Phrase("satisfied (score of %s or more)", "满意（得分不低于 %s）");
    static final Phrase MEAN_SCORE = new Phrase("mean score (number in brackets)", "平均得分（括号内数字）");
    static final Phrase WHOLE_TOWN = new Phrase("all residents asked: %s", "全部受访居民：%s");
    static final Phrase COMMUNITY_HEADING = new Phrase("Community (residents); the lowest first", "社区（居民数），由低到高");
    static final Phrase EXTREMES_HEADING = new Phrase(
            "The %1$s lowest and the %1$s highest of %2$s communities (residents)", "%2$s 个社区中最低和最高的各 %1$s 个（居民数）");
    static final Phrase LOWEST = new Phrase("Lowest", "最低");
    static final Phrase HIGHEST = new Phrase("Highest", "最高");
    static final Phrase HISTOGRAM_HEADING = new Phrase("Number of communities by share satisfied", "按满意者占比统计的社区数");
    static final Phrase HISTOGRAM_AXIS = new Phrase("Share satisfied, %%", "满意者占比（%%）");

    private ResidentChartText() {}
}
