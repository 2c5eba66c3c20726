package livingcircle.explain;

import livingcircle.text.Phrase;

/** Every text of an explanation. */
public final class ExplainText {

    public static final Phrase RESIDENT = new Phrase("Resident %s", "居民 %s");
    static final Phrase AGE = new Phrase("age", "年龄");
    static final Phrase YEARS = new Phrase("%s years", "%s 岁");
    static final Phrase SEX = new Phrase("sex", "性别");
    static final Phrase MALE = new Phrase("male", "男");
    static final Phrase FEMALE = new Phrase("female", "女");
    static final Phrase HOUSEHOLD = new Phrase("household", "家庭");
    static final Phrase PERSONS = new Phrase("no. %1$s, persons: %2$s", "编号 %1$s，共 %2$s 人");
    static final Phrase INCOME = new Phrase("income per head", "人均收入");
    static final Phrase YUAN = new Phrase("%1$s yuan a year (%2$s of the mean)", "%1$s 元/年（为均值的 %2$s）");
    static final Phrase MOVES = new Phrase("gets about", "出行");
    static final Phrase CARRIED = new Phrase("with an adult", "由大人带");
    static final Phrase WALKS = new Phrase("on foot, %s m/min", "步行，%s 米/分钟");
    static final Phrase RIDES = new Phrase("on foot, %s m/min, or by e-bike", "步行（%s 米/分钟）或电动自行车");
    static final Phrase NO_STEPS = new Phrase("; avoids steps", "；避开台阶");
    static final Phrase HOME = new Phrase("home", "住所");
    static final Phrase AT = new Phrase("%1$s, %2$s", "%2$s，%1$s");
    static final Phrase OLD_ESTATE = new Phrase("%s (old estate)", "%s（老旧小区）");

    public static final Phrase DAY = new Phrase("Day %1$s, %2$s", "第 %1$s 天，%2$s");
    public static final Phrase QUIET_DAY = new Phrase("nothing was needed", "当天无需求");
    static final Phrase AGAIN = new Phrase(", tried again", "，再次尝试");
    static final Phrase THIRD_TIME = new Phrase(", tried for the third time", "，第三次尝试");
    static final Phrase TOUR = new Phrase(", with other needs of the hour", "，与该时段其他需求同行");
    static final Phrase ON_FOOT = new Phrase("%s min on foot", "步行 %s 分钟");
    static final Phrase BY_BIKE = new Phrase("%s min by e-bike", "骑行 %s 分钟");
    static final Phrase WENT_TO = new Phrase("went to %1$s, %2$s", "前往%1$s，%2$s");
    static final Phrase HAD_DELIVERED = new Phrase("ordered from %s", "向%s下单");
    static final Phrase ORDERED = new Phrase("ordered online", "网购");
    static final Phrase STAYED = new Phrase("went without", "未去任何网点");
    static final Phrase ONE_STOP = new Phrase(", on the same stop", "，同一停留点");
    static final Phrase FULL_THEN = new Phrase("%1$s: full, turned away; then %2$s", "%1$s：客满未能接待；随后%2$s");
    static final Phrase FULL_AGAIN = new Phrase("; full as well", "；同样客满");
    static final Phrase WAITED = new Phrase(", waited %s min", "，等候 %s 分钟");
    static final Phrase UNMET = new Phrase("unmet: %s", "未满足：%s");
    static final Phrase SCORES =
            new Phrase("price %1$s, quality %2$s, service %3$s (0-1)", "价格 %1$s，质量 %2$s，服务 %3$s（0-1）");
    static final Phrase GOING_ON = new Phrase("counted at the end of the day", "当日结束时计入");

    public static final Phrase ALTERNATIVE = new Phrase("alternative", "备选");
    static final Phrase OF_TYPE = new Phrase("%1$s (%2$s)", "%1$s（%2$s）");
    public static final Phrase MINUTES = new Phrase("min", "分钟");
    public static final Phrase TOTAL = new Phrase("total", "合计");
    public static final Phrase CHANCE = new Phrase("chance", "概率");
    static final Phrase MORE = new Phrase("%s more that could be chosen", "另有 %s 个可选");
    static final Phrase NOT_CHOOSABLE = new Phrase("%1$s: %2$s", "%1$s：%2$s 个");
    static final Phrase NOT_AT_ALL = new Phrase("not to be chosen: %s", "不可选：%s");
    public static final Phrase KEY = new Phrase(
            "Columns are points of utility; the greatest total is chosen (>), the second choice after a full outlet has ~.%n"
                    + "  kind: of the type, of ordering or of going without; shop: floor area, chain, no barriers;%n"
                    + "  mood: what the resident fancied just then; chance: how often it would be chosen if the mood%n"
                    + "  were drawn again and the need stood alone.",
            "各列为效用值；合计最大者被选中（>），~ 为客满被拒后的第二选择。%n"
                    + "  业态：业态、网购或放弃的固有效用；店况：面积、连锁、无障碍；%n"
                    + "  当时偏好：居民当时的个人偏好；概率：若重新抽取偏好、只看这一项需求，被选中的机会。");

    public static final Phrase SCORE = new Phrase("Satisfaction: %s of 100", "满意度：%s 分（满分 100）");
    public static final Phrase NOT_ASKED = new Phrase("Satisfaction: children so young are not asked", "满意度：低龄儿童不受访");
    static final Phrase PART = new Phrase("part of the score", "得分构成");
    static final Phrase SHARE = new Phrase("share", "达成率");
    static final Phrase POINTS = new Phrase("points", "分值");
    static final Phrase DISPOSITION = new Phrase("personal level of answers", "个人答题倾向");
    static final Phrase CUT_OFF = new Phrase("cut off at 0 or 100", "截至 0 或 100");
    static final Phrase ENDS = new Phrase(
            "%1$s needs: %2$s visits, %3$s orders, %4$s unmet; mean way %5$s min",
            "需求 %1$s 次：到店 %2$s 次，线上订单 %3$s 次，未满足 %4$s 次；平均路程 %5$s 分钟");

    private static final Phrase[] WEEKDAYS = {
        new Phrase("Monday", "星期一"),
        new Phrase("Tuesday", "星期二"),
        new Phrase("Wednesday", "星期三"),
        new Phrase("Thursday", "星期四"),
        new Phrase("Friday", "星期五"),
        new Phrase("Saturday", "星期六"),
        new Phrase("Sunday", "星期日")
    };

    private ExplainText() {}

    /** @param day of the run, from 0, a Monday */
    public static Phrase weekday(int day) {
        return WEEKDAYS[Math.floorMod(day, WEEKDAYS.length)];
    }
}
