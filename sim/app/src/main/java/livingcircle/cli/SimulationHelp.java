package livingcircle.cli;

import livingcircle.text.TextBook;

/** Texts of {@code --help} for {@code run}, {@code explain} and {@code view}, and of the options that whatever simulates has. */
final class SimulationHelp {

    static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.put("livingcircle.run.usage.header", "Simulates a scenario.", "模拟一个情景。");
        TEXTS.put(
                "livingcircle.run.usage.description",
                "%nReads a scenario, simulates every resident day by day, prints a summary and writes tables and charts"
                        + " to a result folder.",
                "%n读取情景，逐日模拟每位居民，输出摘要，并将数据表和图表写入结果文件夹。");
        TEXTS.put(
                "livingcircle.run.usage.footer",
                "  livingcircle run scenarios/grid-town/baseline.yaml%n"
                        + "  livingcircle run scenarios/grid-town/baseline.yaml --days 56 -o results/trial%n"
                        + "  livingcircle run scenarios/grid-town/baseline.yaml --json --quiet",
                "  livingcircle run scenarios/grid-town/baseline.yaml --lang zh%n"
                        + "  livingcircle run scenarios/grid-town/baseline.yaml --days 56 -o results/trial%n"
                        + "  livingcircle run scenarios/grid-town/baseline.yaml --json --quiet");
        TEXTS.put(
                "scenario",
                "The scenario, a YAML file: a baseline or a layout that changes one.",
                "情景文件（YAML）：基准情景，或对其改动的布局。");
        TEXTS.put(
                "phase",
                "Of a plan in phases: up to and including the changes of this year. Default: all.",
                "分期规划：只计到该年（含）为止的改动。默认全部。");
        TEXTS.put(
                "output",
                "Folder for the results. Default: results/<city folder>-<scenario>. If it exists, a number is added.",
                "结果文件夹。默认 results/<城市文件夹>-<情景>。若已存在则加编号。");
        TEXTS.put("force", "Replace an existing result folder, once the new one is complete.", "新结果完整后替换已有的结果文件夹。");
        TEXTS.put("seed", "Seed of all random draws. Default: the scenario's.", "随机种子。默认取自情景。");
        TEXTS.put("days", "Measured days, 1-3650. Default: the scenario's.", "统计天数，1-3650。默认取自情景。");
        TEXTS.put(
                "warmup",
                "Days simulated before and left out, 0-3650. Default: the scenario's.",
                "预热天数，不计入结果，0-3650。默认取自情景。");
        TEXTS.put(
                "replications",
                "How often to run with other luck, 1-10000. Default: 1.",
                "以不同随机性重复运行的次数，1-10000。默认 1。");
        TEXTS.put(
                "threads",
                "Threads to use, 1-1024; results do not depend on it. Default: one per processor.",
                "线程数，1-1024，不影响结果。默认每个处理器一个。");
        TEXTS.put(
                "closing",
                "true or false: whether an outlet that loses money for long closes. Default: the scenario's.",
                "true 或 false：长期亏损的网点是否关闭。默认取自情景。");
        TEXTS.put(
                "no-map",
                "Leave out the tables that the map of a report needs: streets, homes, walks and outlets.",
                "不写出报告地图所需的数据表（街道、住所、步行时间、网点）。");
        TEXTS.put("residents", "Also write a row for each resident.", "另写居民明细表，每人一行。");
        TEXTS.put("diary", "Also write a row for each end of a need; large.", "另写日志表，每次需求了结一行；文件很大。");
        TEXTS.put("no-feedback", "Leave out capacity, crowding and habit.", "不计容量、拥挤和习惯。");
        TEXTS.put(
                "charts",
                "Languages of the charts: en, zh, both or none. Default: both.",
                "图表语言：en、zh、both（两种）或 none（不画）。默认两种都画。");
        TEXTS.put("json", "Print the headline numbers as one JSON object.", "以一个 JSON 对象输出主要数字。");

        TEXTS.put("livingcircle.explain.usage.header", "Tells what one resident did and why.", "说明一位居民做了什么、为什么。");
        TEXTS.put(
                "livingcircle.explain.usage.description",
                "%nReplays a run and tells who the resident is, what it needed day by day, what it could choose among with"
                        + " the terms of the utility, what became of it, and its satisfaction. With the same options as"
                        + " run it is the same run.",
                "%n重放一次模拟，说明该居民是谁、每天有何需求、可在哪些备选中选择及各项效用、结果如何，以及满意度。" + "选项与 run 相同时即为同一次运行。");
        TEXTS.put(
                "livingcircle.explain.usage.footer",
                "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711%n"
                        + "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711 --day 8-14%n"
                        + "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711 --json --quiet",
                "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711 --lang zh%n"
                        + "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711 --day 8-14 --lang zh%n"
                        + "  livingcircle explain scenarios/grid-town/baseline.yaml --resident 4711 --json --quiet");
        TEXTS.put(
                "livingcircle.explain.resident",
                "Number of the resident, from 0, as in the table residents.",
                "居民编号，从 0 开始，与居民明细表 residents 一致。");
        TEXTS.put(
                "livingcircle.explain.day",
                "Measured day to tell, or some in a row, such as 8-14. Default: the first week.",
                "要说明的统计日，或一段日期，如 8-14。默认第一周。");
        TEXTS.put(
                "livingcircle.explain.replication",
                "Which repetition of the run, 0-9999, as in the tables. Default: 0.",
                "运行的哪一次重复，0-9999，与数据表一致。默认 0。");
        TEXTS.put(
                "livingcircle.explain.json",
                "Print everything as one JSON object, all alternatives and terms included.",
                "以一个 JSON 对象输出全部内容，含所有备选和各项效用。");

        TEXTS.put("livingcircle.view.usage.header", "Shows a town while it is simulated.", "在窗口中观看城镇的模拟过程。");
        TEXTS.put(
                "livingcircle.view.usage.description",
                "%nOpens a window with streets, homes, outlets and residents on their way. Click one to see who it is, what"
                        + " it did and why; change numbers and start again. Looking on changes nothing: it is the run"
                        + " that the command run makes with the same options. Needs a display.",
                "%n打开窗口，显示街道、住所、网点和路上的居民。点击居民可查看其身份、行为与原因；可修改参数后重新开始。" + "观看不影响结果，与相同选项的 run 是同一次运行。需要图形显示。");
        TEXTS.put(
                "livingcircle.view.usage.footer",
                "  livingcircle view scenarios/grid-town/baseline.yaml%n"
                        + "  livingcircle view scenarios/grid-town/baseline.yaml --set behaviour.choice.habit=0.4",
                "  livingcircle view scenarios/grid-town/baseline.yaml --lang zh%n"
                        + "  livingcircle view scenarios/grid-town/baseline.yaml --set behaviour.choice.habit=0.4 --lang zh");
        TEXTS.put(
                "livingcircle.view.set",
                "Use another value than the files have, by its path; may stand several times.",
                "以路径指定某个数值，代替文件中的取值；可多次使用。");
    }

    private SimulationHelp() {}
}
