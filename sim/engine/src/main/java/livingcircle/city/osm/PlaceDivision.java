package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import livingcircle.base.LargestRemainder;
import livingcircle.city.Community;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Divides a town by its named places: a home belongs to the nearest one. Settlements (towns, villages, hamlets) and
 * parts of settlements (suburbs, quarters, neighbourhoods) are never mixed where both have populations, since the
 * residents of a part are residents of its settlement too.
 */
final class PlaceDivision {

    private PlaceDivision() {}

    /** Divides by places; null where the map has none. */
    static @Nullable Division find(List<Place> places, List<HomeReader.Home> homes, OsmReport.Builder report) {
        if (places.isEmpty()) {
            return null;
        }
        List<Place> settlements = places.stream()
                .filter(p -> !p.isPart() && p.isPopulationKnown())
                .toList();
        List<Place> parts = places.stream().filter(Place::isPart).toList();
        if (settlements.size() == 1 && parts.size() >= 2) {
            return share(settlements.get(0), divide(parts, homes, report), homes, report);
        }
        if (!settlements.isEmpty()) {
            return divide(settlements, homes, report);
        }
        List<Place> partsWithPopulation =
                parts.stream().filter(Place::isPopulationKnown).toList();
        return divide(partsWithPopulation.isEmpty() ? places : partsWithPopulation, homes, report);
    }

    private static Division divide(List<Place> places, List<HomeReader.Home> homes, OsmReport.Builder report) {
        report.assumed(
                "communities-places",
                places.size(),
                "# communities around named places, since the map has no set of whole administrative boundaries;"
                        + " a home belongs to the nearest place",
                "地图缺少完整的行政边界，按 # 个地名划分社区，住宅归入最近的地名");
        List<Community> communities = places.stream()
                .map(p -> new Community(
                        "node-" + p.nodeId(), Names.nameOf(p.tags(), "node " + p.nodeId()), p.at(), p.residents()))
                .toList();
        List<Integer> communityOfHome = homes.stream()
                .map(home -> nearest(places, home.building().point()))
                .toList();
        return new Division(communities, communityOfHome);
    }

    private static int nearest(List<Place> places, Coordinate home) {
        int best = 0;
        for (int p = 1; p < places.size(); p++) {
            if (places.get(p).point().distance(home) < places.get(best).point().distance(home)) {
                best = p;
            }
        }
        return best;
    }

    /** Shares the residents of the only settlement that no part is known to have among the other parts, by dwellings. */
    private static Division share(
            Place settlement, Division division, List<HomeReader.Home> homes, OsmReport.Builder report) {
        List<Community> communities = division.communities();
        int known = communities.stream()
                .filter(Community::isPopulationKnown)
                .mapToInt(Community::residents)
                .sum();
        double[] dwellings = new double[communities.size()];
        for (int h = 0; h < homes.size(); h++) {
            int community = division.communityOfHome().get(h);
            dwellings[community] += communities.get(community).isPopulationKnown()
                    ? 0
                    : homes.get(h).dwellings();
        }
        int rest = settlement.residents() - known;
        if (rest < 0 || IntStream.range(0, dwellings.length).allMatch(c -> dwellings[c] == 0)) {
            return division;
        }
        int[] shares = LargestRemainder.split(rest, dwellings);
        List<Community> shared = new ArrayList<>();
        for (int c = 0; c < shares.length; c++) {
            Community community = communities.get(c);
            shared.add(community.isPopulationKnown() ? community : community.withResidents(shares[c]));
        }
        String name = Names.nameOf(settlement.tags(), "").en();
        report.assumed(
                "residents-shared",
                rest,
                "# residents of " + name + " shared by dwellings among its parts without a tagged population",
                "将" + Names.nameOf(settlement.tags(), "").zh() + "的 # 名居民按住房套数分给未标注人口的社区");
        return new Division(shared, division.communityOfHome());
    }
}
