package livingcircle.cli;

import livingcircle.text.TextBook;

/** Texts of {@code --help} for what all commands have in common, and about the program itself. */
final class CommonHelp {

    static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.put("usage.synopsisHeading", "Usage: ", "用法：");
        TEXTS.put("usage.parameterListHeading", "%n", "%n");
        TEXTS.put("usage.optionListHeading", "%nOptions:%n", "%n选项：%n");
        TEXTS.put("usage.commandListHeading", "%nCommands:%n", "%n命令：%n");
        TEXTS.put("usage.footerHeading", "%nExamples:%n", "%n示例：%n");
        TEXTS.put("usage.exitCodeListHeading", "%nExit codes:%n", "%n退出码：%n");
        TEXTS.put("usage.exitCodeList.0", "0:good", "0:正常");
        TEXTS.put("usage.exitCodeList.1", "2:bad usage or input", "2:用法或输入有误");
        TEXTS.put("usage.exitCodeList.2", "3:internal fault", "3:程序内部故障");
        TEXTS.put("help", "Show this help and exit.", "显示本帮助并退出。");
        TEXTS.put("version", "Show the version and exit.", "显示版本并退出。");
        TEXTS.put(
                "lang",
                "Language of messages, summary and charts: en or zh. Default: that of LC_ALL, LC_MESSAGES or LANG.",
                "消息、摘要和图表的语言：en 或 zh。默认取自 LC_ALL、LC_MESSAGES 或 LANG。");
        TEXTS.put(
                "memory",
                "Memory that Java may use, such as 8g or 6000m. Default: a quarter of the machine's.",
                "Java 可用的内存，如 8g 或 6000m。默认为本机内存的四分之一。");
        TEXTS.put("stacktrace", "Show where in the program a fault arose.", "出现故障时显示程序内部位置。");
        TEXTS.put("quiet", "Say nothing but errors and warnings.", "只显示错误和警告。");

        TEXTS.put(
                "livingcircle.usage.header",
                "Simulates daily shopping in 15-minute living circles.",
                "模拟一刻钟便民生活圈的日常消费。");
        TEXTS.put(
                "livingcircle.usage.footer",
                "  livingcircle run scenarios/grid-town/baseline.yaml%n"
                        + "  livingcircle init my-town%n"
                        + "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town",
                "  livingcircle run scenarios/grid-town/baseline.yaml --lang zh%n"
                        + "  livingcircle init my-town --lang zh%n"
                        + "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town --lang zh");
    }

    private CommonHelp() {}
}
