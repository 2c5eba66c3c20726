package livingcircle.cli;

import livingcircle.text.TextBook;

/** Texts of {@code --help} for {@code check}, {@code compare} and {@code diagnose}. */
final class PlanningHelp {

    static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.put("livingcircle.check.usage.header", "Holds acceptance rules against a scenario.", "按验收规则检查情景。");
        TEXTS.put(
                "livingcircle.check.usage.description",
                "%nSimulates a scenario several times and tells for the city and for each living circle which rules pass"
                        + " and which fail, with the measured number, its 95%% interval, the clause and its source. A rule"
                        + " whose interval holds the threshold is open: more replications decide it.",
                "%n多次模拟情景，逐条说明全城和各生活圈是否达到验收规则，并给出测得值、95%% 置信区间、条款及来源。阈值落在区间内的规则为“待定”，" + "需增加重复次数。");
        TEXTS.put(
                "livingcircle.check.usage.footer",
                "  livingcircle check scenarios/grid-town/baseline.yaml%n"
                        + "  livingcircle check scenarios/grid-town/baseline.yaml --phase 2024 --fail-on fail%n"
                        + "  livingcircle check scenarios/grid-town/baseline.yaml --rules scenarios/rules/qinyang-2023.yaml",
                "  livingcircle check scenarios/grid-town/baseline.yaml --lang zh%n"
                        + "  livingcircle check scenarios/grid-town/baseline.yaml --phase 2024 --fail-on fail%n"
                        + "  livingcircle check scenarios/grid-town/baseline.yaml --rules scenarios/rules/qinyang-2023.yaml");
        TEXTS.put("livingcircle.check.usage.exitCodeList.0", "0:good", "0:正常");
        TEXTS.put(
                "livingcircle.check.usage.exitCodeList.1",
                "1:a rule failed, or is open, where --fail-on asks for it",
                "1:有规则未达到或待定，且 --fail-on 要求以此退出");
        TEXTS.put("livingcircle.check.usage.exitCodeList.2", "2:bad usage or input", "2:用法或输入有误");
        TEXTS.put("livingcircle.check.usage.exitCodeList.3", "3:internal fault", "3:程序内部故障");
        TEXTS.put(
                "livingcircle.check.output",
                "Folder for the results. Default: results/<city folder>-<scenario>-check. If it exists, a number is added.",
                "结果文件夹。默认 results/<城市文件夹>-<情景>-check。若已存在则加编号。");
        TEXTS.put(
                "livingcircle.check.replications",
                "How often to run with other luck, 1-10000. Default: 5. One run has no interval and decides little.",
                "以不同随机性重复运行的次数，1-10000。默认 5。只运行一次没有区间，多数规则无法判定。");
        TEXTS.put("livingcircle.check.json", "Print the verdicts as one JSON object.", "以一个 JSON 对象输出检查结果。");
        TEXTS.put(
                "rules",
                "File of rules; may be repeated. Default: all in the folder rules beside the scenario or its catalogue.",
                "规则文件；可重复。默认为情景或其业态目录旁 rules 文件夹中的全部文件。");
        TEXTS.put(
                "livingcircle.check.phase",
                "Year in which to check: circles and rules of later years are not asked yet. Default: all are.",
                "检查年份：以后年份的生活圈和规则暂不考核。默认全部考核。");
        TEXTS.put(
                "fail-on",
                "What makes the exit code 1: fail, open (failed or open) or never. Default: never.",
                "何时以退出码 1 结束：fail 有未达到的规则，open 有未达到或待定的规则，never 从不。默认 never。");

        TEXTS.put("livingcircle.compare.usage.header", "Compares layouts.", "比较不同布局。");
        TEXTS.put(
                "livingcircle.compare.usage.description",
                "%nSimulates every layout on the same residents with the same luck and tells by how much each differs from"
                        + " the first, how sure that is, who wins and loses and why, and at what cost.",
                "%n让同样的居民以同样的随机性生活在各个布局中，说明各布局与第一个相差多少、有多大把握、谁受益谁受损及原因、花费多少。");
        TEXTS.put(
                "livingcircle.compare.usage.footer",
                "  livingcircle compare scenarios/qinyang/baseline.yaml scenarios/qinyang/plan-2023-2025.yaml%n"
                        + "  livingcircle compare scenarios/grid-town/baseline.yaml scenarios/grid-town/two-circles.yaml"
                        + " --phases%n"
                        + "  livingcircle compare a.yaml b.yaml c.yaml --replications 10 --days 56",
                "  livingcircle compare scenarios/qinyang/baseline.yaml scenarios/qinyang/plan-2023-2025.yaml --lang zh%n"
                        + "  livingcircle compare scenarios/grid-town/baseline.yaml scenarios/grid-town/two-circles.yaml"
                        + " --phases%n"
                        + "  livingcircle compare a.yaml b.yaml c.yaml --replications 10 --days 56");
        TEXTS.put("livingcircle.compare.scenario", "What the others are compared with.", "作为比较基准的情景。");
        TEXTS.put("others", "Scenarios to compare with it.", "与之比较的情景。");
        TEXTS.put("phases", "Compare the years of each plan, each as a layout of its own.", "逐年比较各方案，每年作为一个布局。");
        TEXTS.put(
                "precision",
                "Go on until the interval of the difference in satisfied residents is this narrow, half of it in percentage"
                        + " points. Default: 0.5.",
                "直至满意居民比例差值的置信区间半宽不大于此值（百分点）。默认 0.5。");
        TEXTS.put(
                "threshold",
                "Change of the score from which a resident wins or loses. Default: 2 points.",
                "得分变化达到多少算受益或受损。默认 2 分。");
        TEXTS.put(
                "livingcircle.compare.replications",
                "How often to run every layout, 2-10000. Default: 5, and more until precise, 30 at most.",
                "每个布局重复运行的次数，2-10000。默认 5 次，未达精度则增加，至多 30 次。");
        TEXTS.put(
                "livingcircle.compare.output",
                "Folder for the results. Default: results/<city folder>-<scenario>-compared. If it exists, a number is"
                        + " added.",
                "结果文件夹。默认 results/<城市文件夹>-<情景>-compared。若已存在则加编号。");

        TEXTS.put(
                "livingcircle.diagnose.usage.header",
                "Tells what is missing, over-full, and what would help most.",
                "诊断缺什么、哪里满员、补什么最划算。");
        TEXTS.put(
                "livingcircle.diagnose.usage.description",
                "%nSimulates a scenario once, counts for the city, each circle and each community who lacks which outlet"
                        + " type, screens single changes by people helped per 10,000 yuan, and simulates the best. A"
                        + " service counts as over-full that turns away 5%% of those who come or whose busiest hour is"
                        + " 95%% full (assumed thresholds).",
                "%n将情景模拟一次，统计全市、各生活圈、各社区有多少居民缺少哪种业态，按每万元惠及人数筛选单项改动，并对最佳者"
                        + "再行模拟。来客 5%% 被拒或最忙时段满 95%% 的服务算作满员（阈值为假设）。");
        TEXTS.put(
                "livingcircle.diagnose.usage.footer",
                "  livingcircle diagnose scenarios/grid-town/two-circles.yaml%n"
                        + "  livingcircle diagnose scenarios/grid-town/two-circles.yaml --circle north --confirm 0",
                "  livingcircle diagnose scenarios/grid-town/two-circles.yaml --lang zh%n"
                        + "  livingcircle diagnose scenarios/grid-town/two-circles.yaml --circle north --confirm 0");
        TEXTS.put(
                "livingcircle.diagnose.replications",
                "Paired runs that confirm remedies, 2-10000. Default: 2.",
                "验证改动的成对运行次数，2-10000。默认 2。");
        TEXTS.put(
                "livingcircle.diagnose.output",
                "Folder for the results. Default: results/<city folder>-<scenario>-diagnosis. If it exists, a number is"
                        + " added.",
                "结果文件夹。默认 results/<城市文件夹>-<情景>-diagnosis。若已存在则加编号。");
        TEXTS.put("circle", "Look at this circle only; may be repeated.", "只诊断该生活圈；可重复。");
        TEXTS.put("community", "Look at this community only; may be repeated.", "只诊断该社区；可重复。");
        TEXTS.put("top", "Entries of each list, 1-1000. Default: 5.", "各列表的条数，1-1000。默认 5。");
        TEXTS.put(
                "confirm",
                "Simulate the best N remedies of the city and the best of each circle; 0 for none. Default: 5.",
                "对全市最佳的 N 项改动及各生活圈最佳改动进行模拟验证；0 为不验证。默认 5。");
        TEXTS.put(
                "full-share",
                "Share of arrivals turned away from which a service is over-full, in percent, 1-100. Default: 5.",
                "来客被拒比例达到多少（百分数）算满员，1-100。默认 5。");
    }

    private PlanningHelp() {}
}
