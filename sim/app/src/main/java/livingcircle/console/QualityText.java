package livingcircle.console;

import livingcircle.text.Phrase;

/** Texts of the report on the quality of data. */
final class QualityText {

    static final Phrase LAYERS = new Phrase("Rows of the files", "各文件行数");
    static final Phrase LAYER = new Phrase("layer", "图层");
    static final Phrase READ = new Phrase("read", "读取");
    static final Phrase USED = new Phrase("used", "采用");
    static final Phrase LEFT_OUT = new Phrase("left out", "略去");
    static final Phrase REJECTED = new Phrase("faulty", "有误");
    static final Phrase FINDINGS = new Phrase("Findings", "发现的问题");
    static final Phrase NO_FINDINGS = new Phrase("Nothing is odd.", "未发现问题。");
    static final Phrase SEVERITY = new Phrase("severity", "级别");
    static final Phrase KIND = new Phrase("what", "问题");
    static final Phrase NUMBER = new Phrase("number", "数量");
    static final Phrase EXAMPLE = new Phrase("for instance", "例如");
    static final Phrase GRADES = new Phrase("Communities by grade", "社区数据等级");
    static final Phrase GRADE = new Phrase("grade", "等级");
    static final Phrase PAGE = new Phrase("All findings on one page: %s", "全部问题见网页：%s");

    private QualityText() {}
}
