package livingcircle.scenario.files;

import java.util.List;
import java.util.Locale;
import livingcircle.city.GeoPoint;
import livingcircle.city.own.CommunityFinder;

/** The community of each home: the one that its row names, else the one that it lies in or nearest to. */
final class HomeCommunities {

    private static final String COLUMN = "community";

    private final CommunityNames names;
    private final List<String> ids;
    private final CommunityFinder finder;
    private int byPlace;
    private int outside;
    private double farthestM;

    /** @param communities at least one */
    HomeCommunities(List<SurveyedCommunity> communities) {
        names = CommunityNames.of(communities.stream()
                .map(community -> community.community().item())
                .toList());
        ids = communities.stream()
                .map(community -> community.community().item().id())
                .toList();
        finder = new CommunityFinder(
                communities.stream().map(SurveyedCommunity::ground).toList());
    }

    /** The id of a home's community; a name that is not known is a fault. */
    String of(LayerRow row, GeoPoint at) {
        if (row.isEmpty(COLUMN)) {
            return row.isSound() ? nearest(at) : "";
        }
        String id = names.find(row.cell(COLUMN));
        if (id == null) {
            row.unknown(COLUMN, "community", "社区", names.ids());
        }
        return id == null ? "" : id;
    }

    private String nearest(GeoPoint at) {
        CommunityFinder.Found found = finder.find(at);
        byPlace++;
        if (found.outsideM() > 0) {
            outside++;
            farthestM = Math.max(farthestM, found.outsideM());
        }
        return ids.get(found.index());
    }

    /** Says how many homes have their community by their place. */
    void warn(LayerTable table) {
        if (byPlace > 0) {
            table.reading()
                    .warn(
                            table.shortName() + ": the community of " + byPlace + " homes is told by their place",
                            table.shortName() + "：" + byPlace + " 处住所按位置归入社区");
        }
        if (outside > 0) {
            table.reading()
                    .warn(
                            String.format(
                                    Locale.ROOT,
                                    "%s: %d homes lie outside all communities and belong to the nearest, at most %.0f m"
                                            + " away",
                                    table.shortName(),
                                    outside,
                                    farthestM),
                            String.format(
                                    Locale.ROOT,
                                    "%s：%d 处住所不在任何社区内，归入最近的社区，最远 %.0f 米",
                                    table.shortName(),
                                    outside,
                                    farthestM));
        }
    }
}
