package livingcircle.scenario.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.base.LargestRemainder;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.HomeSite;

/**
 * How many residents each community has.
 *
 * @param residents one number per community, in the city's order, each at least 0
 * @param source one sentence that says where the numbers come from
 */
record ResidentImport(List<Integer> residents, BilingualText source) {

    /** What knows the residents of communities. */
    enum Origin {
        MAP("as mapped", "地图"),
        LAYER("as given", "社区图层"),
        TABLE("as in the population table", "人口表");

        private final String en;
        private final String zh;

        Origin(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }
    }

    ResidentImport {
        residents = List.copyOf(residents);
    }

    /**
     * Takes the known residents; where some are not known, as many per dwelling as in the communities that are; a total
     * given by the user is shared in the same proportion. A community without homes gets none.
     */
    static ResidentImport of(CityLayers city, ImportOptions options, Origin origin) {
        List<Community> communities = city.communities();
        double[] dwellings = dwellings(city);
        double knownResidents = 0;
        double knownDwellings = 0;
        int known = 0;
        for (int c = 0; c < dwellings.length; c++) {
            if (communities.get(c).isPopulationKnown() && dwellings[c] > 0) {
                knownResidents += communities.get(c).residents();
                knownDwellings += dwellings[c];
                known++;
            }
        }
        double perDwelling = knownResidents > 0 ? knownResidents / knownDwellings : options.residentsPerDwelling();
        double[] weights = new double[dwellings.length];
        for (int c = 0; c < weights.length; c++) {
            Community community = communities.get(c);
            weights[c] = dwellings[c] == 0
                    ? 0
                    : community.isPopulationKnown() ? community.residents() : dwellings[c] * perDwelling;
        }
        int withHomes = (int) Arrays.stream(dwellings).filter(d -> d > 0).count();
        Integer given = options.residents();
        int total =
                given != null ? given : (int) Math.round(Arrays.stream(weights).sum());
        List<Integer> residents = new ArrayList<>();
        for (int part : LargestRemainder.split(total, weights)) {
            residents.add(part);
        }
        return new ResidentImport(residents, source(known, withHomes, options, origin));
    }

    /** The city with these residents in its communities. */
    static CityLayers settle(CityLayers city, List<Integer> residents) {
        List<Community> communities = new ArrayList<>();
        for (int c = 0; c < city.communities().size(); c++) {
            communities.add(city.communities().get(c).withResidents(residents.get(c)));
        }
        return new CityLayers(city.name(), city.streets(), city.homes(), communities, city.attribution());
    }

    private static double[] dwellings(CityLayers city) {
        Map<String, Integer> dwellingsById = new HashMap<>();
        for (HomeSite home : city.homes()) {
            dwellingsById.merge(home.community(), home.dwellings(), Integer::sum);
        }
        return city.communities().stream()
                .mapToDouble(c -> dwellingsById.getOrDefault(c.id(), 0))
                .toArray();
    }

    private static BilingualText source(int known, int all, ImportOptions options, Origin origin) {
        String shared =
                options.residents() == null ? "" : ", scaled to the " + options.residents() + " residents given";
        String sharedZh = options.residents() == null ? "" : "，并按给定的 " + options.residents() + " 名居民折算";
        if (known == all) {
            return new BilingualText(
                    "residents of all communities " + origin.en + shared, "各社区人口取自" + origin.zh + sharedZh);
        }
        if (known > 0) {
            return new BilingualText(
                    "residents of " + known + " of " + all + " communities " + origin.en
                            + ", the others with as many residents per dwelling" + shared,
                    all + " 个社区中 " + known + " 个的人口取自" + origin.zh + "，其余按相同的户均人口推算" + sharedZh);
        }
        return options.residents() != null
                ? new BilingualText(
                        "the " + options.residents() + " residents given, shared by dwellings",
                        "给定的 " + options.residents() + " 名居民按住房套数分配")
                : new BilingualText(
                        options.residentsPerDwelling() + " residents per dwelling (assumption)",
                        "每套住房 " + options.residentsPerDwelling() + " 人（假设）");
    }
}
