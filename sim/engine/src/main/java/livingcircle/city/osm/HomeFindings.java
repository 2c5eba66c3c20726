package livingcircle.city.osm;

import java.util.Map;
import livingcircle.city.osm.DwellingRule.Source;

/** The sentences of the report about homes and dwellings. */
final class HomeFindings {

    private HomeFindings() {}

    static void homes(int typed, int untyped, OsmReport.Builder report) {
        report.found("homes-typed", typed, "# homes of a residential building type", "居住类建筑 # 栋");
        report.assumed(
                "homes-untyped",
                untyped,
                "# homes among the buildings without a type: footprint "
                        + Math.round(HomeReader.MIN_FOOTPRINT_M2) + " to " + Math.round(HomeReader.MAX_FOOTPRINT_M2)
                        + " m², no other use, not on land where nobody lives",
                "未注明类型的建筑中按住宅计 # 栋：占地 " + Math.round(HomeReader.MIN_FOOTPRINT_M2) + "–"
                        + Math.round(HomeReader.MAX_FOOTPRINT_M2) + " 平方米、无其他用途、不在非居住用地上");
    }

    static void leftOut(int wrongSize, int uninhabitedLand, int notOnResidentialLand, OsmReport.Builder report) {
        report.leftOut(
                "untyped-wrong-size",
                wrongSize,
                "# buildings without a type that are too small or too large for a home",
                "未注明类型且面积过小或过大的建筑 # 栋");
        report.leftOut(
                "untyped-uninhabited-land",
                uninhabitedLand,
                "# buildings without a type on industrial, commercial, farm, school or similar land",
                "位于工业、商业、农场、学校等用地上的未注明类型建筑 # 栋");
        report.leftOut(
                "untyped-not-on-residential-land",
                notOnResidentialLand,
                "# buildings without a type and house number outside residential land, on a map where at least "
                        + Math.round(100 * HomeReader.RESIDENTIAL_LAND_SHARE) + " % of likely homes lie on such land",
                "居住用地以外且无门牌号的未注明类型建筑 # 栋（该地图至少 " + Math.round(100 * HomeReader.RESIDENTIAL_LAND_SHARE)
                        + "% 的疑似住宅位于居住用地内）");
    }

    static void dwellings(Map<Source, Integer> homes, long dwellings, OsmReport.Builder report) {
        report.found("dwellings", dwellings, "# dwellings in all homes", "住房共 # 套");
        report.found(
                "dwellings-tagged",
                homes.getOrDefault(Source.TAGGED_FLATS, 0),
                "# homes with the number of dwellings tagged",
                "# 栋标注了住房套数");
        report.assumed(
                "dwellings-one-by-type",
                homes.getOrDefault(Source.ONE_BY_TYPE, 0),
                "# houses taken as one dwelling each",
                "独立住宅 # 栋，每栋按 1 套计");
        report.assumed(
                "dwellings-one-by-size",
                homes.getOrDefault(Source.ONE_BY_SIZE, 0),
                "# small buildings without levels taken as one dwelling each (gross floor area below "
                        + DwellingRule.SMALL_HOUSE_GROSS_M2 + " m²)",
                "# 栋未标层数的小楼按每栋1套计（建筑面积不足" + DwellingRule.SMALL_HOUSE_GROSS_M2 + "平方米）");
        report.assumed(
                "dwellings-terrace",
                homes.getOrDefault(Source.TERRACE_FOOTPRINT, 0),
                "# terraces taken as one dwelling per " + DwellingRule.FOOTPRINT_M2_PER_TERRACED_HOUSE
                        + " m² of footprint",
                "联排住宅 # 栋，每 " + DwellingRule.FOOTPRINT_M2_PER_TERRACED_HOUSE + " 平方米占地计 1 套");
        report.assumed(
                "dwellings-tagged-levels",
                homes.getOrDefault(Source.TAGGED_LEVELS, 0),
                "# homes with one dwelling per " + DwellingRule.GROSS_M2_PER_DWELLING
                        + " m² of footprint × tagged levels",
                "# 栋按占地 × 标注层数、每 " + DwellingRule.GROSS_M2_PER_DWELLING + " 平方米 1 套计");
        report.assumed(
                "dwellings-assumed-levels",
                homes.getOrDefault(Source.ASSUMED_LEVELS, 0),
                "# homes with one dwelling per " + DwellingRule.GROSS_M2_PER_DWELLING
                        + " m² of footprint × assumed levels: 4 for apartments and dormitories, "
                        + DwellingRule.DEFAULT_LEVELS + " for others",
                "# 栋未标注层数，按公寓和宿舍 4 层、其他 " + DwellingRule.DEFAULT_LEVELS + " 层、每 " + DwellingRule.GROSS_M2_PER_DWELLING
                        + " 平方米 1 套计");
    }
}
