package livingcircle.scenario.layers;

/** The columns of homes: buildings as points or outlines. */
public final class HomeColumns {

    public static final ColumnDictionary DICTIONARY = new ColumnDictionary.Builder()
            .column("id", "编号", "楼栋编号", "住宅编号", "房屋编号", "建筑编号", "小区编号", "标识", "编码", "code")
            .column("name", "名称", "小区名称", "楼栋名称", "住宅名称", "建筑名称", "小区", "楼栋", "楼号", "estate", "building name")
            .place()
            .column(
                    "community",
                    "社区",
                    "社区名称",
                    "所属社区",
                    "所在社区",
                    "所属社区名称",
                    "社区编号",
                    "社区居委会",
                    "居委会",
                    "村(社区)",
                    "社区(村)",
                    "村/社区",
                    "社区/村",
                    "行政村",
                    "所属村",
                    "community id",
                    "community name")
            .column(
                    "dwellings",
                    "户数",
                    "总户数",
                    "住户数",
                    "居民户数",
                    "规划户数",
                    "套数",
                    "住宅套数",
                    "房屋套数",
                    "households",
                    "units",
                    "flats",
                    "dwelling units",
                    "building:flats",
                    "number of dwellings")
            .column("old_estate", "老旧小区", "是否老旧小区", "是否老旧", "老旧", "old", "is old")
            .column(
                    "built_year",
                    "建成年份",
                    "建成年代",
                    "建成时间",
                    "建筑年代",
                    "建造年份",
                    "建设年代",
                    "竣工年份",
                    "竣工时间",
                    "建成年",
                    "year built",
                    "construction year",
                    "start_date",
                    "year")
            .column(
                    "levels",
                    "层数",
                    "楼层数",
                    "楼层",
                    "总层数",
                    "地上层数",
                    "建筑层数",
                    "floors",
                    "floor",
                    "storeys",
                    "stories",
                    "building:levels",
                    "num floors")
            .column("footprint_m2", "占地面积", "基底面积", "底面积", "footprint", "footprint area")
            .column(
                    "use",
                    "用途",
                    "房屋用途",
                    "建筑用途",
                    "使用性质",
                    "房屋性质",
                    "建筑类型",
                    "类型",
                    "building",
                    "type",
                    "fclass",
                    "building type")
            .shape()
            .ignored(
                    "街道",
                    "街道名称",
                    "所属街道",
                    "乡镇",
                    "district",
                    "人口",
                    "人数",
                    "residents",
                    "population",
                    "物业",
                    "物业公司",
                    "开发商",
                    "建筑面积",
                    "总建筑面积",
                    "面积",
                    "area",
                    "高度",
                    "建筑高度",
                    "height",
                    "addr:street",
                    "addr:housenumber",
                    "name:en",
                    "name:zh",
                    "结构",
                    "建筑结构",
                    "栋数",
                    "楼栋数",
                    "单元数")
            .build();

    private HomeColumns() {}
}
