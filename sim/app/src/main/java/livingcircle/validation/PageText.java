package livingcircle.validation;

import livingcircle.text.Phrase;

/** Texts of the page about the quality of data. */
final class PageText {

    static final Phrase TITLE = new Phrase("Quality of the data: %s", "数据质量检查：%s");
    static final Phrase SUBTITLE =
            new Phrase("What was read, what is odd, and what to do about it", "读取了什么，有哪些问题，该怎么改");

    static final Phrase SUMMARY = new Phrase("In short", "概要");
    static final Phrase NOT_READY = new Phrase(
            "The scenario cannot be simulated before its faults are mended. They stand first among the findings; what could"
                    + " be read was looked at all the same.",
            "存在错误，改正之前无法模拟。错误列在“发现的问题”最前面；能读取的部分已照常检查。");
    static final Phrase SUSPICIOUS = new Phrase(
            "The scenario can be simulated. Its warnings point at data that are likely to distort results: go through them"
                    + " before you rely on any.",
            "情景可以模拟。警告所指的数据可能使结果失真，采用结果之前请逐条核对。");
    static final Phrase READY =
            new Phrase("The scenario can be simulated, and nothing about its data is suspicious.", "情景可以模拟，数据未见可疑之处。");
    static final Phrase FILLED_IN_SHARE = new Phrase(
            "%s of %s outlets are filled in by assumption and say nothing about the shops that there are.",
            "%2$s 个网点中有 %1$s 个按假设补充，不反映实际店铺。");
    static final Phrase FAULTS = new Phrase("Faults", "错误");
    static final Phrase FAULTS_DETAIL = new Phrase("to be mended before anything is simulated", "模拟之前必须改正");
    static final Phrase WARNINGS = new Phrase("Warnings", "警告");
    static final Phrase WARNINGS_DETAIL = new Phrase("likely to distort results", "可能使结果失真");
    static final Phrase NOTES = new Phrase("Notes", "提示");
    static final Phrase NOTES_DETAIL = new Phrase("worth a look", "值得留意");
    static final Phrase ROWS_USED = new Phrase("Rows used", "采用的行");
    static final Phrase ROWS_DETAIL = new Phrase("of %s read; %s left out, %s rejected", "共读取 %s 行；略去 %s 行，有误 %s 行");
    static final Phrase ROWS_NONE = new Phrase("no layer has a file of its own", "没有独立的图层文件");
    static final Phrase ROWS_UNREAD = new Phrase("no layer could be read", "没有可读取的图层");
    static final Phrase OUTLETS = new Phrase("Outlets surveyed", "调查所得网点");
    static final Phrase OUTLETS_DETAIL = new Phrase("and %s filled in by assumption", "另有 %s 个按假设补充");
    static final Phrase TRUSTED = new Phrase("Communities graded A or B", "A、B 级社区");
    static final Phrase TRUSTED_DETAIL = new Phrase("of %s", "共 %s 个");

    static final Phrase MAP = new Phrase("Where", "位置");
    static final Phrase MAP_HINT = new Phrase(
            "A letter on the map is a finding: click it for its row. Places outside the town stand at the edge. Drag to move,"
                    + " double-click or hold Ctrl and turn the wheel to zoom.",
            "图上的字母为发现的问题，点击可跳到对应的行；城区以外的位置标在图边。拖动可平移，双击或按住 Ctrl 滚动滚轮可缩放。");
    static final Phrase NO_MAP =
            new Phrase("No place could be read, so that there is nothing to draw.", "没有可读取的位置，无法绘图。");
    static final Phrase MARK = new Phrase("%s: %s, %s", "%s：%s，%s");
    static final Phrase COUNTED = new Phrase("%s (%s)", "%s（%s）");
    static final Phrase COMMUNITY_OF_GRADE = new Phrase("community, grade %s", "社区，%s 级");
    static final Phrase HOME = new Phrase("home", "住所");
    static final Phrase SURVEYED = new Phrase("outlet", "网点");
    static final Phrase SYNTHETIC = new Phrase("outlet filled in by assumption", "按假设补充的网点");

    static final Phrase LAYERS = new Phrase("What was read", "读取情况");
    static final Phrase ROWS = new Phrase("Rows of the files", "各文件行数");
    static final Phrase LAYER = new Phrase("layer", "图层");
    static final Phrase FILE = new Phrase("file", "文件");
    static final Phrase READ = new Phrase("read", "读取");
    static final Phrase USED = new Phrase("used", "采用");
    static final Phrase LEFT_OUT = new Phrase("left out", "略去");
    static final Phrase REJECTED = new Phrase("rejected", "有误");
    static final Phrase REASONS = new Phrase("why rejected", "有误的原因");
    static final Phrase REASON = new Phrase("%s (%s)", "%s（%s 行）");
    static final Phrase GENERATED = new Phrase(
            "No layer has a file of its own: town and outlets are generated from numbers of the scenario.",
            "没有独立的图层文件：城镇和网点由情景中的参数生成。");
    static final Phrase NOTHING_READ = new Phrase("No layer could be read.", "没有可读取的图层。");
    static final Phrase REMARKS = new Phrase("Assumed and noticed while reading", "读取时的假设与说明");
    static final Phrase MORE_REMARKS = new Phrase("and %s more, which the program prints", "另有 %s 条，见程序输出");

    static final Phrase FINDINGS = new Phrase("Findings", "发现的问题");
    static final Phrase NO_FINDINGS = new Phrase("Nothing is odd.", "未发现问题。");
    static final Phrase LETTER = new Phrase("%s: ", "%s：");
    static final Phrase NOT_BY_STREETS = new Phrase(
            "Not checked: distances from streets, as the streets could not be read without faults.",
            "未检查：到街道的距离和连通情况，因为街道有错误。");
    static final Phrase NOT_BY_HOMES = new Phrase(
            "Not checked: residents per dwelling and communities without homes, as homes or communities could not be read"
                    + " without faults.",
            "未检查：户均人口和没有住所的社区，因为住所或社区有错误。");
    static final Phrase NOT_BY_RESIDENTS = new Phrase(
            "Not checked: residents per dwelling, as the residents could not be read without faults.",
            "未检查：户均人口，因为人口数有错误。");
    static final Phrase KIND = new Phrase("%s%s (%s, %s)", "%s%s（%s，%s 条）");
    static final Phrase EXPECTED_ALL = new Phrase("Expected: %s.", "应为：%s。");
    static final Phrase EXPECTED_AND_MEND = new Phrase("Expected: %s. Mend: %s.", "应为：%s。处理：%s。");
    static final Phrase MEND_ALL = new Phrase("Mend: %s.", "处理：%s。");
    static final Phrase WHERE = new Phrase("where", "位置");
    static final Phrase WHAT = new Phrase("what", "对象");
    static final Phrase ID = new Phrase("id", "标识");
    static final Phrase PLACE = new Phrase("longitude, latitude", "经度, 纬度");
    static final Phrase FOUND = new Phrase("found", "现状");
    static final Phrase EXPECTED = new Phrase("expected", "应为");
    static final Phrase MEND = new Phrase("what to do", "处理");
    static final Phrase MORE_FINDINGS = new Phrase(
            "%s more of this kind stand in findings.csv, those with a place also in faults.geojson.",
            "此类问题另有 %s 条，见 findings.csv；有位置的另见 faults.geojson。");

    static final Phrase COMMUNITIES = new Phrase("Communities", "社区");
    static final Phrase GRADES = new Phrase("How far the data of a community can be trusted", "各社区数据的可信程度");
    static final Phrase NO_COMMUNITIES =
            new Phrase("Communities can be graded once they and their homes can be read.", "社区及其住所能够读取后才能评级。");
    static final Phrase COMMUNITY = new Phrase("community", "社区");
    static final Phrase GRADE = new Phrase("grade", "等级");
    static final Phrase HOMES = new Phrase("homes", "住所");
    static final Phrase OUTLETS_OF = new Phrase("outlets", "网点");
    static final Phrase WITH_WARNINGS = new Phrase("with warnings", "有警告");
    static final Phrase FILLED_IN = new Phrase("filled in", "补充");
    static final Phrase KNOWN = new Phrase("hours and area known", "已知时间和面积");
    static final Phrase WHY = new Phrase("why", "原因");

    static final Phrase LIMITS = new Phrase("Thresholds", "判断标准");
    static final Phrase USUAL = new Phrase("What is taken as usual, and where that comes from", "视为正常的范围及其依据");
    static final Phrase RANGE = new Phrase("usual", "正常范围");
    static final Phrase SOURCE = new Phrase("source or assumption", "依据或假设");
    static final Phrase GRADE_LIMITS = new Phrase("What the grades ask for (assumptions)", "各等级的要求（假设）");
    static final Phrase MOST_WARNINGS = new Phrase("homes and outlets with warnings, at most", "有警告的住所和网点，不超过");
    static final Phrase MOST_FILLED_IN = new Phrase("outlets filled in, at most", "补充的网点，不超过");
    static final Phrase LEAST_KNOWN = new Phrase("outlets with known hours and area, at least", "已知时间和面积的网点，不少于");
    static final Phrase LEAST_OUTLETS = new Phrase("outlets, at least", "网点数，不少于");
    static final Phrase NO_LIMIT = new Phrase("no limit", "不限");

    static final Phrase AGAIN = new Phrase("Again, and more", "重做与更多");
    static final Phrase AGAIN_SENTENCE = new Phrase("This command gives this folder again:", "用此命令可重新生成本文件夹：");
    static final Phrase FOLDER = new Phrase(
            "Beside this page stand findings.csv, layers.csv and communities.csv for spreadsheets, and faults.geojson, which"
                    + " opens in QGIS and other map programs.",
            "同一文件夹中另有 findings.csv、layers.csv、communities.csv，可用电子表格打开；faults.geojson 可用 QGIS 等地图软件打开。");

    private PageText() {}
}
