package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Land marked as residential, and land where nobody lives: industry, commerce, farms, schools and the like. */
final class LandUse {

    private static final Set<String> UNINHABITED_LANDUSE = Set.of(
            "industrial",
            "commercial",
            "retail",
            "farmyard",
            "allotments",
            "brownfield",
            "cemetery",
            "construction",
            "depot",
            "education",
            "garages",
            "greenhouse_horticulture",
            "institutional",
            "landfill",
            "military",
            "plant_nursery",
            "port",
            "quarry",
            "railway",
            "recreation_ground",
            "religious",
            "winter_sports");
    private static final Set<String> UNINHABITED_AMENITY = Set.of(
            "school",
            "kindergarten",
            "college",
            "university",
            "hospital",
            "prison",
            "marketplace",
            "grave_yard",
            "fuel",
            "bus_station",
            "place_of_worship",
            "parking");

    private final int residentialAreas;
    private final AreaIndex residential;
    private final AreaIndex uninhabited;

    LandUse(OsmElements elements, AreaReader areaReader) {
        List<Area> homes = new ArrayList<>();
        List<Area> others = new ArrayList<>();
        for (OsmWay way : elements.ways()) {
            sort(way.tags(), isLand(way.tags()) ? areaReader.find(way) : null, homes, others);
        }
        for (OsmRelation relation : elements.relations()) {
            sort(relation.tags(), isLand(relation.tags()) ? areaReader.find(relation) : null, homes, others);
        }
        residentialAreas = homes.size();
        residential = new AreaIndex(homes);
        uninhabited = new AreaIndex(others);
    }

    private static boolean isLand(Tags tags) {
        return !tags.has("building") && (isResidential(tags) || isUninhabited(tags));
    }

    private static void sort(Tags tags, @Nullable Area area, List<Area> homes, List<Area> others) {
        if (area != null) {
            (isResidential(tags) ? homes : others).add(area);
        }
    }

    private static boolean isResidential(Tags tags) {
        return tags.is("landuse", "residential");
    }

    private static boolean isUninhabited(Tags tags) {
        return tags.isOneOf("landuse", UNINHABITED_LANDUSE) || tags.isOneOf("amenity", UNINHABITED_AMENITY);
    }

    int residentialAreas() {
        return residentialAreas;
    }

    boolean isResidential(Coordinate point) {
        return residential.contains(point);
    }

    boolean isUninhabited(Coordinate point) {
        return uninhabited.contains(point);
    }
}
