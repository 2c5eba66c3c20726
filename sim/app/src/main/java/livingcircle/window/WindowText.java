package livingcircle.window;

import livingcircle.text.Phrase;

/** Every text of the window, that of residents apart. */
final class WindowText {

    static final Phrase TITLE = new Phrase("%1$s: %2$s", "%1$s：%2$s");
    static final Phrase PLAY = new Phrase("Play", "运行");
    static final Phrase PAUSE = new Phrase("Pause", "暂停");
    static final Phrase STOP = new Phrase("Stop", "停止");
    static final Phrase SPEED = new Phrase("Speed", "速度");
    static final Phrase SLOW = new Phrase("slow", "慢");
    static final Phrase WHOLE_HOURS = new Phrase("hour by hour", "逐小时");
    static final Phrase ZOOM_IN = new Phrase("Zoom in", "放大");
    static final Phrase ZOOM_OUT = new Phrase("Zoom out", "缩小");
    static final Phrase ZOOM_ALL = new Phrase("Whole town", "全图");

    static final Phrase BEFORE = new Phrase("not started", "尚未开始");
    static final Phrase WARMUP = new Phrase("warm-up day %1$s of %2$s", "预热第 %1$s 天（共 %2$s 天）");
    static final Phrase DAY = new Phrase("day %1$s of %2$s", "第 %1$s 天（共 %2$s 天）");
    static final Phrase CLOCK = new Phrase("%1$s, %2$s", "%1$s，%2$s");
    static final Phrase ON_THE_WAY =
            new Phrase("%1$s visits this hour, %2$s of them shown", "本小时到店 %1$s 人次，图上显示 %2$s 人次");

    static final Phrase NOW = new Phrase("Town", "全城");
    static final Phrase WHO = new Phrase("Selected", "所选对象");
    static final Phrase NUMBERS = new Phrase("Parameters", "参数");
    static final Phrase LEGEND = new Phrase("Legend", "图例");

    static final Phrase ENDS = new Phrase("Needs by the hour, last two days", "近两日逐小时需求");
    static final Phrase VISITS = new Phrase("visits", "到店");
    static final Phrase ORDERS = new Phrase("orders", "线上订单");
    static final Phrase UNMET = new Phrase("unmet", "未满足");
    static final Phrase HOUR_AXIS = new Phrase("hour of the day", "时");
    static final Phrase SATISFACTION = new Phrase("Satisfaction so far", "截至当日的满意度");
    static final Phrase MEAN_SCORE = new Phrase("mean score, 0-100", "平均得分（0-100）");
    static final Phrase BASIC_SHARE = new Phrase("at least basically satisfied, %%", "基本满意及以上（%%）");
    static final Phrase DAY_AXIS = new Phrase("measured day", "统计日");
    static final Phrase LOAD = new Phrase("Load by the hour today, %% of capacity", "今日逐小时负荷（占容量 %%）");
    static final Phrase HOUR_OF_DAY = new Phrase("hour", "时");

    static final Phrase HINT = new Phrase("Click a resident on the way, a home or an outlet.", "点击路上的居民、住所或网点查看详情。");
    static final Phrase RESIDENTS_OF = new Phrase("Residents of %s", "%s 的居民");
    static final Phrase CLICK_ONE = new Phrase("Click one to see its days.", "点击一位居民查看其日程。");
    static final Phrase NOBODY = new Phrase("Nobody lives here.", "此处无人居住。");
    static final Phrase DIARY = new Phrase("Days seen", "所见日程");
    static final Phrase NO_DAYS = new Phrase(
            "Nothing was needed since it is followed; its needs appear here as days go by.", "自关注以来尚无需求；其需求将逐日显示在此。");
    static final Phrase OUTLET_OF = new Phrase("%1$s, %2$s m2, %3$s an hour", "%1$s，%2$s 平方米，每小时接待 %3$s 人");
    static final Phrase CHAIN = new Phrase("chain", "连锁");
    static final Phrase BARRIER_FREE = new Phrase("no barriers", "无障碍");
    static final Phrase QUEUE = new Phrase("waiting into the next hour: %s", "排队至下一小时：%s 人");
    static final Phrase CUSTOMERS =
            new Phrase("served on all measured days so far: %1$s; turned away: %2$s", "统计日至今接待 %1$s 人次，未能接待 %2$s 人次");
    static final Phrase HOUSEHOLD_MEMBER = new Phrase("%1$s, %2$s", "%1$s，%2$s");

    static final Phrase SEED = new Phrase("Seed", "随机种子");
    static final Phrase DAYS = new Phrase("Measured days", "统计天数");
    static final Phrase WARMUP_DAYS = new Phrase("Warm-up days", "预热天数");
    static final Phrase FEEDBACK = new Phrase("Capacity, crowds and habit act", "计入容量、拥挤和习惯");
    static final Phrase CLOSING = new Phrase("Outlets that lose money close", "长期亏损的网点关闭");
    static final Phrase WALK_5 = new Phrase("Walking minute, types within 5 min", "步行每分钟，5 分钟业态");
    static final Phrase WALK_8 = new Phrase("Walking minute, types within 8 min", "步行每分钟，8 分钟业态");
    static final Phrase WALK_15 = new Phrase("Walking minute, types within 15 min", "步行每分钟，15 分钟业态");
    static final Phrase PRICE = new Phrase("Price, per ln(index)", "价格，每 ln(指数)");
    static final Phrase CROWDING = new Phrase("Crowding", "拥挤");
    static final Phrase HABIT = new Phrase("Habit", "习惯");
    static final Phrase FURTHER_NEED = new Phrase("Further need on one stop", "一站多事");
    static final Phrase MORE = new Phrase("Other values, one path=value a line", "其他取值，每行一个 路径=值");
    static final Phrase APPLY = new Phrase("Apply and start again", "应用并重新开始");
    static final Phrase BUILDING = new Phrase("Building the town ...", "正在建立城镇模型……");
    static final Phrase REFUSED = new Phrase("These values cannot be used", "这些取值不可用");
    static final Phrase CLOSE = new Phrase("Close", "关闭");
    static final Phrase NOT_A_NUMBER = new Phrase("%1$s cannot be '%2$s': write a number", "%1$s 不能是“%2$s”：请写数字");
    static final Phrase NOT_WHOLE = new Phrase(
            "%1$s cannot be '%2$s': write a whole number from %3$s to %4$s", "%1$s 不能是“%2$s”：请写 %3$s 到 %4$s 的整数");
    static final Phrase NOT_A_SETTING =
            new Phrase("'%s' is not of the form path=value, such as run.days=7", "“%s”不是 路径=值 的形式，如 run.days=7");

    static final Phrase HOMES = new Phrase("Homes by satisfaction", "住所按满意度");
    static final Phrase UNKNOWN = new Phrase("not known yet", "尚无数据");
    static final Phrase BELOW = new Phrase("below %s", "低于 %s");
    static final Phrase BETWEEN = new Phrase("%1$s to %2$s", "%1$s 至 %2$s");
    static final Phrase FROM = new Phrase("%s and more", "%s 及以上");
    static final Phrase PEOPLE = new Phrase("On the way", "路上的居民");
    static final Phrase WALKING = new Phrase("on foot", "步行");
    static final Phrase RIDING = new Phrase("by e-bike", "骑电动自行车");
    static final Phrase TURNED_AWAY = new Phrase("turned away", "客满未能接待");
    static final Phrase FULL = new Phrase("outlet full this hour", "本小时客满的网点");
    static final Phrase BASIC = new Phrase("Basic types", "基本保障类");
    static final Phrase UPGRADE = new Phrase("Upgrade types", "品质提升类");
    static final Phrase PUBLIC = new Phrase("Public services", "公共服务类");

    private WindowText() {}
}
