package livingcircle.cli;

import livingcircle.text.TextBook;

/** Texts of {@code --help} for {@code init}. */
final class InitHelp {

    static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.put(
                "livingcircle.init.usage.header",
                "Writes an example folder to put your own data in.",
                "生成示例文件夹，供填入本地数据。");
        TEXTS.put(
                "livingcircle.init.usage.description",
                "%nThe folder is a tiny town that runs as it is: files with comments on every entry, tables of outlets,"
                        + " communities, residents, buildings and streets as CSV and as workbooks that explain their"
                        + " columns, a plan, and a README with what to do first. Editors complete and check its YAML"
                        + " files.",
                "%n文件夹中是一个可直接运行的小镇：逐项带说明的配置文件，网点、社区、人口、住宅楼、街道各表（CSV，另有带填写说明的 Excel 工作簿），"
                        + "一份规划方案，以及说明步骤的 README。编辑器可对其中的 YAML 文件自动补全和检查。");
        TEXTS.put(
                "livingcircle.init.usage.footer",
                "  livingcircle init my-town%n  livingcircle run my-town/baseline.yaml",
                "  livingcircle init my-town --lang zh%n  livingcircle run my-town/baseline.yaml --lang zh");
        TEXTS.put("init-folder", "The folder to make.", "要生成的文件夹。");
        TEXTS.put(
                "init-catalogue",
                "The catalogue of outlet types to copy. Default: scenarios/catalogue.yaml of the program.",
                "要复制的业态目录。默认为程序自带的 scenarios/catalogue.yaml。");
        TEXTS.put(
                "init-behaviour",
                "The behaviour of residents to copy. Default: scenarios/behaviour.yaml of the program.",
                "要复制的居民行为参数。默认为程序自带的 scenarios/behaviour.yaml。");
        TEXTS.put(
                "livingcircle.init.force",
                "Replace the files of an existing scenario folder that the example has, too; its other files are kept.",
                "已有情景文件夹时，替换其中与示例同名的文件，其他文件保留。");
        TEXTS.put("livingcircle.init.json", "Print what was written as one JSON object.", "以一个 JSON 对象输出所写内容。");
    }

    private InitHelp() {}
}
