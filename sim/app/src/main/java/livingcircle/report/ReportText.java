package livingcircle.report;

import livingcircle.text.Phrase;

/** Every text of the report, those of the map apart. */
final class ReportText {

    static final Phrase NO_KIND = new Phrase(
            "%s holds no table that a report can tell about; name a folder that run, compare, check, diagnose or study has"
                    + " written",
            "%s 中没有可供报告使用的数据表；请写出由 run、compare、check、diagnose 或 study 生成的结果文件夹");

    static final Phrase NO_BROWSER = new Phrase(
            "--pdf needs Chromium, Chrome or Edge, and none is installed; open the HTML file in any browser and print it, it is"
                    + " made for A4",
            "--pdf 需要安装 Chromium、Chrome 或 Edge，本机未找到；可用任意浏览器打开 HTML 文件后打印，版面已按 A4 设计");
    static final Phrase NOT_PRINTED = new Phrase(
            "%s did not print the report; open the HTML file in it and print it", "%s 未能打印报告；请用它打开 HTML 文件后打印");

    static final Phrase KIND_RUN = new Phrase("Simulation", "模拟");
    static final Phrase KIND_COMPARISON = new Phrase("Comparison of layouts", "布局比较");
    static final Phrase KIND_CHECK = new Phrase("Acceptance check", "达标检查");
    static final Phrase KIND_DIAGNOSIS = new Phrase("Diagnosis", "短板诊断");
    static final Phrase KIND_STUDY = new Phrase("Study of many runs", "批量研究");

    static final Phrase PAGE_TITLE = new Phrase("15-minute living circle report: %s", "一刻钟便民生活圈报告：%s");
    static final Phrase SUBTITLE = new Phrase(
            "Simulated daily shopping of every resident; a score from stated weights, not a survey",
            "逐日模拟每位居民的日常消费；满意度按公开权重计算，并非问卷调查");

    static final Phrase ASKED = new Phrase("What was asked", "研究问题");
    static final Phrase HEADLINES = new Phrase("Headline numbers", "主要指标");
    static final Phrase ACCEPTANCE = new Phrase("Does it meet the plan?", "是否达标");
    static final Phrase MAP = new Phrase("Map", "地图");
    static final Phrase CHANGE = new Phrase("Before and after", "前后对比");
    static final Phrase WINNERS = new Phrase("Winners and losers", "受益与受损");
    static final Phrase GAPS = new Phrase("What is missing, and what would fix it", "缺什么、怎么补");
    static final Phrase OPERATORS = new Phrase("Operators and cost", "经营与投资");
    static final Phrase STUDY = new Phrase("Sensitivity and uncertainty", "敏感性与不确定性");
    static final Phrase CHARTS = new Phrase("Charts", "图表");
    static final Phrase LIMITS = new Phrase("Assumptions and limits", "假设与局限");
    static final Phrase REPEAT = new Phrase("How to repeat it", "如何重现");

    static final Phrase ASKED_RUN = new Phrase(
            "What do the %1$s residents of “%2$s” find in daily life? Simulated %3$s days after %4$s of warm-up, %5$s times"
                    + " with other luck.",
            "“%2$s”的 %1$s 名居民日常便利程度如何？预热 %4$s 天后统计 %3$s 天，以不同随机性重复 %5$s 次。");
    static final Phrase ASKED_COMPARISON = new Phrase(
            "How does daily life change from “%1$s” to %2$s? The same residents live through every layout with the same luck:"
                    + " %3$s paired replications of %4$s days after %5$s of warm-up.",
            "由“%1$s”改为%2$s，居民生活有何变化？同样的居民以同样的随机性经历各布局：配对重复 %3$s 次，每次预热 %5$s 天、统计 %4$s 天。");
    static final Phrase ASKED_CHECK = new Phrase(
            "Does “%1$s” meet the rules of the plan and of the national notice? Measured in %2$s runs of %3$s days after %4$s"
                    + " of warm-up.",
            "“%1$s”是否达到规划和国家文件的要求？模拟 %2$s 次，每次预热 %4$s 天、统计 %3$s 天。");
    static final Phrase ASKED_DIAGNOSIS = new Phrase(
            "What is “%1$s” missing, where, and which single change helps most?", "“%1$s”缺什么、缺在哪里，哪一项改动最有效？");
    static final Phrase ASKED_STUDY = new Phrase(
            "How sure are the results of “%1$s”? %2$s runs at %3$s points of the design “%4$s”.",
            "“%1$s”的结果有多可靠？在 %3$s 个设计点（%4$s）上运行 %2$s 次。");
    static final Phrase QUOTED = new Phrase("“%s”", "“%s”");
    static final Phrase AND = new Phrase(" and ", "和");

    static final Phrase SATISFIED = new Phrase("satisfied residents", "满意居民比例");
    static final Phrase BASICALLY_SATISFIED = new Phrase("at least basically satisfied", "基本满意及以上居民比例");
    static final Phrase SCORE = new Phrase("mean satisfaction score, 0–100", "满意度均分（0–100）");
    static final Phrase COMPLETE =
            new Phrase("residents with all basic types within 15 minutes on foot", "15 分钟步行可达全部基本业态的居民比例");
    static final Phrase MISSING_BASIC =
            new Phrase("basic types missing within their minutes, mean", "规定分钟内缺少的基本业态数（均值）");
    static final Phrase WALK = new Phrase("walk to an outlet, mean minutes", "步行到店用时均值（分钟）");
    static final Phrase TRAVEL = new Phrase("travel to an outlet by any mode, mean minutes", "到店用时均值（各种方式，分钟）");
    static final Phrase UNMET = new Phrase("needs unmet in a run", "每次运行未满足的需求");
    static final Phrase GINI = new Phrase("inequality of satisfaction (Gini, 0–1)", "满意度基尼系数（0–1）");
    static final Phrase CHAINS = new Phrase("chain outlets among commercial ones", "连锁网点占商业网点比例");
    static final Phrase JOBS = new Phrase("jobs in outlets", "网点就业岗位");
    static final Phrase AT_RISK = new Phrase("outlets that do not break even", "亏损网点数");

    static final Phrase INTERVAL_OF = new Phrase("95%% interval %1$s to %2$s", "95%% 置信区间 %1$s 至 %2$s");
    static final Phrase ALL_EQUAL = new Phrase("the same in all %s runs", "%s 次运行结果相同");
    static final Phrase ONE_RUN = new Phrase("one run, no interval", "仅一次运行，无区间");
    static final Phrase FROM_TO = new Phrase("%1$s → %2$s", "%1$s → %2$s");
    static final Phrase CHANGED =
            new Phrase("change %1$s (95%% interval %2$s to %3$s)", "变化 %1$s（95%% 置信区间 %2$s 至 %3$s）");
    static final Phrase CHANGED_UNSURE = new Phrase("change %1$s%2$s", "变化 %1$s%2$s");
    static final Phrase PERCENTAGE_POINTS = new Phrase(" pp", " 个百分点");
    static final Phrase NO_UNIT = new Phrase("", "");
    static final Phrase AGES_MALE = new Phrase("%s, male", "%s 岁男性");
    static final Phrase AGES_FEMALE = new Phrase("%s, female", "%s 岁女性");
    static final Phrase HEADLINE_NEEDS = new Phrase(
            "Of %1$s needs, %2$s ended with a visit, %3$s with an order and %4$s (%5$s) went unmet.",
            "共产生 %1$s 次需求：到店 %2$s 次，线上订单 %3$s 次，未满足 %4$s 次（%5$s）。");
    static final Phrase OF_FOLDER = new Phrase("%1$s: %2$s", "%1$s：%2$s");

    static final Phrase VERDICT_SENTENCE = new Phrase(
            "%1$s of %2$s rules asked of the city and its circles are passed, %3$s failed, %4$s are open.",
            "对全城和各生活圈提出的 %2$s 项要求中，达到 %1$s 项，未达到 %3$s 项，待定 %4$s 项。");
    static final Phrase OPEN_MEANS = new Phrase(
            "Open means that the interval holds the threshold: more replications decide it.", "待定表示阈值落在置信区间内，需要更多次重复。");
    static final Phrase OPEN_ONE = new Phrase(
            "Open means here that a single run has no interval: more replications decide it.",
            "待定表示仅一次运行，没有区间，需要更多次重复。");
    static final Phrase RULE = new Phrase("%1$s (asked: %2$s). %3$s", "%1$s（要求 %2$s）。%3$s");
    static final Phrase WHERE = new Phrase("where", "范围");
    static final Phrase VERDICT = new Phrase("verdict", "结论");
    static final Phrase MEASURED = new Phrase("measured", "测得值");
    static final Phrase INTERVAL = new Phrase("95%% interval", "95%% 置信区间");
    static final Phrase PASSED = new Phrase("✓ passed", "✓ 达到");
    static final Phrase FAILED = new Phrase("✗ failed", "✗ 未达到");
    static final Phrase OPEN = new Phrase("? open", "? 待定");
    static final Phrase NOT_ASKED = new Phrase("– not asked", "– 不适用");
    static final Phrase CLAUSE = new Phrase("%1$s; %2$s [%3$s]", "%1$s；%2$s〔%3$s〕");
    static final Phrase BETWEEN = new Phrase("%1$s to %2$s", "%1$s 至 %2$s");

    static final Phrase CITY = new Phrase("City", "全城");
    static final Phrase METRIC = new Phrase("measure", "指标");
    static final Phrase BEFORE = new Phrase("before", "之前");
    static final Phrase AFTER = new Phrase("after", "之后");
    static final Phrase DIFFERENCE = new Phrase("difference", "差值");
    static final Phrase BETTER_IN = new Phrase("better in", "占优比例");
    static final Phrase IDENTICAL_LAYOUT =
            new Phrase("“%1$s” gives the same results as “%2$s” in every number.", "“%1$s”的全部结果与“%2$s”完全相同。");
    static final Phrase CHANGE_SENTENCE = new Phrase(
            "With “%1$s”, the share of satisfied residents goes from %2$s to %3$s, a difference of %4$s percentage points"
                    + " (95%% interval %5$s to %6$s).",
            "采用“%1$s”后，满意居民比例由 %2$s 变为 %3$s，相差 %4$s 个百分点（95%% 置信区间 %5$s 至 %6$s）。");
    static final Phrase CIRCLES = new Phrase("Living circles: satisfied residents", "各生活圈满意居民比例");
    static final Phrase CIRCLE = new Phrase("circle", "生活圈");

    static final Phrase WINNERS_SENTENCE = new Phrase(
            "Of %1$s residents asked, %2$s (%3$s) gain %4$s points or more and %5$s (%6$s) lose as much.",
            "受访的 %1$s 名居民中，%2$s 人（%3$s）得分提高 %4$s 分以上，%5$s 人（%6$s）下降同样多。");
    static final Phrase GROUP = new Phrase("group", "人群");
    static final Phrase RESIDENTS = new Phrase("residents", "居民数");
    static final Phrase GAINED = new Phrase("gain", "受益");
    static final Phrase LOST = new Phrase("lose", "受损");
    static final Phrase MEAN_CHANGE = new Phrase("mean change, points", "平均变化（分）");
    static final Phrase WHY = new Phrase("Why", "原因");
    static final Phrase REASON = new Phrase("reason", "原因");
    static final Phrase AMOUNT = new Phrase("amount", "数值");
    static final Phrase POINTS = new Phrase("%s points", "%s 分");
    static final Phrase UNMET_A_RUN = new Phrase("%s unmet needs a run", "每次运行未满足需求 %s 次");
    static final Phrase NEWLY_COVERED = new Phrase("%s residents newly within its minutes", "新增覆盖居民 %s 人");
    static final Phrase SIDE = new Phrase("who", "对象");
    static final Phrase COMMUNITIES = new Phrase("Communities", "社区");
    static final Phrase COMMUNITIES_ENDS = new Phrase(
            "Communities: the %1$s that gain most and the %1$s that gain least, of %2$s", "社区：%2$s 个中受益最多和最少的各 %1$s 个");
    static final Phrase THE_WINNERS = new Phrase("winners", "受益者");
    static final Phrase THE_LOSERS = new Phrase("losers", "受损者");
    static final Phrase OTHER_RESIDENTS = new Phrase(
            "The layouts have other residents, so winners and losers cannot be told one by one.",
            "各布局的居民不同，无法逐人比较受益与受损。");

    static final Phrase GAP_SENTENCE = new Phrase(
            "The most severe gap of the city is %1$s: %2$s residents (%3$s) have none within %4$s minutes on foot.",
            "全城最突出的短板是%1$s：%2$s 名居民（%3$s）步行 %4$s 分钟内没有。");
    static final Phrase GAP_TABLE = new Phrase("Gaps of the city, the most severe first", "全城短板，按严重程度排列");
    static final Phrase GAP_AREAS = new Phrase("The most severe gaps of circles and communities", "生活圈和社区最突出的短板");
    static final Phrase TYPE = new Phrase("type", "业态");
    static final Phrase MINUTES = new Phrase("minutes on foot", "步行分钟");
    static final Phrase WITHOUT = new Phrase("residents without", "未覆盖居民");
    static final Phrase SHARE = new Phrase("share", "比例");
    static final Phrase NEAREST = new Phrase("nearest, mean m", "最近距离均值（米）");
    static final Phrase AREA = new Phrase("area", "区域");
    static final Phrase REMEDY_TABLE =
            new Phrase("Single changes confirmed by simulation, each judged alone", "经模拟验证的单项改动（各自单独评价）");
    static final Phrase ACTION = new Phrase("change", "改动");
    static final Phrase COST = new Phrase("cost, 10,000 yuan", "投资（万元）");
    static final Phrase HELPED = new Phrase("people helped", "惠及人数");
    static final Phrase HELPED_PER_COST = new Phrase("per 10,000 yuan", "每万元惠及");
    static final Phrase SATISFIED_CHANGE = new Phrase("satisfied share, pp", "满意比例变化（百分点）");
    static final Phrase PROFIT = new Phrase("profit, yuan a day", "日利润（元）");
    static final Phrase ADD = new Phrase("add the service to %s", "在 %s 增设该服务");
    static final Phrase NEW_OUTLET = new Phrase("open an outlet", "新开网点");
    static final Phrase OVERFULL_SENTENCE = new Phrase(
            "%1$s outlets are over-full; together they turn away %2$s customers a day.",
            "%1$s 个网点超负荷，平均每天合计有 %2$s 人次因客满离开。");

    static final Phrase COST_SENTENCE = new Phrase(
            "“%1$s” asks for %2$s × 10,000 yuan more; the number of satisfied residents changes by %3$s.",
            "“%1$s”增加投资 %2$s 万元，满意居民人数变化 %3$s 人。");
    static final Phrase COST_EACH =
            new Phrase("That is %s yuan for each resident more who is satisfied.", "平均每增加一名满意居民 %s 元。");
    static final Phrase LEVERS = new Phrase("Levers of the plan", "方案的着力点");
    static final Phrase LEVER = new Phrase("lever", "着力点");
    static final Phrase MEASURES = new Phrase("measures", "举措数");
    static final Phrase FLOWS = new Phrase("Where customers of new services come from", "新增服务的客流来源");
    static final Phrase PURPOSE = new Phrase("purpose", "用途");
    static final Phrase NEW_SERVICES = new Phrase("new services", "新增服务");
    static final Phrase PER_DAY = new Phrase("customers a day", "日客流");
    static final Phrase TAKEN = new Phrase("taken from existing", "取自原有网点");
    static final Phrase OPERATOR_SENTENCE = new Phrase(
            "%1$s outlets give work to %2$s people; %3$s of them do not break even.",
            "%1$s 个网点提供 %2$s 个岗位，其中 %3$s 个亏损。");
    static final Phrase TYPE_TABLE = new Phrase("Outlets by type", "各业态网点");
    static final Phrase OUTLETS = new Phrase("outlets", "网点");
    static final Phrase COVERAGE = new Phrase("coverage at own speed", "覆盖率（自身步速）");
    static final Phrase COVERAGE_PLANNING = new Phrase("coverage at 60 m/min", "覆盖率（60 米/分）");
    static final Phrase LOAD = new Phrase("capacity used", "容量利用率");

    static final Phrase SYNTHETIC = new Phrase(
            "%1$s of %2$s outlets (%3$s) are synthetic, filled in by assumption where the survey lacks them.",
            "%2$s 个网点中有 %1$s 个（%3$s）为按假设补充的虚拟网点。");
    static final Phrase LIMIT_SCORE = new Phrase(
            "Satisfaction is a score from stated weights, not a survey. Compare layouts with it; do not quote a single score"
                    + " as a forecast.",
            "满意度按公开权重计算，并非问卷调查，宜用于布局比较，不宜作为单项预测引用。");
    static final Phrase LIMIT_PEOPLE = new Phrase(
            "Residents are synthetic: totals by community, age and sex are exact, individuals are nobody.",
            "居民为合成人口：社区、年龄、性别总数准确，个体并不对应真人。");
    static final Phrase LIMIT_TRIPS = new Phrase(
            "People who shop on the way to work, by car or by bus are not modelled.", "未考虑上班途中、自驾或乘公交购物的居民。");
    static final Phrase LIMIT_MARKS = new Phrase(
            "Numbers whose source is marked A in the catalogue and behaviour files are assumptions; put your own in their"
                    + " place.",
            "业态目录和行为参数文件中来源标为 A 的数值均为假设，可用本地数据替换。");
    static final Phrase LIMIT_UNMET = new Phrase(
            "A need still open on the last day counts as unmet, so runs of a week or less overstate unmet needs.",
            "最后一天仍未了结的需求计为未满足，因此一周以内的模拟会高估未满足需求。");
    static final Phrase WARNING = new Phrase("Note on the input: %s", "输入说明：%s");

    static final Phrase REPEAT_SENTENCE = new Phrase(
            "Version %1$s with seed %2$s gives these results again to the byte:", "使用版本 %1$s、种子 %2$s 可逐字节重现：");
    static final Phrase BALANCE = new Phrase(
            "Balance over all runs: %1$s needs = %2$s visits + %3$s orders + %4$s unmet.",
            "全部运行的平衡：需求 %1$s = 到店 %2$s + 订单 %3$s + 未满足 %4$s。");
    static final Phrase FILES = new Phrase("Inputs and tables", "输入与数据表");
    static final Phrase FILE = new Phrase("file", "文件");
    static final Phrase SHA = new Phrase("SHA-256", "SHA-256");
    static final Phrase ROWS = new Phrase("rows", "行数");

    static final Phrase GET_ACCEPTANCE = new Phrase(
            "Not checked here. livingcircle check %s holds the rules of the plan against it.",
            "尚未检查；用 livingcircle check %s 可按规划要求逐条检查。");
    static final Phrase GET_COMPARISON = new Phrase(
            "Nothing was compared. livingcircle compare %s LAYOUT.yaml tells what a layout changes.",
            "尚未比较；用 livingcircle compare %s 布局.yaml 可得出布局带来的变化。");
    static final Phrase GET_DIAGNOSIS = new Phrase(
            "Not diagnosed. livingcircle diagnose %s tells what is missing and what would fix it.",
            "尚未诊断；用 livingcircle diagnose %s 可找出短板及补救办法。");
    static final Phrase GET_STUDY = new Phrase(
            "Not studied. livingcircle study STUDY.yaml tells how results hang on assumptions.",
            "尚未研究；用 livingcircle study 研究.yaml 可得出结果对假设的依赖程度。");
    static final Phrase NO_HEADLINES = new Phrase(
            "No run among these folders. livingcircle run %s gives the headline numbers.",
            "这些文件夹中没有单次运行；用 livingcircle run %s 可得出主要指标。");
    static final Phrase GET_RUN = new Phrase(
            "No table of operators here. livingcircle run %s writes them.", "此处没有经营数据；用 livingcircle run %s 可生成。");
    static final Phrase GET_MAP = new Phrase(
            "No map tables in these folders. livingcircle run %s writes them.",
            "这些文件夹中没有地图数据；用 livingcircle run %s 可生成。");
    static final Phrase NO_CHARTS = new Phrase(
            "No charts in these folders; livingcircle run %s draws them.", "这些文件夹中没有图表；用 livingcircle run %s 可绘制。");

    private ReportText() {}
}
