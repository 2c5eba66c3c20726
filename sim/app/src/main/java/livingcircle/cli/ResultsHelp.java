package livingcircle.cli;

import livingcircle.text.TextBook;

/** Texts of {@code --help} for {@code study} and {@code report}. */
final class ResultsHelp {

    static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.put("livingcircle.study.usage.header", "Makes the many runs of a study.", "进行一项研究的大量运行。");
        TEXTS.put(
                "livingcircle.study.usage.description",
                "%nRuns scenarios at all points of a design, keeps every run as it ends, and writes tables of all runs as CSV,"
                        + " Parquet and one DuckDB file, with sensitivity and charts. Interrupted at any moment, the same"
                        + " command goes on; the tables come out the same byte for byte.",
                "%n在设计的全部设计点上运行各情景，每次运行结束即保存，最后写出全部运行的 CSV、Parquet 和 DuckDB 数据表，并作敏感性分析和图表。"
                        + "随时可中断，重新运行同一命令即可继续，所得数据表逐字节相同。");
        TEXTS.put(
                "livingcircle.study.usage.footer",
                "  livingcircle study scenarios/grid-town/studies/uncertainty.yaml --dry-run%n"
                        + "  livingcircle study scenarios/grid-town/studies/uncertainty.yaml%n"
                        + "  livingcircle study my-study.yaml --set behaviour.choice.crowding=0.5 -o results/trial",
                "  livingcircle study scenarios/grid-town/studies/uncertainty.yaml --dry-run --lang zh%n"
                        + "  livingcircle study scenarios/grid-town/studies/uncertainty.yaml --lang zh%n"
                        + "  livingcircle study my-study.yaml --set behaviour.choice.crowding=0.5 -o results/trial");
        TEXTS.put("study", "The study, a YAML file.", "研究文件（YAML）。");
        TEXTS.put(
                "livingcircle.study.output",
                "Folder of the study, new or to go on in. Default: results/<folder>-<study>.",
                "研究的文件夹，新建或接着运行。默认 results/<文件夹>-<研究>。");
        TEXTS.put(
                "set",
                "A value that holds in all runs, such as run.days=7; may be repeated.",
                "在全部运行中采用的取值，如 run.days=7；可重复。");
        TEXTS.put(
                "livingcircle.study.threads",
                "Runs made at once, 1-1024; results do not depend on it. Default: one per processor.",
                "同时进行的运行数，1-1024，不影响结果。默认每个处理器一个。");
        TEXTS.put(
                "dry-run",
                "Only tell how many runs there are, how long they take and how much disk, from a short trial.",
                "只说明运行次数，并由简短试运行估计用时和所需磁盘。");
        TEXTS.put("yes", "Start a study of more than 10,000 runs without asking.", "运行超过 10000 次时不再询问，直接开始。");
        TEXTS.put(
                "fork",
                "If the folder holds another study, or inputs or version have changed, start anew beside it.",
                "若文件夹中是另一项研究，或输入、版本已改变，则在旁边另起一项。");
        TEXTS.put(
                "livingcircle.study.json",
                "Print the tables about the study as a whole as one JSON object.",
                "以一个 JSON 对象输出整项研究的汇总表。");

        TEXTS.put(
                "livingcircle.report.usage.header",
                "Makes one page with an interactive map of result folders.",
                "将结果文件夹汇成带交互地图的一页报告。");
        TEXTS.put(
                "livingcircle.report.usage.description",
                "%nWrites one HTML file that opens in any browser without a network, in English and Chinese: headline"
                        + " numbers, acceptance, map, before and after, winners and losers, gaps, operators and cost,"
                        + " sensitivity, assumptions, and how to repeat it. Every number comes from the tables of the"
                        + " folders.",
                "%n写出一个 HTML 文件，无需网络即可用浏览器打开，中英文可切换：主要指标、达标情况、地图、前后对比、受益与受损、短板、经营与投资、敏感性、假设，以及如何重现。"
                        + "所有数字均取自结果文件夹中的数据表。");
        TEXTS.put(
                "livingcircle.report.usage.footer",
                "  livingcircle report results/grid-town-baseline -o report.html%n"
                        + "  livingcircle report results/grid-town-baseline-compared results/grid-town-baseline-check -o"
                        + " plan.html",
                "  livingcircle report results/grid-town-baseline -o report.html --lang zh%n"
                        + "  livingcircle report results/grid-town-baseline-compared results/grid-town-baseline-check -o"
                        + " plan.html --lang zh");
        TEXTS.put(
                "report-results",
                "Result folders of run, compare, check, diagnose or study, in any mixture.",
                "结果文件夹，由 run、compare、check、diagnose 或 study 生成，可任意组合。");
        TEXTS.put("livingcircle.report.output", "The file to write. Default: report.html.", "要写出的文件。默认 report.html。");
        TEXTS.put(
                "pdf",
                "Also print it to a PDF file of the same name, with an installed Chromium, Chrome or Edge.",
                "另用本机安装的 Chromium、Chrome 或 Edge 打印为同名 PDF 文件。");
        TEXTS.put("livingcircle.report.force", "Replace an existing file.", "替换已有的文件。");
    }

    private ResultsHelp() {}
}
