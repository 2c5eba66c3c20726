package livingcircle.console;

import livingcircle.text.Phrase;

/** Every text of the summary. */
final class SummaryText {

    static final Phrase PLACE = new Phrase(
            "%1$s residents in %2$s homes and %3$s communities; %4$s outlets",
            "居民 %1$s 人，住所 %2$s 处，社区 %3$s 个；网点 %4$s 个");
    static final Phrase SYNTHETIC = new Phrase(", %1$s of them synthetic", "（其中虚拟网点 %1$s 个）");
    static final Phrase TIME =
            new Phrase("%1$s days after %2$s of warm-up, seed %3$s", "统计 %1$s 天，此前预热 %2$s 天，种子 %3$s");
    static final Phrase RUNS =
            new Phrase("; mean of %1$s runs, lowest and highest in brackets", "；%1$s 次运行均值，括号内为最低与最高");
    static final Phrase NO_FEEDBACK = new Phrase("; capacity, crowding and habit off", "；不计容量、拥挤和习惯");

    static final Phrase SATISFACTION = new Phrase("Satisfaction", "满意度");
    static final Phrase STRICT = new Phrase("satisfied (score of %s or more)", "满意（得分不低于 %s）");
    static final Phrase BASIC = new Phrase("at least basically satisfied (%s or more)", "基本满意及以上（不低于 %s）");
    static final Phrase MEAN_SCORE = new Phrase("mean score, 0-100", "平均得分（0-100）");

    static final Phrase CIRCLE = new Phrase("15-minute circle", "一刻钟生活圈");
    static final Phrase COMPLETE = new Phrase("residents with all basic types within 15 minutes", "15 分钟内基本保障类业态齐全的居民");
    static final Phrase MISSING = new Phrase("basic types missing within their minutes, mean", "规定分钟内缺少的基本保障类业态（均值）");
    static final Phrase WALK_MEAN = new Phrase("walk to an outlet, mean minutes", "步行到店用时，均值（分钟）");
    static final Phrase WALK_MEDIAN = new Phrase("  median", "　　中位数");
    static final Phrase WALK_P90 = new Phrase("  nine in ten within", "　　九成不超过");

    static final Phrase NEEDS = new Phrase("Needs", "需求");
    static final Phrase ALL = new Phrase("all needs", "全部需求");
    static final Phrase VISITS = new Phrase("met by a visit", "到店满足");
    static final Phrase ORDERS = new Phrase("met by an order, delivered or online", "线上订单满足（配送或网购）");
    static final Phrase UNMET = new Phrase("unmet", "未满足");
    static final Phrase REASON = new Phrase("  %s", "　　%s");

    static final Phrase COVERAGE = new Phrase("Basic types with the lowest coverage", "覆盖率最低的基本保障类业态");
    static final Phrase TYPE = new Phrase("type, minutes on foot", "业态（步行分钟）");
    static final Phrase TYPE_MINUTES = new Phrase("%1$s, %2$s", "%1$s（%2$s）");
    static final Phrase COVERED = new Phrase("residents covered", "覆盖居民");
    static final Phrase OUTLETS = new Phrase("outlets", "网点");

    static final Phrase COMMUNITIES = new Phrase("Communities with the lowest satisfaction", "满意度最低的社区");
    static final Phrase COMMUNITY = new Phrase("community", "社区");
    static final Phrase SATISFIED = new Phrase("satisfied", "满意");
    static final Phrase SCORE = new Phrase("mean score", "平均得分");
    static final Phrase MISSING_TYPES = new Phrase("basic missing", "基本类缺口");
    static final Phrase RESIDENTS = new Phrase("residents", "居民");

    static final Phrase FULLEST = new Phrase("Types that turn most customers away", "拒客最多的业态");
    static final Phrase FULLEST_TYPE = new Phrase("type", "业态");
    static final Phrase TURNED_AWAY = new Phrase("turned away", "未能接待");
    static final Phrase OF_ARRIVALS = new Phrase("of arrivals", "占到店");
    static final Phrase LOAD = new Phrase("capacity used", "容量利用");
    static final Phrase NOBODY = new Phrase("  nobody was turned away", "　　无人因客满被拒");

    static final Phrase NOT_SERVED = new Phrase(
            "Covered but not served at least once: full, or closed when wanted", "步行可达但至少一次未能满足（客满，或需要时未营业）");
    static final Phrase OF_COVERED = new Phrase("of covered", "占可达居民");
    static final Phrase FOUND_FULL = new Phrase("full", "客满");
    static final Phrase FOUND_CLOSED = new Phrase("closed", "未营业");
    static final Phrase OPERATORS = new Phrase("Operators", "经营者");
    static final Phrase AT_RISK = new Phrase("outlets that do not break even", "未达到保本客流的网点");
    static final Phrase JOBS = new Phrase("jobs in outlets", "网点就业人数");
    static final Phrase CHAIN_SHARE = new Phrase("chain outlets among commercial ones", "连锁化率（占商业网点）");
    static final Phrase CLOSED = new Phrase("outlets closed during the run", "运行期间关闭的网点");
    static final Phrase INEQUALITY = new Phrase(
            "Inequality: Gini %1$s of satisfaction and %2$s of access; the best-served tenth has %3$s times the access of"
                    + " the worst",
            "差距：满意度基尼系数 %1$s，可达性基尼系数 %2$s；可达性最好的一成居民是最差一成的 %3$s 倍");
    static final Phrase INEQUALITY_NONE = new Phrase(
            "Inequality: Gini %1$s of satisfaction and %2$s of access; the worst-served tenth has no access at all",
            "差距：满意度基尼系数 %1$s，可达性基尼系数 %2$s；可达性最差的一成居民完全没有可达网点");
    static final Phrase BALANCE = new Phrase(
            "Balance: %1$s needs = %2$s visits + %3$s orders + %4$s unmet%5$s",
            "核对：需求 %1$s = 到店 %2$s + 订单 %3$s + 未满足 %4$s%5$s");
    static final Phrase BALANCE_OF_RUNS = new Phrase(" in %s runs", "（%s 次运行合计）");
    static final Phrase FILES = new Phrase("Results: %s", "结果：%s");
    static final Phrase FILES_MORE = new Phrase(
            "         charts in charts/, what the columns mean in columns.csv", "　　　图表见 charts/，各列含义见 columns.csv");
    static final Phrase FILES_MORE_NO_CHARTS =
            new Phrase("         what the columns mean in columns.csv", "　　　各列含义见 columns.csv");
    static final Phrase ASSUMED_OUTLETS = new Phrase(
            "Assumed: %1$s of %2$s outlets are synthetic, filled in where none are known.",
            "假设：%2$s 个网点中 %1$s 个为虚拟网点，因缺少资料而补充。");
    static final Phrase ASSUMED_NUMBERS = new Phrase(
            "Numbers whose source is marked A in the catalogue and behaviour files are assumptions; put your own in their place.",
            "业态目录和行为参数中来源标记为 A 的数值均为假设，请以本地调查数据替换。");

    private SummaryText() {}
}
