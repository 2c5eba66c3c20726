package livingcircle.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import org.jspecify.annotations.Nullable;

/** The texts of {@code --help} in one language, under the keys that Picocli looks for; {@code %n} breaks a line. */
final class HelpText extends ResourceBundle {

    private static final Map<String, BilingualText> TEXTS = new HashMap<>();

    static {
        put("usage.synopsisHeading", "Usage: ", "用法：");
        put("usage.parameterListHeading", "%n", "%n");
        put("usage.optionListHeading", "%nOptions:%n", "%n选项：%n");
        put("usage.commandListHeading", "%nCommands:%n", "%n命令：%n");
        put("usage.footerHeading", "%nExamples:%n", "%n示例：%n");
        put("usage.exitCodeListHeading", "%nExit codes:%n", "%n退出码：%n");
        put("usage.exitCodeList.0", "0:good", "0:正常");
        put("usage.exitCodeList.1", "2:bad usage or input", "2:用法或输入有误");
        put("usage.exitCodeList.2", "3:internal fault", "3:程序内部故障");
        put("help", "Show this help and exit.", "显示本帮助并退出。");
        put("version", "Show the version and exit.", "显示版本并退出。");
        put(
                "lang",
                "Language of messages, summary and charts: en or zh. Default: that of LC_ALL, LC_MESSAGES or LANG.",
                "消息、摘要和图表的语言：en 或 zh。默认取自 LC_ALL、LC_MESSAGES 或 LANG。");
        put(
                "memory",
                "Memory that Java may use, such as 8g or 6000m. Default: a quarter of the machine's.",
                "Java 可用的内存，如 8g 或 6000m。默认为本机内存的四分之一。");
        put("stacktrace", "Show where in the program a fault arose.", "出现故障时显示程序内部位置。");
        put("quiet", "Say nothing but errors and warnings.", "只显示错误和警告。");

        put("livingcircle.usage.header", "Simulates daily shopping in 15-minute living circles.", "模拟一刻钟便民生活圈的日常消费。");
        put(
                "livingcircle.usage.footer",
                "  livingcircle run scenarios/grid-town/baseline.yaml%n"
                        + "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town",
                "  livingcircle run scenarios/grid-town/baseline.yaml --lang zh%n"
                        + "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town --lang zh");

        put("livingcircle.run.usage.header", "Simulates a scenario.", "模拟一个情景。");
        put(
                "livingcircle.run.usage.description",
                "%nReads a scenario, simulates every resident day by day, prints a summary and writes tables and charts"
                        + " to a result folder.",
                "%n读取情景，逐日模拟每位居民，输出摘要，并将数据表和图表写入结果文件夹。");
        put(
                "livingcircle.run.usage.footer",
                "  livingcircle run scenarios/grid-town/baseline.yaml%n"
                        + "  livingcircle run scenarios/grid-town/baseline.yaml --days 56 -o results/trial%n"
                        + "  livingcircle run scenarios/grid-town/baseline.yaml --json --quiet",
                "  livingcircle run scenarios/grid-town/baseline.yaml --lang zh%n"
                        + "  livingcircle run scenarios/grid-town/baseline.yaml --days 56 -o results/trial%n"
                        + "  livingcircle run scenarios/grid-town/baseline.yaml --json --quiet");
        put(
                "scenario",
                "The scenario, a YAML file: a baseline or a layout that changes one.",
                "情景文件（YAML）：基准情景，或对其改动的布局。");
        put(
                "phase",
                "Of a plan in phases: up to and including the changes of this year. Default: all.",
                "分期规划：只计到该年（含）为止的改动。默认全部。");
        put(
                "output",
                "Folder for the results. Default: results/<city folder>-<scenario>. If it exists, a number is added.",
                "结果文件夹。默认 results/<城市文件夹>-<情景>。若已存在则加编号。");
        put("force", "Replace an existing result folder, once the new one is complete.", "新结果完整后替换已有的结果文件夹。");
        put("seed", "Seed of all random draws. Default: the scenario's.", "随机种子。默认取自情景。");
        put("days", "Measured days, 1-3650. Default: the scenario's.", "统计天数，1-3650。默认取自情景。");
        put(
                "warmup",
                "Days simulated before and left out, 0-3650. Default: the scenario's.",
                "预热天数，不计入结果，0-3650。默认取自情景。");
        put("replications", "How often to run with other luck, 1-10000. Default: 1.", "以不同随机性重复运行的次数，1-10000。默认 1。");
        put(
                "threads",
                "Threads to use, 1-1024; results do not depend on it. Default: one per processor.",
                "线程数，1-1024，不影响结果。默认每个处理器一个。");
        put(
                "closing",
                "true or false: whether an outlet that loses money for long closes. Default: the scenario's.",
                "true 或 false：长期亏损的网点是否关闭。默认取自情景。");
        put(
                "no-map",
                "Leave out the tables that the map of a report needs: streets, homes, walks and outlets.",
                "不写出报告地图所需的数据表（街道、住所、步行时间、网点）。");
        put("residents", "Also write a row for each resident.", "另写居民明细表，每人一行。");
        put("diary", "Also write a row for each end of a need; large.", "另写日志表，每次需求了结一行；文件很大。");
        put("no-feedback", "Leave out capacity, crowding and habit.", "不计容量、拥挤和习惯。");
        put(
                "charts",
                "Languages of the charts: en, zh, both or none. Default: both.",
                "图表语言：en、zh、both（两种）或 none（不画）。默认两种都画。");
        put("json", "Print the headline numbers as one JSON object.", "以一个 JSON 对象输出主要数字。");

        put("livingcircle.explain.usage.header", "Tells what one resident did and why.", "说明一位居民做了什么、为什么。");
        put(
                "livingcircle.explain.usage.description",
                "%nReplays a run and tells who the resident is, what it needed day by day, what it could choose among with"
                        + " the terms of the utility, what became of it, and its satisfaction. With the same options as"
                        + " run it is the same run.",
                "%n重放一次模拟，说明该居民是谁、每天有何需求、可在哪些备选中选择及各项效用、结果如何，以及满意度。" + "选项与 run 相同时即为同一次运行。");
        put(
                "livingcircle.explain.usage.footer",
                "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711%n"
                        + "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711 --day 8-14%n"
                        + "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711 --json --quiet",
                "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711 --lang zh%n"
                        + "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711 --day 8-14 --lang zh%n"
                        + "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711 --json --quiet");
        put(
                "livingcircle.explain.resident",
                "Number of the resident, from 0, as in the table residents.",
                "居民编号，从 0 开始，与居民明细表 residents 一致。");
        put(
                "livingcircle.explain.day",
                "Measured day to tell, or some in a row, such as 8-14. Default: the first week.",
                "要说明的统计日，或一段日期，如 8-14。默认第一周。");
        put(
                "livingcircle.explain.replication",
                "Which repetition of the run, 0-9999, as in the tables. Default: 0.",
                "运行的哪一次重复，0-9999，与数据表一致。默认 0。");
        put(
                "livingcircle.explain.json",
                "Print everything as one JSON object, all alternatives and terms included.",
                "以一个 JSON 对象输出全部内容，含所有备选和各项效用。");

        put("livingcircle.view.usage.header", "Shows a town while it is simulated.", "在窗口中观看城镇的模拟过程。");
        put(
                "livingcircle.view.usage.description",
                "%nOpens a window with streets, homes, outlets and residents on their way. Click one to see who it is, what"
                        + " it did and why; change numbers and start again. Looking on changes nothing: it is the run"
                        + " that the command run makes with the same options. Needs a display.",
                "%n打开窗口，显示街道、住所、网点和路上的居民。点击居民可查看其身份、行为与原因；可修改参数后重新开始。" + "观看不影响结果，与相同选项的 run 是同一次运行。需要图形显示。");
        put(
                "livingcircle.view.usage.footer",
                "  livingcircle view scenarios/grid-town/baseline.yaml%n"
                        + "  livingcircle view scenarios/grid-town/baseline.yaml --set behaviour.choice.habit=0.4",
                "  livingcircle view scenarios/grid-town/baseline.yaml --lang zh%n"
                        + "  livingcircle view scenarios/grid-town/baseline.yaml --set behaviour.choice.habit=0.4 --lang zh");
        put(
                "livingcircle.view.set",
                "Use another value than the files have, by its path; may stand several times.",
                "以路径指定某个数值，代替文件中的取值；可多次使用。");

        put("livingcircle.check.usage.header", "Holds acceptance rules against a scenario.", "按验收规则检查情景。");
        put(
                "livingcircle.check.usage.description",
                "%nSimulates a scenario several times and tells for the city and for each living circle which rules pass"
                        + " and which fail, with the measured number, its 95%% interval, the clause and its source. A rule"
                        + " whose interval holds the threshold is open: more replications decide it.",
                "%n多次模拟情景，逐条说明全城和各生活圈是否达到验收规则，并给出测得值、95%% 置信区间、条款及来源。阈值落在区间内的规则为“待定”，" + "需增加重复次数。");
        put(
                "livingcircle.check.usage.footer",
                "  livingcircle check scenarios/grid-town/baseline.yaml%n"
                        + "  livingcircle check scenarios/grid-town/baseline.yaml --phase 2024 --fail-on fail%n"
                        + "  livingcircle check scenarios/grid-town/baseline.yaml --rules scenarios/rules/qinyang-2023.yaml",
                "  livingcircle check scenarios/grid-town/baseline.yaml --lang zh%n"
                        + "  livingcircle check scenarios/grid-town/baseline.yaml --phase 2024 --fail-on fail%n"
                        + "  livingcircle check scenarios/grid-town/baseline.yaml --rules scenarios/rules/qinyang-2023.yaml");
        put("livingcircle.check.usage.exitCodeList.0", "0:good", "0:正常");
        put(
                "livingcircle.check.usage.exitCodeList.1",
                "1:a rule failed, or is open, where --fail-on asks for it",
                "1:有规则未达到或待定，且 --fail-on 要求以此退出");
        put("livingcircle.check.usage.exitCodeList.2", "2:bad usage or input", "2:用法或输入有误");
        put("livingcircle.check.usage.exitCodeList.3", "3:internal fault", "3:程序内部故障");
        put(
                "livingcircle.check.output",
                "Folder for the results. Default: results/<city folder>-<scenario>-check. If it exists, a number is added.",
                "结果文件夹。默认 results/<城市文件夹>-<情景>-check。若已存在则加编号。");
        put(
                "livingcircle.check.replications",
                "How often to run with other luck, 1-10000. Default: 5. One run has no interval and decides little.",
                "以不同随机性重复运行的次数，1-10000。默认 5。只运行一次没有区间，多数规则无法判定。");
        put("livingcircle.check.json", "Print the verdicts as one JSON object.", "以一个 JSON 对象输出检查结果。");
        put(
                "rules",
                "File of rules; may be repeated. Default: all in the folder rules beside the scenario or its catalogue.",
                "规则文件；可重复。默认为情景或其业态目录旁 rules 文件夹中的全部文件。");
        put(
                "livingcircle.check.phase",
                "Year in which to check: circles and rules of later years are not asked yet. Default: all are.",
                "检查年份：以后年份的生活圈和规则暂不考核。默认全部考核。");
        put(
                "fail-on",
                "What makes the exit code 1: fail, open (failed or open) or never. Default: never.",
                "何时以退出码 1 结束：fail 有未达到的规则，open 有未达到或待定的规则，never 从不。默认 never。");

        put("livingcircle.compare.usage.header", "Compares layouts.", "比较不同布局。");
        put(
                "livingcircle.compare.usage.description",
                "%nSimulates every layout on the same residents with the same luck and tells by how much each differs from"
                        + " the first, how sure that is, who wins and loses and why, and at what cost.",
                "%n让同样的居民以同样的随机性生活在各个布局中，说明各布局与第一个相差多少、有多大把握、谁受益谁受损及原因、花费多少。");
        put(
                "livingcircle.compare.usage.footer",
                "  livingcircle compare scenarios/qinyang/baseline.yaml scenarios/qinyang/plan-2023-2025.yaml%n"
                        + "  livingcircle compare scenarios/grid-town/baseline.yaml scenarios/grid-town/two-circles.yaml"
                        + " --phases%n"
                        + "  livingcircle compare a.yaml b.yaml c.yaml --replications 10 --days 56",
                "  livingcircle compare scenarios/qinyang/baseline.yaml scenarios/qinyang/plan-2023-2025.yaml --lang zh%n"
                        + "  livingcircle compare scenarios/grid-town/baseline.yaml scenarios/grid-town/two-circles.yaml"
                        + " --phases%n"
                        + "  livingcircle compare a.yaml b.yaml c.yaml --replications 10 --days 56");
        put("livingcircle.compare.scenario", "What the others are compared with.", "作为比较基准的情景。");
        put("others", "Scenarios to compare with it.", "与之比较的情景。");
        put("phases", "Compare the years of each plan, each as a layout of its own.", "逐年比较各方案，每年作为一个布局。");
        put(
                "precision",
                "Go on until the interval of the difference in satisfied residents is this narrow, half of it in percentage"
                        + " points. Default: 0.5.",
                "直至满意居民比例差值的置信区间半宽不大于此值（百分点）。默认 0.5。");
        put(
                "threshold",
                "Change of the score from which a resident wins or loses. Default: 2 points.",
                "得分变化达到多少算受益或受损。默认 2 分。");
        put(
                "livingcircle.compare.replications",
                "How often to run every layout, 2-10000. Default: 5, and more until precise, 30 at most.",
                "每个布局重复运行的次数，2-10000。默认 5 次，未达精度则增加，至多 30 次。");
        put(
                "livingcircle.compare.output",
                "Folder for the results. Default: results/<city folder>-<scenario>-compared. If it exists, a number is"
                        + " added.",
                "结果文件夹。默认 results/<城市文件夹>-<情景>-compared。若已存在则加编号。");

        put(
                "livingcircle.diagnose.usage.header",
                "Tells what is missing, over-full, and what would help most.",
                "诊断缺什么、哪里满员、补什么最划算。");
        put(
                "livingcircle.diagnose.usage.description",
                "%nSimulates a scenario once, counts for the city, each circle and each community who lacks which outlet"
                        + " type, screens single changes by people helped per 10,000 yuan, and simulates the best. A"
                        + " service counts as over-full that turns away 5%% of those who come or whose busiest hour is"
                        + " 95%% full (assumed thresholds).",
                "%n将情景模拟一次，统计全市、各生活圈、各社区有多少居民缺少哪种业态，按每万元惠及人数筛选单项改动，并对最佳者"
                        + "再行模拟。来客 5%% 被拒或最忙时段满 95%% 的服务算作满员（阈值为假设）。");
        put(
                "livingcircle.diagnose.usage.footer",
                "  livingcircle diagnose scenarios/grid-town/two-circles.yaml%n"
                        + "  livingcircle diagnose scenarios/grid-town/two-circles.yaml --circle north --confirm 0",
                "  livingcircle diagnose scenarios/grid-town/two-circles.yaml --lang zh%n"
                        + "  livingcircle diagnose scenarios/grid-town/two-circles.yaml --circle north --confirm 0");
        put(
                "livingcircle.diagnose.replications",
                "Paired runs that confirm remedies, 2-10000. Default: 2.",
                "验证改动的成对运行次数，2-10000。默认 2。");
        put(
                "livingcircle.diagnose.output",
                "Folder for the results. Default: results/<city folder>-<scenario>-diagnosis. If it exists, a number is"
                        + " added.",
                "结果文件夹。默认 results/<城市文件夹>-<情景>-diagnosis。若已存在则加编号。");
        put("circle", "Look at this circle only; may be repeated.", "只诊断该生活圈；可重复。");
        put("community", "Look at this community only; may be repeated.", "只诊断该社区；可重复。");
        put("top", "Entries of each list, 1-1000. Default: 5.", "各列表的条数，1-1000。默认 5。");
        put(
                "confirm",
                "Simulate the best N remedies of the city and the best of each circle; 0 for none. Default: 5.",
                "对全市最佳的 N 项改动及各生活圈最佳改动进行模拟验证；0 为不验证。默认 5。");
        put(
                "full-share",
                "Share of arrivals turned away from which a service is over-full, in percent, 1-100. Default: 5.",
                "来客被拒比例达到多少（百分数）算满员，1-100。默认 5。");

        put("livingcircle.study.usage.header", "Makes the many runs of a study.", "进行一项研究的大量运行。");
        put(
                "livingcircle.study.usage.description",
                "%nRuns scenarios at all points of a design, keeps every run as it ends, and writes tables of all runs as CSV,"
                        + " Parquet and one DuckDB file, with sensitivity and charts. Interrupted at any moment, the same"
                        + " command goes on; the tables come out the same byte for byte.",
                "%n在设计的全部设计点上运行各情景，每次运行结束即保存，最后写出全部运行的 CSV、Parquet 和 DuckDB 数据表，并作敏感性分析和图表。"
                        + "随时可中断，重新运行同一命令即可继续，所得数据表逐字节相同。");
        put(
                "livingcircle.study.usage.footer",
                "  livingcircle study scenarios/grid-town/studies/uncertainty.yaml --dry-run%n"
                        + "  livingcircle study scenarios/grid-town/studies/uncertainty.yaml%n"
                        + "  livingcircle study my-study.yaml --set behaviour.choice.crowding=0.5 -o results/trial",
                "  livingcircle study scenarios/grid-town/studies/uncertainty.yaml --dry-run --lang zh%n"
                        + "  livingcircle study scenarios/grid-town/studies/uncertainty.yaml --lang zh%n"
                        + "  livingcircle study my-study.yaml --set behaviour.choice.crowding=0.5 -o results/trial");
        put("study", "The study, a YAML file.", "研究文件（YAML）。");
        put(
                "livingcircle.study.output",
                "Folder of the study, new or to go on in. Default: results/<folder>-<study>.",
                "研究的文件夹，新建或接着运行。默认 results/<文件夹>-<研究>。");
        put(
                "set",
                "A value that holds in all runs, such as run.days=7; may be repeated.",
                "在全部运行中采用的取值，如 run.days=7；可重复。");
        put(
                "livingcircle.study.threads",
                "Runs made at once, 1-1024; results do not depend on it. Default: one per processor.",
                "同时进行的运行数，1-1024，不影响结果。默认每个处理器一个。");
        put(
                "dry-run",
                "Only tell how many runs there are, how long they take and how much disk, from a short trial.",
                "只说明运行次数，并由简短试运行估计用时和所需磁盘。");
        put("yes", "Start a study of more than 10,000 runs without asking.", "运行超过 10000 次时不再询问，直接开始。");
        put(
                "fork",
                "If the folder holds another study, or inputs or version have changed, start anew beside it.",
                "若文件夹中是另一项研究，或输入、版本已改变，则在旁边另起一项。");
        put(
                "livingcircle.study.json",
                "Print the tables about the study as a whole as one JSON object.",
                "以一个 JSON 对象输出整项研究的汇总表。");

        put("livingcircle.export.usage.header", "Makes a workbook of a result folder.", "将结果文件夹导出为电子表格。");
        put(
                "livingcircle.export.usage.description",
                "%nWrites one file for spreadsheet programs with a sheet for each table and one that explains every column"
                        + " in English and Chinese.",
                "%n写出一个电子表格文件：每张数据表一张工作表，另有一张以中英文说明各列。");
        put(
                "livingcircle.export.usage.footer",
                "  livingcircle export --xlsx results/grid-town-baseline",
                "  livingcircle export --xlsx results/grid-town-baseline --lang zh");
        put(
                "results",
                "The result folder: of run, compare, check, diagnose or study.",
                "结果文件夹：由 run、compare、check、diagnose 或 study 生成。");
        put("xlsx", "As an Excel workbook (.xlsx).", "导出为 Excel 工作簿（.xlsx）。");
        put(
                "livingcircle.export.output",
                "The file to write. Default: beside the folder, with its name and .xlsx.",
                "要写出的文件。默认在结果文件夹旁，同名加 .xlsx。");
        put("livingcircle.export.json", "Print what was written as one JSON object.", "以一个 JSON 对象输出所写内容。");
        put("livingcircle.export.force", "Replace an existing file.", "替换已有的文件。");

        put(
                "livingcircle.report.usage.header",
                "Makes one page with an interactive map of result folders.",
                "将结果文件夹汇成带交互地图的一页报告。");
        put(
                "livingcircle.report.usage.description",
                "%nWrites one HTML file that opens in any browser without a network, in English and Chinese: headline"
                        + " numbers, acceptance, map, before and after, winners and losers, gaps, operators and cost,"
                        + " sensitivity, assumptions, and how to repeat it. Every number comes from the tables of the"
                        + " folders.",
                "%n写出一个 HTML 文件，无需网络即可用浏览器打开，中英文可切换：主要指标、达标情况、地图、前后对比、受益与受损、短板、经营与投资、敏感性、假设，以及如何重现。"
                        + "所有数字均取自结果文件夹中的数据表。");
        put(
                "livingcircle.report.usage.footer",
                "  livingcircle report results/grid-town-baseline -o report.html%n"
                        + "  livingcircle report results/grid-town-baseline-compared results/grid-town-baseline-check -o"
                        + " plan.html",
                "  livingcircle report results/grid-town-baseline -o report.html --lang zh%n"
                        + "  livingcircle report results/grid-town-baseline-compared results/grid-town-baseline-check -o"
                        + " plan.html --lang zh");
        put(
                "report-results",
                "Result folders of run, compare, check, diagnose or study, in any mixture.",
                "结果文件夹，由 run、compare、check、diagnose 或 study 生成，可任意组合。");
        put("livingcircle.report.output", "The file to write. Default: report.html.", "要写出的文件。默认 report.html。");
        put(
                "pdf",
                "Also print it to a PDF file of the same name, with an installed Chromium, Chrome or Edge.",
                "另用本机安装的 Chromium、Chrome 或 Edge 打印为同名 PDF 文件。");
        put("livingcircle.report.force", "Replace an existing file.", "替换已有的文件。");

        put("livingcircle.import.usage.header", "Makes a scenario from other data.", "由其他数据生成情景。");
        put(
                "livingcircle.import.usage.footer",
                "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town",
                "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town --lang zh");
        put(
                "livingcircle.import.osm.usage.header",
                "Makes a scenario from an OpenStreetMap file.",
                "由 OpenStreetMap 文件生成情景。");
        put(
                "livingcircle.import.osm.usage.description",
                "%nReads streets, homes, communities and facilities, prints what it found, assumed and left out, and"
                        + " writes a folder of YAML and CSV files to read and edit.",
                "%n读取街道、住宅、社区和设施，说明找到、假设和未采用的内容，并写出可查看、可编辑的 YAML 和 CSV 文件夹。");
        put(
                "livingcircle.import.osm.usage.footer",
                "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town --fill-missing%n"
                        + "  livingcircle run scenarios/my-town/baseline.yaml",
                "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town --fill-missing%n"
                        + "  livingcircle run scenarios/my-town/baseline.yaml --lang zh");
        put("map", "The map: .osm.pbf, .osm, .osm.gz or .osm.bz2.", "地图：.osm.pbf、.osm、.osm.gz 或 .osm.bz2。");
        put("livingcircle.import.osm.json", "Print what the scenario holds as one JSON object.", "以一个 JSON 对象输出情景概要。");
        put("livingcircle.import.osm.output", "The scenario folder to make.", "要生成的情景文件夹。");
        put(
                "livingcircle.import.osm.force",
                "Replace an existing scenario folder; its other files are kept.",
                "替换已有的情景文件夹，其中的其他文件保留。");
        put("population", "Residents of the town. Default: what the map knows.", "常住人口。默认取地图所载。");
        put("fill-missing", "Place synthetic outlets of the types that the map lacks.", "为地图上没有的业态补充虚拟网点。");
        put(
                "mapping",
                "Which facility is which outlet type. Default: osm-mapping.yaml beside the folder or in scenarios.",
                "设施与业态的对应表。默认为该文件夹旁边或 scenarios 中的 osm-mapping.yaml。");
        put(
                "catalogue",
                "The catalogue of outlet types. Default: catalogue.yaml, found likewise.",
                "业态目录。默认 catalogue.yaml，查找方式相同。");
        put(
                "behaviour",
                "The behaviour of residents. Default: behaviour.yaml, found likewise.",
                "居民行为参数。默认 behaviour.yaml，查找方式相同。");
    }

    private final Language language;

    HelpText(Language language) {
        this.language = language;
    }

    private static void put(String key, String en, String zh) {
        if (TEXTS.put(key, new BilingualText(en, zh)) != null) {
            throw new IllegalStateException("two help texts for " + key);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        BilingualText text = TEXTS.get(key);
        return text == null ? null : text.in(language);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(TEXTS.keySet());
    }
}
