package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.osm.HomeReader.Home;
import org.locationtech.jts.geom.Coordinate;

/**
 * Divides the homes into communities: by administrative boundaries, else by named places, else all in one.
 *
 * @param communities those with homes or a known population
 * @param homes every home with its community
 */
record CommunityReader(List<Community> communities, List<HomeSite> homes) {

    static CommunityReader read(
            List<Home> homes, List<Boundary> boundaries, List<Place> places, OsmReport.Builder report) {
        List<Coordinate> points = homes.stream().map(h -> h.building().point()).toList();
        Division division = BoundaryDivision.find(boundaries, places, points, report);
        if (division == null) {
            division = PlaceDivision.find(places, homes, report);
        }
        if (division == null) {
            division = allInOne(homes, report);
        }
        return of(homes, division, report);
    }

    private static Division allInOne(List<Home> homes, OsmReport.Builder report) {
        report.assumed(
                "communities-one",
                1,
                "# community for all homes, since the map has neither whole boundaries nor named places",
                "地图既无完整边界也无地名，全部住宅归入 # 个社区");
        GeoPoint centre = homes.get(homes.size() / 2).building().at();
        Community all = new Community("all", new BilingualText("All homes", "全部住宅"), centre, Names.UNKNOWN);
        return new Division(List.of(all), homes.stream().map(home -> 0).toList());
    }

    private static CommunityReader of(List<Home> homes, Division division, OsmReport.Builder report) {
        boolean[] hasHomes = new boolean[division.communities().size()];
        List<HomeSite> sites = new ArrayList<>();
        for (int h = 0; h < homes.size(); h++) {
            int community = division.communityOfHome().get(h);
            hasHomes[community] = true;
            Home home = homes.get(h);
            sites.add(new HomeSite(
                    home.building().id(),
                    home.building().at(),
                    division.communities().get(community).id(),
                    home.dwellings(),
                    false));
        }
        List<Community> kept = new ArrayList<>();
        int empty = 0;
        int dropped = 0;
        for (int c = 0; c < hasHomes.length; c++) {
            Community community = division.communities().get(c);
            empty += hasHomes[c] ? 0 : 1;
            if (hasHomes[c] || community.residents() > 0) {
                kept.add(community);
            } else {
                dropped++;
            }
        }
        report(kept, empty - dropped, dropped, report);
        return new CommunityReader(List.copyOf(kept), List.copyOf(sites));
    }

    private static void report(List<Community> kept, int empty, int dropped, OsmReport.Builder report) {
        report.leftOut(
                "communities-dropped",
                dropped,
                "# communities without homes and without a known population",
                "既无住宅也无人口数据的社区 # 个");
        report.found(
                "communities-empty", empty, "# communities with a known population but no homes", "有人口数据但没有住宅的社区 # 个");
        report.found(
                "communities-with-population",
                kept.stream().filter(Community::isPopulationKnown).count(),
                "# communities with a known population",
                "有人口数据的社区 # 个");
        report.found(
                "residents-known",
                kept.stream().mapToLong(c -> Math.max(0, c.residents())).sum(),
                "# residents known in all communities",
                "各社区已知居民共 # 人");
    }
}
