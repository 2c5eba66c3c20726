package livingcircle.scenario.imports;

import java.util.List;
import livingcircle.city.Community;
import livingcircle.city.StreetComponents;
import livingcircle.city.osm.OsmReport;

/** The sentences of the report about outlets and residents. */
final class ImportFindings {

    private ImportFindings() {}

    static void facilities(MappedFacilities facilities, OutletImport imported, OsmReport.Builder report) {
        report.found("outlets", imported.outlets().size(), "# outlets among the facilities", "设施中有网点 # 个");
        report.found("shops-mapped", facilities.mappedShops(), "# of them with a shop tag", "其中带 shop 标签的 # 个");
        report.leftOut(
                "shops-unmapped",
                facilities.shops() - facilities.mappedShops(),
                "# facilities with a shop tag that are no outlet of a living circle",
                "带 shop 标签但不属于生活圈业态的设施 # 个");
        report.leftOut(
                "facilities-unmapped",
                facilities.unmapped(),
                "# facilities in all that are no outlet of a living circle",
                "不属于生活圈业态的设施共 # 个");
        report.assumed(
                "outlets-chain",
                imported.chains(),
                "# outlets with a brand, taken as part of a chain",
                "标注品牌、按连锁计的网点 # 个");
        report.assumed(
                "outlets-area",
                imported.withArea(),
                "# outlets whose floor area is the footprint of their building; the others have the usual area",
                "以建筑占地为营业面积的网点 # 个，其余取业态默认面积");
        report.found(
                "outlets-hours",
                imported.withHours(),
                "# outlets with opening hours; the others have the usual hours",
                "标注营业时间的网点 # 个，其余取业态默认时间");
        report.leftOut(
                "outlets-hours-not-understood",
                imported.hoursNotUnderstood(),
                "# opening hours that were not understood",
                "无法识别的营业时间 # 条");
    }

    static void synthetic(int added, OsmReport.Builder report) {
        report.assumed(
                "outlets-synthetic",
                added,
                "# synthetic outlets of types that the map lacks, at the usual people per outlet",
                "地图缺少的业态按常规配置补充虚拟网点 # 个");
    }

    static void incomes(long meanYuan, OsmReport.Builder report) {
        report.assumed(
                "income-yuan",
                meanYuan,
                "# yuan of disposable income per head and year, as in the town of Qinyang",
                "人均可支配收入每年 # 元（暂按沁阳市城镇居民计）");
    }

    static void streets(StreetComponents components, OsmReport.Builder report) {
        report.found(
                "streets-connected-m",
                Math.round(components.keptKm() * 1_000),
                "# metres of streets hang together and are kept",
                "连通的步行网络 # 米，予以采用");
        report.leftOut(
                "streets-unconnected-m",
                Math.round(components.droppedKm() * 1_000),
                "# metres of streets in " + components.droppedParts() + " parts without connection to the rest",
                "与主网不连通的道路 # 米（" + components.droppedParts() + " 处）");
    }

    static void residents(List<Community> communities, ResidentImport imported, OsmReport.Builder report) {
        long withoutHomes = 0;
        for (int c = 0; c < communities.size(); c++) {
            withoutHomes += imported.residents().get(c) == 0
                    ? Math.max(0, communities.get(c).residents())
                    : 0;
        }
        report.leftOut(
                "residents-without-homes",
                withoutHomes,
                "# residents of communities that have no home on the map",
                "所在社区在地图上没有住宅的居民 # 人");
        report.assumed(
                "residents",
                imported.residents().stream().mapToInt(Integer::intValue).sum(),
                "# residents: " + imported.source().en(),
                "居民 # 人：" + imported.source().zh());
    }
}
