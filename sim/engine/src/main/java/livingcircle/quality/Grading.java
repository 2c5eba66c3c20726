package livingcircle.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeFinder;
import livingcircle.city.HomeSite;
import livingcircle.city.LocalPlane;
import livingcircle.outlets.Outlet;
import org.jspecify.annotations.Nullable;

/** Counts by community what its grade is made of. */
final class Grading {

    private final Set<String> oddHomes;
    private final Set<String> oddOutlets;
    private final Map<String, Counts> byCommunity = new HashMap<>();

    private static final class Counts {
        private int homes;
        private int outlets;
        private int withFindings;
        private int synthetic;
        private int known;
    }

    private Grading(List<Finding> findings) {
        oddHomes = odd(findings, "homes");
        oddOutlets = odd(findings, "outlets");
    }

    private static Set<String> odd(List<Finding> findings, String layer) {
        Set<String> ids = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.layer().equals(layer) && finding.severity() != Severity.NOTE) {
                ids.add(finding.id());
            }
        }
        return ids;
    }

    /** The communities in the city's order. */
    static List<CommunityQuality> of(CityLayers city, List<Outlet> outlets, List<Finding> findings) {
        Grading grading = new Grading(findings);
        city.homes().forEach(grading::add);
        HomeFinder finder = finder(city);
        for (Outlet outlet : outlets) {
            String community = finder == null ? null : communityOf(outlet, finder, city.homes());
            if (community != null) {
                grading.add(outlet, community);
            }
        }
        return city.communities().stream().map(grading::quality).toList();
    }

    private static @Nullable HomeFinder finder(CityLayers city) {
        List<GeoPoint> places = city.homes().stream().map(HomeSite::at).toList();
        return places.isEmpty() ? null : new HomeFinder(new LocalPlane(places.get(0)), places);
    }

    /** The community of the nearest home, or null if the outlet lies beyond any. */
    private static @Nullable String communityOf(Outlet outlet, HomeFinder finder, List<HomeSite> homes) {
        try {
            return homes.get(finder.nearest(outlet.at())).community();
        } catch (IllegalArgumentException tooFar) {
            return null;
        }
    }

    private Counts of(String community) {
        return byCommunity.computeIfAbsent(community, id -> new Counts());
    }

    private void add(HomeSite home) {
        Counts counts = of(home.community());
        counts.homes++;
        counts.withFindings += oddHomes.contains(home.id()) ? 1 : 0;
    }

    private void add(Outlet outlet, String community) {
        Counts counts = of(community);
        counts.outlets++;
        counts.withFindings += oddOutlets.contains(outlet.id()) ? 1 : 0;
        counts.synthetic += outlet.isSynthetic() ? 1 : 0;
        counts.known += !outlet.isSynthetic() && outlet.hours() != null && outlet.areaM2() != null ? 1 : 0;
    }

    private CommunityQuality quality(Community community) {
        Counts counts = of(community.id());
        return new CommunityQuality(
                community, counts.homes, counts.outlets, counts.withFindings, counts.synthetic, counts.known);
    }
}
