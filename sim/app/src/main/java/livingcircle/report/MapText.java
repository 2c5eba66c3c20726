package livingcircle.report;

import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.text.TextBook;

/** Every text of the map, under the keys that its script looks for; {@code {0}} stands for a value. */
final class MapText {

    private static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.put("layer", "Show", "显示");
        TEXTS.put("type", "Outlet type", "业态");
        TEXTS.put("layout", "Layout", "布局");
        TEXTS.put("outlets", "Outlets", "网点");
        TEXTS.put("satisfaction", "Satisfaction", "满意度");
        TEXTS.put("coverage", "Coverage by type", "业态覆盖");
        TEXTS.put("minutes", "Walking minutes by type", "业态步行分钟");
        TEXTS.put("unmet", "Unmet share of needs", "未满足需求占比");
        TEXTS.put("demand", "Demand", "需求量");
        TEXTS.put("load", "Outlet load", "网点负荷");
        TEXTS.put("differenceOf", "{0}, minus {1}", "{0} 减 {1}");
        TEXTS.put("allTypes", "all", "全部");
        TEXTS.put("noOutlets", "none", "不显示");
        TEXTS.put("ofType", "of the type", "所选业态");
        TEXTS.put("score", "mean score of a home’s residents, 0–100", "住所居民平均得分（0–100）");
        TEXTS.put("scoreDifference", "change of the mean score, points", "平均得分变化（分）");
        TEXTS.put("covered", "within {0} min at 60 m/min", "60 米/分步行 {0} 分钟内可达");
        TEXTS.put("notCovered", "farther, or not reached", "更远或不可达");
        TEXTS.put("newlyCovered", "newly covered", "新增覆盖");
        TEXTS.put("noLongerCovered", "no longer covered", "失去覆盖");
        TEXTS.put("sameCovered", "covered in both", "前后均覆盖");
        TEXTS.put("neverCovered", "covered in neither", "前后均未覆盖");
        TEXTS.put("minutesOnFoot", "minutes on foot at 60 m/min", "步行分钟（60 米/分）");
        TEXTS.put("minutesDifference", "change of walking minutes", "步行分钟变化");
        TEXTS.put("unmetShare", "share of a home’s needs", "占住所需求的比例");
        TEXTS.put("unmetDifference", "change of the share, percentage points", "占比变化（百分点）");
        TEXTS.put("needsPerDay", "needs a day at a home", "住所日均需求（次）");
        TEXTS.put("needsDifference", "change of needs a day", "日均需求变化（次）");
        TEXTS.put("loadShare", "served over the capacity of all opening hours", "接待数与全部营业时间容量之比");
        TEXTS.put("loadDifference", "change of the load, percentage points", "负荷变化（百分点）");
        TEXTS.put("unknown", "nothing known, or not in both layouts", "无数据，或两布局不同时存在");
        TEXTS.put("basic", "basic", "基本保障类");
        TEXTS.put("upgrade", "upgrade", "品质提升类");
        TEXTS.put("public", "public service", "公共服务类");
        TEXTS.put("circle", "living circle", "生活圈");
        TEXTS.put("community", "community", "社区");
        TEXTS.put("residents", "residents", "居民");
        TEXTS.put("needsRun", "needs a day", "日均需求");
        TEXTS.put("unmetRun", "unmet", "未满足");
        TEXTS.put("min", "min", "分钟");
        TEXTS.put("beyond", "beyond reach", "不可达");
        TEXTS.put("served", "customers a day", "日均客流");
        TEXTS.put("loadOf", "load", "负荷");
        TEXTS.put("isochrone", "On foot from here", "由此处步行");
        TEXTS.put("within", "{0} min: {1} residents", "{0} 分钟：{1} 名居民");
        TEXTS.put(
                "hint",
                "Point at a home or an outlet for its numbers. Click anywhere to see 5, 10 and 15 minutes on foot at 60 m/min"
                        + " along the streets; click again or press Esc to clear.",
                "将指针移到住所或网点上可查看数据。点击任意处显示沿街步行（60 米/分）5、10、15 分钟范围；再次点击或按 Esc 清除。");
        TEXTS.put(
                "tooOld",
                "This browser cannot unpack the map; use a current Chrome, Edge or Firefox.",
                "此浏览器无法显示地图；请使用新版 Chrome、Edge 或 Firefox。");
        TEXTS.put("added", "added service", "附加服务");
        TEXTS.put("synthetic", "filled in by assumption", "按假设补充");
    }

    private MapText() {}

    /** The texts by key. */
    static Map<String, BilingualText> all() {
        return TEXTS.all();
    }
}
