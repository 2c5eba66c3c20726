package livingcircle.scenario.layers;

/** The columns of communities: points, points with a radius, or areas. */
public final class CommunityColumns {

    public static final ColumnDictionary DICTIONARY = new ColumnDictionary.Builder()
            .column("id", "编号", "社区编号", "社区代码", "行政区划代码", "区划代码", "标识", "编码", "code")
            .column("name", "名称", "社区名称", "社区", "村名", "村(社区)", "社区(村)", "社区(村)名称", "居委会", "community")
            .column("name_en", "英文名称", "英文名", "name:en")
            .column("name_zh", "中文名称", "中文名", "name:zh")
            .place()
            .column("radius_m", "半径", "服务半径", "社区半径", "radius")
            .column("residents", "人口", "人口数", "总人口", "常住人口", "常住人口数", "居民人数", "人数", "population", "people")
            .column("rural", "乡村", "是否乡村", "农村", "是否农村", "is rural")
            .column(
                    "district",
                    "街道",
                    "街道名称",
                    "所属街道",
                    "乡镇",
                    "所属乡镇",
                    "镇",
                    "街道(乡镇)",
                    "乡镇(街道)",
                    "街道/乡镇",
                    "乡镇/街道",
                    "subdistrict",
                    "township")
            .column("district_en", "街道英文名")
            .column("district_zh", "街道中文名")
            .ignored("户数", "总户数", "households", "面积", "辖区面积", "area", "社区书记", "社区主任", "level", "admin_level")
            .build();

    private CommunityColumns() {}
}
