package livingcircle.cli;

import livingcircle.text.TextBook;

/** Texts of {@code --help} for {@code validate}. */
final class ValidateHelp {

    static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.put("livingcircle.validate.usage.header", "Tells how good the data of a scenario are.", "检查情景数据的质量。");
        TEXTS.put(
                "livingcircle.validate.usage.description",
                "%nLooks for faults, outlets that stand twice, places far from streets or cut off, communities without"
                        + " homes, unusual numbers and gaps in the survey, and grades each community A to D. What cannot"
                        + " be read is listed, too, and the rest still looked at. Written are quality.html, a page with a"
                        + " map to read and print, findings.csv, layers.csv, communities.csv and faults.geojson for"
                        + " maps.",
                "%n检查错误、重复网点、远离街道或不连通的位置、没有住所的社区、异常数值和调查缺漏，并将每个社区的数据评为 A 至 D 级。"
                        + "无法读取的内容同样列出，其余部分照常检查。结果写入可阅读和打印的网页 quality.html（带地图）、"
                        + "findings.csv、layers.csv、communities.csv，以及可在地图上打开的 faults.geojson。");
        TEXTS.put(
                "livingcircle.validate.usage.footer",
                "  livingcircle validate my-town%n"
                        + "  livingcircle validate my-town/plan.yaml --fail-on warning -o checked",
                "  livingcircle validate my-town --lang zh%n"
                        + "  livingcircle validate my-town/plan.yaml --fail-on warning -o checked");
        TEXTS.put("livingcircle.validate.usage.exitCodeList.0", "0:good", "0:正常");
        TEXTS.put(
                "livingcircle.validate.usage.exitCodeList.1",
                "1:there are warnings, where --fail-on asks for it",
                "1:有警告，且 --fail-on 要求以此退出");
        TEXTS.put(
                "livingcircle.validate.usage.exitCodeList.2",
                "2:bad usage, or the data have faults, unless --fail-on never",
                "2:用法有误，或数据有错误（--fail-on never 除外）");
        TEXTS.put("livingcircle.validate.usage.exitCodeList.3", "3:internal fault", "3:程序内部故障");
        TEXTS.put(
                "validate-source",
                "File of a scenario, or a folder with a baseline.yaml.",
                "情景文件，或含有 baseline.yaml 的文件夹。");
        TEXTS.put(
                "validate-output",
                "Folder for the report. Default: results/<city folder>-<scenario>-validate. If it exists, a number is"
                        + " added.",
                "报告文件夹。默认 results/<城市文件夹>-<情景>-validate。若已存在则加编号。");
        TEXTS.put(
                "validate-fail-on",
                "What makes the exit code another than 0: fault (then 2), warning (then 1, with faults 2) or never."
                        + " Default: fault.",
                "何时以非 0 退出码结束：fault 有错误（为 2），warning 有警告（为 1，有错误时为 2），never 从不。默认 fault。");
        TEXTS.put("livingcircle.validate.json", "Print the findings as one JSON object.", "以一个 JSON 对象输出发现的问题。");
    }

    private ValidateHelp() {}
}
