package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import livingcircle.city.GeoPoint;
import livingcircle.city.osm.OsmRelation.Member;
import livingcircle.city.osm.OsmRelation.MemberType;
import org.jspecify.annotations.Nullable;

/** Finds everything that may be an outlet: nodes first, then ways and relations, each by id. */
final class PointOfInterestReader {

    private static final Set<String> KEYS =
            Set.of("shop", "amenity", "office", "craft", "healthcare", "social_facility");
    private static final Set<String> LEISURE = Set.of("fitness_centre", "sports_centre");

    private final OsmElements elements;
    private final AreaReader areas;
    private final List<PointOfInterest> found = new ArrayList<>();
    private int withoutPlace;

    private PointOfInterestReader(OsmElements elements, AreaReader areas) {
        this.elements = elements;
        this.areas = areas;
    }

    static List<PointOfInterest> read(OsmElements elements, AreaReader areas, OsmReport.Builder report) {
        PointOfInterestReader reader = new PointOfInterestReader(elements, areas);
        for (OsmElements.TaggedNode node : elements.taggedNodes()) {
            if (isOfInterest(node.tags())) {
                reader.add(
                        "node-" + node.id(), node.tags(), null, elements.nodes().at(node.index()));
            }
        }
        for (OsmWay way : elements.ways()) {
            if (isOfInterest(way.tags())) {
                reader.add("way-" + way.id(), way.tags(), areas.find(way), reader.findMiddle(way));
            }
        }
        for (OsmRelation relation : elements.relations()) {
            if (isOfInterest(relation.tags())) {
                reader.add(
                        "relation-" + relation.id(),
                        relation.tags(),
                        areas.find(relation),
                        reader.findMiddle(relation));
            }
        }
        reader.report(report);
        return List.copyOf(reader.found);
    }

    private static boolean isOfInterest(Tags tags) {
        return tags.hasAny(KEYS) || tags.isOneOf("leisure", LEISURE);
    }

    private void add(String id, Tags tags, @Nullable Area area, @Nullable GeoPoint otherwise) {
        if (area != null) {
            found.add(new PointOfInterest(id, areas.onEarth(area.inside()), tags.asMap(), area.areaM2()));
        } else if (otherwise != null) {
            found.add(new PointOfInterest(id, otherwise, tags.asMap(), 0));
        } else {
            withoutPlace++;
        }
    }

    /** The middle one of the way's nodes that the file has, or null where it has none. */
    private @Nullable GeoPoint findMiddle(OsmWay way) {
        List<Integer> present = new ArrayList<>();
        for (int i = 0; i < way.nodeCount(); i++) {
            int node = elements.nodes().find(way.node(i));
            if (node >= 0) {
                present.add(node);
            }
        }
        return present.isEmpty() ? null : elements.nodes().at(present.get(present.size() / 2));
    }

    /** The place of the first member that has one, or null. */
    private @Nullable GeoPoint findMiddle(OsmRelation relation) {
        for (Member member : relation.members()) {
            GeoPoint place = null;
            if (member.type() == MemberType.NODE) {
                int node = elements.nodes().find(member.ref());
                place = node < 0 ? null : elements.nodes().at(node);
            } else if (member.type() == MemberType.WAY) {
                OsmWay way = elements.findWay(member.ref());
                place = way == null ? null : findMiddle(way);
            }
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private void report(OsmReport.Builder report) {
        report.found("points-of-interest", found.size(), "# shops, services and other facilities", "商店、服务及其他设施 # 处");
        report.found(
                "shops",
                found.stream().filter(p -> p.tags().containsKey("shop")).count(),
                "# of them with a shop tag",
                "其中带 shop 标签的 # 处");
        report.leftOut(
                "points-without-place",
                withoutPlace,
                "# facilities whose nodes the file does not have",
                "因文件缺少节点而无法定位的设施 # 处");
    }
}
