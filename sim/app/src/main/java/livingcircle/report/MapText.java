package livingcircle.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import livingcircle.base.BilingualText;

/** Every text of the map, under the keys that its script looks for; {@code {0}} stands for a value. */
final class MapText {

    private static final Map<String, BilingualText> TEXTS = new LinkedHashMap<>();

    static {
        put("layer", "Show", "显示");
        put("type", "Outlet type", "业态");
        put("layout", "Layout", "布局");
        put("outlets", "Outlets", "网点");
        put("satisfaction", "Satisfaction", "满意度");
        put("coverage", "Coverage by type", "业态覆盖");
        put("minutes", "Walking minutes by type", "业态步行分钟");
        put("unmet", "Unmet share of needs", "未满足需求占比");
        put("demand", "Demand", "需求量");
        put("load", "Outlet load", "网点负荷");
        put("differenceOf", "{0}, minus {1}", "{0} 减 {1}");
        put("allTypes", "all", "全部");
        put("noOutlets", "none", "不显示");
        put("ofType", "of the type", "所选业态");
        put("score", "mean score of a home’s residents, 0–100", "住所居民平均得分（0–100）");
        put("scoreDifference", "change of the mean score, points", "平均得分变化（分）");
        put("covered", "within {0} min at 60 m/min", "60 米/分步行 {0} 分钟内可达");
        put("notCovered", "farther, or not reached", "更远或不可达");
        put("newlyCovered", "newly covered", "新增覆盖");
        put("noLongerCovered", "no longer covered", "失去覆盖");
        put("sameCovered", "covered in both", "前后均覆盖");
        put("neverCovered", "covered in neither", "前后均未覆盖");
        put("minutesOnFoot", "minutes on foot at 60 m/min", "步行分钟（60 米/分）");
        put("minutesDifference", "change of walking minutes", "步行分钟变化");
        put("unmetShare", "share of a home’s needs", "占住所需求的比例");
        put("unmetDifference", "change of the share, percentage points", "占比变化（百分点）");
        put("needsPerDay", "needs a day at a home", "住所日均需求（次）");
        put("needsDifference", "change of needs a day", "日均需求变化（次）");
        put("loadShare", "served over the capacity of all opening hours", "接待数与全部营业时间容量之比");
        put("loadDifference", "change of the load, percentage points", "负荷变化（百分点）");
        put("unknown", "nothing known, or not in both layouts", "无数据，或两布局不同时存在");
        put("basic", "basic", "基本保障类");
        put("upgrade", "upgrade", "品质提升类");
        put("public", "public service", "公共服务类");
        put("circle", "living circle", "生活圈");
        put("residents", "residents", "居民");
        put("needsRun", "needs a day", "日均需求");
        put("unmetRun", "unmet", "未满足");
        put("min", "min", "分钟");
        put("beyond", "beyond reach", "不可达");
        put("served", "customers a day", "日均客流");
        put("loadOf", "load", "负荷");
        put("isochrone", "On foot from here", "由此处步行");
        put("within", "{0} min: {1} residents", "{0} 分钟：{1} 名居民");
        put(
                "hint",
                "Point at a home or an outlet for its numbers. Click anywhere to see 5, 10 and 15 minutes on foot at 60 m/min"
                        + " along the streets; click again or press Esc to clear.",
                "将指针移到住所或网点上可查看数据。点击任意处显示沿街步行（60 米/分）5、10、15 分钟范围；再次点击或按 Esc 清除。");
        put(
                "tooOld",
                "This browser cannot unpack the map; use a current Chrome, Edge or Firefox.",
                "此浏览器无法显示地图；请使用新版 Chrome、Edge 或 Firefox。");
        put("added", "added service", "附加服务");
        put("synthetic", "filled in by assumption", "按假设补充");
    }

    private MapText() {}

    private static void put(String key, String en, String zh) {
        TEXTS.put(key, new BilingualText(en, zh));
    }

    /** The texts by key. */
    static Map<String, BilingualText> all() {
        return Collections.unmodifiableMap(TEXTS);
    }
}
