package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import livingcircle.city.osm.OsmRelation.Member;
import livingcircle.city.osm.OsmRelation.MemberType;
import livingcircle.city.osm.ResidentialRule.Use;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Reads the buildings that are or may be homes, ways first and then relations, by id. */
final class BuildingReader {

    private final AreaReader areas;
    private final List<Building> residential = new ArrayList<>();
    private final List<Building> untyped = new ArrayList<>();
    private int buildings;
    private int otherTypes;
    private int otherUses;
    private int brokenOutlines;
    private int drawnTwice;

    private BuildingReader(AreaReader areas) {
        this.areas = areas;
    }

    static BuildingReader read(OsmElements elements, AreaReader areas, OsmReport.Builder report) {
        BuildingReader reader = new BuildingReader(areas);
        Set<Long> outlines = outlinesOfRelations(elements);
        for (OsmWay way : elements.ways()) {
            Use use = ResidentialRule.useOf(way.tags());
            reader.count(use);
            if (isCandidate(use) && outlines.contains(way.id())) {
                reader.drawnTwice++;
            } else if (isCandidate(use)) {
                reader.keep(use, "building-w" + way.id(), way.tags(), areas.find(way));
            }
        }
        for (OsmRelation relation : elements.relations()) {
            Use use = ResidentialRule.useOf(relation.tags());
            reader.count(use);
            if (isCandidate(use)) {
                reader.keep(use, "building-r" + relation.id(), relation.tags(), areas.find(relation));
            }
        }
        reader.report(report);
        return reader;
    }

    /** Ways that are outlines of building relations; some maps tag both as building. */
    private static Set<Long> outlinesOfRelations(OsmElements elements) {
        Set<Long> outlines = new HashSet<>();
        for (OsmRelation relation : elements.relations()) {
            if (relation.isArea() && isCandidate(ResidentialRule.useOf(relation.tags()))) {
                relation.members().stream()
                        .filter(m -> m.type() == MemberType.WAY && !m.role().equals("inner"))
                        .map(Member::ref)
                        .forEach(outlines::add);
            }
        }
        return outlines;
    }

    private static boolean isCandidate(Use use) {
        return use == Use.RESIDENTIAL || use == Use.UNTYPED;
    }

    private void count(Use use) {
        buildings += use == Use.NO_BUILDING ? 0 : 1;
        otherTypes += use == Use.OTHER ? 1 : 0;
        otherUses += use == Use.UNTYPED_OTHER_USE ? 1 : 0;
    }

    private void keep(Use use, String id, Tags tags, @Nullable Area area) {
        if (area == null) {
            brokenOutlines++;
            return;
        }
        Coordinate inside = area.inside();
        Building building = new Building(id, tags, inside, areas.onEarth(inside), area.areaM2());
        (use == Use.RESIDENTIAL ? residential : untyped).add(building);
    }

    /** Buildings of a residential type. */
    List<Building> residential() {
        return List.copyOf(residential);
    }

    /** Buildings of unknown type without a sign of another use. */
    List<Building> untyped() {
        return List.copyOf(untyped);
    }

    int buildings() {
        return buildings;
    }

    private void report(OsmReport.Builder report) {
        report.found("buildings", buildings, "# buildings", "建筑 # 栋");
        report.leftOut(
                "buildings-other-type", otherTypes, "# buildings of a type that is not residential", "非居住类建筑 # 栋");
        report.leftOut(
                "buildings-untyped-other-use",
                otherUses,
                "# buildings without a type that are tagged with another use, such as a shop or a school",
                "未注明类型但标注了其他用途（如商店、学校）的建筑 # 栋");
        report.leftOut(
                "buildings-broken-outline",
                brokenOutlines,
                "# possible homes whose outline is open or lacks nodes",
                "轮廓不闭合或缺少节点的疑似住宅 # 栋");
        report.leftOut(
                "buildings-drawn-twice",
                drawnTwice,
                "# outlines that are tagged as a building although their multipolygon is one too",
                "与多边形关系重复标注的建筑轮廓 # 个");
    }
}
