package livingcircle.scenario.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of outlets.csv by the headers that people give them in Chinese and English, and by those that a scenario
 * explains in its block {@code columns}.
 */
final class OutletColumns {

    /** In place of a column: what the simulator has no use for. */
    static final String IGNORE = "ignore";

    /** A name in whichever language. */
    static final String NAME = "name";

    static final List<String> REQUIRED = List.of("lon", "lat", "types");

    static final List<String> OPTIONAL = List.of(
            "id",
            NAME,
            "name_en",
            "name_zh",
            "area_m2",
            "customers_per_hour",
            "price_index",
            "hours",
            "chain",
            "barrier_free",
            "synthetic",
            "credit",
            "rent_subsidy_share");

    /** All columns that there are. */
    static final List<String> ALL =
            Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).toList();

    private static final Pattern UNIT = Pattern.compile("\\((m2|m\\^2|平方米|平米|°|度|米|m|人/小时|人/时|人次/小时|是/否|y/n)\\)$");
    private static final Pattern BLANKS = Pattern.compile("[\\s_-]+");
    private static final Map<String, String> KNOWN = new HashMap<>();

    static {
        ALL.forEach(column -> known(column, column));
        known("id", "编号", "网点编号", "标识", "编码", "code");
        known(NAME, "名称", "网点名称", "店名", "店铺名称", "门店名称", "商户名称", "企业名称", "单位名称", "shop", "shop name", "title");
        known("name_zh", "中文名称", "中文名", "name zh");
        known("name_en", "英文名称", "英文名", "name en");
        known("lon", "经度", "lng", "long", "longitude", "x", "x坐标", "横坐标", "东坐标", "easting");
        known("lat", "纬度", "latitude", "y", "y坐标", "纵坐标", "北坐标", "northing");
        known("types", "业态", "类型", "类别", "网点类型", "业态类型", "经营业态", "行业类别", "type", "category", "kind");
        known("area_m2", "面积", "营业面积", "经营面积", "建筑面积", "使用面积", "area", "floor area", "area m2");
        known("customers_per_hour", "每小时接待人数", "接待能力", "每小时客流", "capacity", "customers per hour");
        known("price_index", "价格指数", "价格水平", "price", "price index");
        known("hours", "营业时间", "开放时间", "服务时间", "opening hours", "open hours", "business hours");
        known("chain", "是否连锁", "连锁", "连锁店", "is chain");
        known("barrier_free", "无障碍", "是否无障碍", "无障碍设施", "wheelchair", "accessible", "barrier free");
        known("credit", "信用等级", "信用", "credit grade");
        known("rent_subsidy_share", "租金补贴比例", "租金补贴", "rent subsidy");
        known("synthetic", "是否推算", "推算", "合成");
        known(IGNORE, "序号", "no.", "地址", "详细地址", "address", "电话", "联系电话", "phone", "tel", "联系人", "备注", "说明");
        known(IGNORE, "remark", "remarks", "note", "notes", "comment", "省", "市", "区", "区县", "城市", "街道", "社区", "所属街道");
        known(IGNORE, "所属社区", "");
    }

    private OutletColumns() {}

    private static void known(String column, String... headers) {
        for (String header : headers) {
            KNOWN.put(plain(header), column);
        }
    }

    /** A header or word without what people write in different ways: case, full width, blanks, units in brackets. */
    static String plain(String header) {
        String narrow = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return UNIT.matcher(BLANKS.matcher(narrow).replaceAll("")).replaceAll("");
    }

    /**
     * The column that a header stands for, {@link #IGNORE}, or null if that is not known.
     *
     * @param told headers that the scenario explains
     */
    static @Nullable String find(String header, Map<String, YamlNode> told) {
        String plain = plain(header);
        YamlNode node = told.get(plain);
        return node != null ? node.text() : KNOWN.get(plain);
    }

    /** What a block {@code columns} may name. */
    static List<String> targets() {
        List<String> targets = new ArrayList<>(ALL);
        targets.add(IGNORE);
        return targets;
    }
}
