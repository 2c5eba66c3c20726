package livingcircle.city.osm;

import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;
import livingcircle.city.osm.HomeReader.Home;

/** Turns an OpenStreetMap file into a town. The result does not depend on the order of the file. */
public final class OsmImporter {

    private OsmImporter() {}

    /**
     * Reads a town.
     *
     * @param file a map of one town or county: .osm.pbf, .osm, .osm.gz or .osm.bz2
     * @throws OsmException if the file cannot be read, or has no walkable street or no residential building
     */
    public static OsmTown read(Path file) {
        return town(file, OsmFile.read(file));
    }

    /** The town of a map that was read from a file. */
    static OsmTown town(Path file, OsmElements elements) {
        OsmReport.Builder report = new OsmReport.Builder();
        reportElements(elements, report);
        List<Street> streets = StreetReader.read(elements, report);
        if (streets.isEmpty()) {
            throw noStreet(file, elements.ways().size());
        }
        AreaReader areas =
                new AreaReader(elements, new LocalPlane(elements.nodes().middle()));
        BuildingReader buildings = BuildingReader.read(elements, areas, report);
        List<Home> homes = HomeReader.read(buildings, new LandUse(elements, areas), report);
        if (homes.isEmpty()) {
            throw noHome(file, buildings.buildings());
        }
        List<Boundary> boundaries = Boundary.list(elements, areas);
        CommunityReader communities = CommunityReader.read(homes, boundaries, Place.list(elements, areas), report);
        List<PointOfInterest> points = PointOfInterestReader.read(elements, areas, report);
        return new OsmTown(
                nameOf(file, boundaries, homes),
                streets,
                communities.homes(),
                communities.communities(),
                points,
                report.build());
    }

    private static OsmException noStreet(Path file, int ways) {
        return new OsmException(
                file,
                new BilingualText(
                        "it has no walkable street among its " + ways + " ways", "在 " + ways + " 条路径中没有可步行的街道"),
                new BilingualText(
                        "export a town with all its ways (highway=*) and their nodes", "请导出城镇的全部道路（highway=*）及其节点"));
    }

    private static OsmException noHome(Path file, int buildings) {
        return new OsmException(
                file,
                new BilingualText(
                        "it has no residential building among its " + buildings + " buildings",
                        "在 " + buildings + " 栋建筑中没有住宅"),
                new BilingualText(
                        "choose a town whose buildings are mapped, or give the homes as a file of your own",
                        "请选择已绘有建筑的城镇，或自备住宅文件"));
    }

    private static BilingualText nameOf(Path file, List<Boundary> boundaries, List<Home> homes) {
        String fileName = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.osm(\\.[a-z0-9]+)?$", "");
        Boundary around = Boundary.findAround(
                boundaries, homes.stream().map(h -> h.building().point()).toList());
        return around == null ? BilingualText.of(fileName) : Names.nameOf(around.tags(), fileName);
    }

    private static void reportElements(OsmElements elements, OsmReport.Builder report) {
        report.found("nodes", elements.nodes().count(), "# nodes", "节点 # 个");
        report.found("ways", elements.ways().size(), "# ways", "路径 # 条");
        report.found("relations", elements.relations().size(), "# relations", "关系 # 个");
        report.leftOut(
                "nodes-misplaced",
                elements.misplacedNodes(),
                "# nodes whose coordinates are not a place where towns are",
                "坐标无效的节点 # 个");
    }
}
