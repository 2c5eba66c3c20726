package livingcircle.scenario.layers;

import java.util.List;
import java.util.stream.Stream;

/** Headers that concern nothing here in whichever layer they stand. */
final class IdleHeaders {

    private static final List<String> CHINESE = List.of(
            "序号",
            "地址",
            "详细地址",
            "电话",
            "联系电话",
            "联系方式",
            "手机",
            "联系人",
            "负责人",
            "法人",
            "备注",
            "说明",
            "省",
            "市",
            "区",
            "县",
            "区县",
            "城市",
            "照片",
            "图片",
            "网址",
            "邮编",
            "数据来源",
            "来源",
            "调查员",
            "调查日期",
            "调查时间",
            "填表人",
            "填报人",
            "填报日期",
            "更新时间",
            "统一社会信用代码",
            "信用代码",
            "营业执照",
            "注册号",
            "成立日期",
            "开业时间",
            "开业日期");

    private static final List<String> ENGLISH = List.of(
            "",
            "no.",
            "address",
            "phone",
            "tel",
            "telephone",
            "contact",
            "owner",
            "remark",
            "remarks",
            "note",
            "notes",
            "comment",
            "province",
            "city",
            "county",
            "photo",
            "website",
            "url",
            "postcode",
            "source");

    /** What programs add to the tables of maps. */
    private static final List<String> MACHINE = List.of(
            "fid",
            "ogc_fid",
            "gid",
            "objectid",
            "objectid_1",
            "oid_",
            "shape",
            "shape_leng",
            "shape_length",
            "shape_area",
            "shape_le_1",
            "globalid",
            "osm_id",
            "osm_type",
            "osm_way_id",
            "full_id",
            "@id",
            "adcode",
            "citycode",
            "pcode");

    static final List<String> ALL =
            Stream.of(CHINESE, ENGLISH, MACHINE).flatMap(List::stream).toList();

    private IdleHeaders() {}
}
