package livingcircle.cli;

import livingcircle.text.Phrase;

/** What the command line tells the user, help and results apart. */
final class CliText {

    static final Phrase UNKNOWN = new Phrase("unknown: %s", "无法识别：%s");
    static final Phrase DID_YOU_MEAN = new Phrase("; did you mean %s?", "；是否想写 %s？");
    static final Phrase MISSING = new Phrase("missing: %s", "缺少：%s");
    static final Phrase TWICE = new Phrase("%s stands twice", "%s 重复出现");
    static final Phrase NOT_A_VALUE = new Phrase("%1$s cannot be '%2$s'; %3$s", "%1$s 不能是“%2$s”；%3$s");
    static final Phrase WRITE_WHOLE_NUMBER = new Phrase("write a whole number", "请写整数");
    static final Phrase WRITE_NUMBER = new Phrase("write a number", "请写数字");
    static final Phrase WRITE_ONE_OF = new Phrase("write one of %s", "请写 %s 之一");
    static final Phrase WRITE_MEMORY = new Phrase("write a whole number and m or g, such as 8g", "请写整数加 m 或 g，如 8g");
    static final Phrase MEMORY_NOT_GIVEN = new Phrase(
            "--memory is for the launcher sim/livingcircle, but Java was started in another way and may use %s MB; write"
                    + " java -Xmx8g instead",
            "--memory 由启动脚本 sim/livingcircle 处理，但 Java 是以其他方式启动的，最多可用 %s MB；请改用 java -Xmx8g");
    static final Phrase WRITE_OTHER = new Phrase("write another value", "请换一个值");
    static final Phrase OUT_OF_RANGE =
            new Phrase("%1$s must be between %2$s and %3$s, not %4$s", "%1$s 应在 %2$s 到 %3$s 之间，而不是 %4$s");
    static final Phrase NO_PHASE = new Phrase(
            "--phase cannot be %1$s: nothing is done in that year; write one of %2$s",
            "--phase 不能是 %1$s：该年没有任何改动；请写 %2$s 之一");
    static final Phrase NO_PHASES = new Phrase(
            "--phase cannot be %1$s: the scenario has no phases; leave it out", "--phase 不能是 %1$s：该情景没有分期；请去掉该选项");
    static final Phrase NO_PHASED_LAYOUT = new Phrase(
            "--phase cannot be %1$s: none of the layouts has phases; leave it out", "--phase 不能是 %1$s：各布局都没有分期；请去掉该选项");
    static final Phrase PHASE_AND_PHASES = new Phrase(
            "--phase compares one year and --phases all of them: leave one out", "--phase 只比较某一年，--phases 逐年比较：请去掉一个");
    static final Phrase OUT_OF_RANGE_ABOVE =
            new Phrase("%1$s must be above %2$s and at most %3$s, not %4$s", "%1$s 应大于 %2$s 且不大于 %3$s，而不是 %4$s");
    static final Phrase ONE_LAYOUT = new Phrase(
            "one layout alone cannot be compared: name another scenario, or compare the years of a plan with --phases",
            "只有一个布局，无法比较：请再写一个情景文件，或用 --phases 比较方案的各年");
    static final Phrase OTHER_CITY = new Phrase(
            "%1$s is another city than %2$s: layouts can be compared only in the same city (the same city.yaml)",
            "%1$s 与 %2$s 不是同一城市：只能比较同一城市（同一 city.yaml）的布局");
    static final Phrase SAME_LAYOUT = new Phrase("%s stands twice; leave one out", "%s 重复出现；请去掉一个");
    static final Phrase NO_AREA = new Phrase("%1$s cannot be '%2$s': %3$s", "%1$s 不能是“%2$s”：%4$s");
    static final Phrase NO_LAYOUT = new Phrase("remedies.yaml is not written: %s", "未写出 remedies.yaml：%s");
    static final Phrase NO_LAYOUT_PHASE =
            new Phrase("it would change the plan after a phase in its middle", "它会改动规划中途某一期之后的内容");
    static final Phrase NO_LAYOUT_PATH =
            new Phrase("the result folder has no relative path to the scenario", "结果文件夹到情景文件没有相对路径");
    static final Phrase NO_COMMAND = new Phrase("name a command: %s", "请写出命令：%s");
    static final Phrase NO_RULES = new Phrase(
            "there are no rules to check against: name their files after --rules", "没有可供检查的规则：请在 --rules 后写出规则文件");
    static final Phrase UNREADABLE = new Phrase("the folder of rules cannot be read (%s)", "无法读取规则文件夹（%s）");
    static final Phrase NAME_RULES =
            new Phrase("check the rights on it, or name files of rules after --rules", "请检查文件夹权限，或在 --rules 后写出规则文件");
    static final Phrase NOT_A_SETTING = new Phrase(
            "--set cannot be '%s'; write path=value, such as run.days=7", "--set 不能是“%s”；请写成 路径=值，如 run.days=7");
    static final Phrase HOMES_OR_BUILDINGS =
            new Phrase("give the homes either as --homes or as --buildings", "住宅请用 --homes 或 --buildings 之一给出");
    static final Phrase NO_LAYER = new Phrase(
            "%1$s speaks of the layer '%2$s', which is not among the files given; write one of %3$s",
            "%1$s 提到的图层“%2$s”没有给出文件；请写 %3$s 之一");
    static final Phrase FORECAST =
            new Phrase("%1$s: %2$s points, %3$s scenarios, %4$s runs", "%1$s：%2$s 个设计点，%3$s 个情景，%4$s 次运行");
    static final Phrase MANY_RUNS = new Phrase("The study has %s runs.", "该研究共有 %s 次运行。");
    static final Phrase SAY_YES = new Phrase(
            "If so many are meant, start it with --yes; --dry-run tells how long it takes.",
            "若确要运行这么多次，请加 --yes；--dry-run 可估计用时。");
    static final Phrase REALLY = new Phrase("Start it? (y/n) ", "要开始吗？(y/n) ");
    static final Phrase NOT_STARTED = new Phrase("Not started.", "未开始。");
    static final Phrase TOO_MANY_RUNS = new Phrase(
            "That is more than %s, the most that one study may have; take fewer points, values or replications.",
            "超出一项研究的上限 %s 次；请减少设计点、取值或重复次数。");
    static final Phrase GOING_ON = new Phrase(
            "%1$s holds %2$s of %3$s runs already; going on with the others", "%1$s 中已有 %3$s 次运行中的 %2$s 次，继续其余运行");
    static final Phrase STOPPED = new Phrase(
            "stopped; %1$s runs are kept in %2$s, and the same command goes on from there",
            "已停止；%2$s 中保留了 %1$s 次运行，重新运行同一命令即可继续");
    static final Phrase RUNS_FAILED =
            new Phrase("%1$s of %2$s runs failed; why, stands in failures.csv", "%2$s 次运行中有 %1$s 次失败；原因见 failures.csv");
    static final Phrase NO_FORMAT = new Phrase(
            "name a format: --xlsx, --geojson DIR, --gpkg FILE or --csv DIR",
            "请写出格式：--xlsx、--geojson 文件夹、--gpkg 文件 或 --csv 文件夹");
    static final Phrase WORKBOOK_OF_RESULTS = new Phrase(
            "--xlsx is for result folders, but %s is a scenario; write --csv DIR, --geojson DIR or --gpkg FILE",
            "--xlsx 用于结果文件夹，而 %s 是情景文件；请改用 --csv、--geojson 或 --gpkg");
    static final Phrase COORDINATES_OF_CSV = new Phrase(
            "--coordinates is for --csv; GeoJSON and GeoPackage are always in WGS 84",
            "--coordinates 只用于 --csv；GeoJSON 和 GeoPackage 一律为 WGS 84");
    static final Phrase NO_COORDINATES = new Phrase(
            "--coordinates cannot be '%1$s': it is no known coordinate system; write for instance %2$s",
            "--coordinates 不能是“%1$s”：不是已知的坐标系；可写：%2$s");
    static final Phrase NO_LAYERS = new Phrase(
            "%s holds nothing to draw on a map: name the folder of a run, comparison or check",
            "%s 中没有可制成图层的内容：请写 run、compare 或 check 的结果文件夹");
    static final Phrase FILE_EXISTS = new Phrase(
            "%s exists already; name another file after --output, or replace it with --force",
            "%s 已存在；请在 --output 后另写文件名，或用 --force 替换");
    static final Phrase WRITTEN = new Phrase("written: %s", "已写入：%s");
    static final Phrase NO_RESIDENT = new Phrase(
            "--resident cannot be %1$s: residents are numbered from 0 to %2$s, as in the table residents",
            "--resident 不能是 %1$s：居民编号为 0 到 %2$s，见居民明细表 residents");
    static final Phrase NO_DAY = new Phrase(
            "--day cannot be '%1$s': write a measured day from 1 to %2$s, or some in a row, such as 1-%2$s",
            "--day 不能是“%1$s”：请写 1 到 %2$s 之间的统计日，或一段日期，如 1-%2$s");
    static final Phrase NO_DISPLAY = new Phrase(
            "there is no display to open a window on; livingcircle explain tells the same of one resident as text",
            "没有可用的图形显示，无法打开窗口；可用 livingcircle explain 以文字查看某位居民");
    static final Phrase SEE_HELP = new Phrase("See '%s --help'.", "参见“%s --help”。");

    static final Phrase WARNING = new Phrase("warning: %s", "警告：%s");
    static final Phrase BAD_SCENARIO = new Phrase("the scenario cannot be simulated: %s", "情景无法模拟：%s");
    static final Phrase DISK = new Phrase("the disk did not let us: %s", "磁盘读写失败：%s");
    static final Phrase INTERNAL = new Phrase(
            "internal fault: %s%nThis is a fault of the program, not yours. Run again with --stacktrace and report what it"
                    + " prints.",
            "程序内部故障：%s%n这是程序的问题，与您的操作无关。请加上 --stacktrace 重新运行，并反馈所显示的内容。");
    static final Phrase OUT_OF_MEMORY = new Phrase(
            "the memory was not enough (Java may use up to %1$s MB). Allow more, such as --memory %2$s, or leave out --diary"
                    + " and --residents.",
            "内存不足（Java 最多可用 %1$s MB）。请允许更多内存，如 --memory %2$s，或去掉 --diary 和 --residents。");
    static final Phrase MEMORY_SHORT = new Phrase(
            "warning: this needs about %1$s MB of memory, but Java may use only %2$s MB; if it runs out, start again with"
                    + " --memory %3$s",
            "警告：预计需要约 %1$s MB 内存，而 Java 最多可用 %2$s MB；若内存不足，请加上 --memory %3$s 重新运行");

    static final Phrase SPEED = new Phrase("simulated %1$s resident-days in %2$s s", "%2$s 秒内模拟了 %1$s 人日");
    static final Phrase CHART_FAILED = new Phrase("drawing charts: %s", "绘制图表：%s");
    static final Phrase NUMBERED = new Phrase(
            "%1$s exists already, so the results are in %2$s; --force replaces", "%1$s 已存在，结果写入 %2$s；用 --force 可替换");
    static final Phrase TEMPLATE_WRITTEN =
            new Phrase("Written: %s, an example town that runs as it is.", "已写入 %s：一个可直接运行的示例镇。");
    static final Phrase TEMPLATE_FILL = new Phrase(
            "Put your own rows into its tables; README.md there explains every column and what to do first.",
            "把表中的示例行换成本地数据；其中的 README.md 说明步骤和每一列的填法。");
    static final Phrase NEXT = new Phrase("Next: %s run %s", "下一步：%s run %s");
    static final Phrase NO_SCENARIO = new Phrase(
            "%s is not there; name the file of a scenario, or a folder with a baseline.yaml",
            "找不到 %s；请写出情景文件，或含有 baseline.yaml 的文件夹");
    static final Phrase NO_SHIPPED_FILE = new Phrase(
            "%s is not there: it comes with the program; start the program with its launcher, or in its folder",
            "找不到 %s：它随程序提供；请用启动脚本运行，或在程序文件夹中运行");

    private CliText() {}
}
