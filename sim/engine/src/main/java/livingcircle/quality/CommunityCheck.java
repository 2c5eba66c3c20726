package livingcircle.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;

/** Finds communities whose homes and residents do not fit each other. */
final class CommunityCheck {

    private CommunityCheck() {}

    /**
     * Without all homes nothing is told: each of those that are missing would be one.
     *
     * @param data the residents of each community, as far as they are known
     */
    static List<Finding> find(QualityData data, CityLayers city, Threshold perDwelling) {
        List<Integer> residents = data.residents();
        Map<String, Integer> dwellings = new HashMap<>();
        city.homes().forEach(home -> dwellings.merge(home.community(), home.dwellings(), Integer::sum));
        List<Finding> findings = new ArrayList<>();
        if (!data.areHomesComplete()) {
            return findings;
        }
        for (int c = 0; c < city.communities().size(); c++) {
            Community community = city.communities().get(c);
            Integer own = dwellings.get(community.id());
            if (own == null) {
                findings.add(finding(
                        community,
                        FindingKind.COMMUNITY_WITHOUT_HOMES,
                        new BilingualText("0 homes", "0 处住所"),
                        new BilingualText("at least 1 home", "至少 1 处住所"),
                        new BilingualText(
                                "add its homes, or correct the community that they name", "请补充其住所，或更正住所所写的社区")));
            } else if (c < residents.size()) {
                double mean = (double) residents.get(c) / own;
                if (!perDwelling.holds(mean)) {
                    findings.add(finding(
                            community,
                            FindingKind.RESIDENTS_PER_DWELLING,
                            Measures.of(mean, " residents per dwelling", " 人/户"),
                            Measures.between(
                                    perDwelling.least(), perDwelling.most(), " residents per dwelling", " 人/户"),
                            new BilingualText(
                                    "check its residents, the dwellings of its homes and whether homes are missing",
                                    "请核对人口数、住所户数及是否缺少住所")));
                }
            }
        }
        return findings;
    }

    private static Finding finding(
            Community community, FindingKind kind, BilingualText measured, BilingualText expected, BilingualText mend) {
        return new Finding(
                "communities", community.id(), community.name(), community.centre(), kind, measured, expected, mend);
    }
}
