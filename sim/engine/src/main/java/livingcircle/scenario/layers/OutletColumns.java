package livingcircle.scenario.layers;

/** The columns of outlets. */
public final class OutletColumns {

    /** A name in whichever language. */
    public static final String NAME = "name";

    public static final ColumnDictionary DICTIONARY = new ColumnDictionary.Builder()
            .column("id", "编号", "网点编号", "标识", "编码", "code")
            .column(
                    NAME,
                    "名称",
                    "网点名称",
                    "店名",
                    "店铺名称",
                    "门店名称",
                    "商户名称",
                    "商铺名称",
                    "企业名称",
                    "单位名称",
                    "店招",
                    "shop",
                    "shop name",
                    "title")
            .column("name_zh", "中文名称", "中文名", "name:zh")
            .column("name_en", "英文名称", "英文名", "name:en")
            .place()
            .column(
                    "types",
                    "业态",
                    "类型",
                    "类别",
                    "网点类型",
                    "商户类型",
                    "店铺类型",
                    "业态类型",
                    "经营业态",
                    "业态分类",
                    "经营类别",
                    "行业类别",
                    "行业分类",
                    "行业",
                    "业种",
                    "type",
                    "category",
                    "kind")
            .column(
                    "area_m2",
                    "面积",
                    "营业面积",
                    "经营面积",
                    "建筑面积",
                    "使用面积",
                    "店铺面积",
                    "面积平方米",
                    "面积m2",
                    "area",
                    "floor area",
                    "area m2")
            .column("customers_per_hour", "每小时接待人数", "接待能力", "每小时客流", "capacity", "customers per hour")
            .column("price_index", "价格指数", "价格水平", "price", "price index")
            .column("hours", "营业时间", "营业时段", "开放时间", "服务时间", "opening hours", "open hours", "business hours")
            .column("chain", "是否连锁", "连锁", "连锁店", "是否连锁店", "是否品牌连锁", "是否品牌连锁店", "is chain")
            .column("barrier_free", "无障碍", "是否无障碍", "无障碍设施", "是否有无障碍设施", "wheelchair", "accessible", "barrier free")
            .column("synthetic", "是否推算", "推算", "合成")
            .column("credit", "信用等级", "信用", "credit grade")
            .column("rent_subsidy_share", "租金补贴比例", "租金补贴", "rent subsidy")
            .ignored("街道", "社区", "所属街道", "所属社区", "所在社区", "所在街道", "乡镇", "小区", "district", "community")
            .build();

    private OutletColumns() {}
}
