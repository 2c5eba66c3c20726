package livingcircle.console;

import livingcircle.acceptance.Outcome;
import livingcircle.text.Phrase;

/** Every text of the report on acceptance. */
final class AcceptanceText {

    static final Phrase RUNS = new Phrase(
            "mean of %1$s runs of %2$s days after %3$s of warm-up, seed %4$s; intervals of 95%%",
            "%1$s 次运行均值，每次统计 %2$s 天，此前预热 %3$s 天，种子 %4$s；95%% 置信区间");
    static final Phrase ONE_RUN = new Phrase(
            "one run of %1$s days after %2$s of warm-up, seed %3$s; without more --replications there is no interval",
            "运行 1 次，统计 %1$s 天，此前预热 %2$s 天，种子 %3$s；不增加 --replications 则没有置信区间");

    static final Phrase RULE = new Phrase("rule", "规则");
    static final Phrase MEASURED = new Phrase("measured", "测得");
    static final Phrase INTERVAL = new Phrase("interval", "区间");
    static final Phrase ASKED = new Phrase("asked", "要求");
    static final Phrase BESIDE = new Phrase("beside", "参照");

    static final Phrase CITY = new Phrase("City: %s", "全城：%s");
    static final Phrase CIRCLE = new Phrase("Circle: %s", "生活圈：%s");
    static final Phrase CIRCLE_OF_YEAR = new Phrase("Circle: %1$s (%2$s)", "生活圈：%1$s（%2$s年）");
    static final Phrase NO_CIRCLE = new Phrase(
            "No living circle is defined in this scenario, so the rules about circles are not asked.",
            "本情景未定义生活圈，针对生活圈的规则未检查。");

    static final Phrase TALLY = new Phrase(
            "%1$s passed, %2$s failed, %3$s open, %4$s not asked", "达到 %1$s 条，未达到 %2$s 条，待定 %3$s 条，未考核 %4$s 条");
    static final Phrase NUMBERED = new Phrase("%1$s %2$s", "%1$s %2$s");
    static final Phrase NUMBERED_SILENT = new Phrase("%1$s %2$s (%3$s)", "%1$s %2$s（%3$s）");
    static final Phrase ALL_EQUAL = new Phrase("always the same", "各次相同");
    static final Phrase FROM_TO = new Phrase("%1$s to %2$s", "%1$s 至 %2$s");

    static final Phrase CLAUSE = new Phrase("%1$s; %2$s [%3$s]", "%1$s；%2$s [%3$s]");
    static final Phrase WHAT_IS_MEASURED = new Phrase("measured: %s", "测得：%s");
    static final Phrase OF_TYPE = new Phrase("measured of %1$s: %2$s", "测得（%1$s）：%2$s");
    static final Phrase ENOUGH = new Phrase("enough: %1$s of the residents; %2$s [%3$s]", "足够比例：%1$s 的居民；%2$s [%3$s]");
    static final Phrase WHAT_IS_BESIDE = new Phrase("beside: %s", "参照：%s");

    static final Phrase OPEN_MEANS = new Phrase(
            "Open: the interval holds what is asked; more --replications decide it.",
            "待定：要求值落在区间内，增加 --replications 可判定。");
    static final Phrase OPEN_ONE = new Phrase(
            "Open: one run has no interval; more --replications decide it.", "待定：仅一次运行，没有区间，增加 --replications 可判定。");
    static final Phrase MARKS = new Phrase(
            "Marks of sources: S the city's plan, P published, D derived, K general knowledge, A assumption.",
            "来源标记：S 本市方案，P 公开发表，D 推算，K 常识，A 假设。");
    static final Phrase NO_SURVEY =
            new Phrase("Satisfaction is a score from stated weights, not a survey.", "满意度按给定权重计算得出，并非问卷调查结果。");
    static final Phrase FILES = new Phrase(
            "Results: %s%n         all verdicts in acceptance.csv, what the columns mean in columns.csv",
            "结果：%s%n　　　全部结论见 acceptance.csv，各列含义见 columns.csv");

    private AcceptanceText() {}

    /** An outcome as a sign and a word, so that neither colour nor the sign alone is needed. */
    static Phrase outcome(Outcome outcome) {
        return switch (outcome) {
            case PASS -> new Phrase("✓ passed", "✓ 达到");
            case FAIL -> new Phrase("✗ failed", "✗ 未达到");
            case OPEN -> new Phrase("? open", "? 待定");
            case NOT_APPLICABLE -> new Phrase("- not asked", "- 未考核");
        };
    }
}
