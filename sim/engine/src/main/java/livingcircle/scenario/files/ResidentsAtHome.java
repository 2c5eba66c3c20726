package livingcircle.scenario.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.HomeSite;

/** Checks that residents have homes. */
final class ResidentsAtHome {

    private ResidentsAtHome() {}

    /** Dwellings of each community, in the city's order. */
    static int[] dwellings(CityLayers city) {
        Map<String, Integer> index = new HashMap<>();
        city.communities().forEach(community -> index.put(community.id(), index.size()));
        int[] dwellings = new int[city.communities().size()];
        for (HomeSite home : city.homes()) {
            dwellings[index.getOrDefault(home.community(), 0)] += home.dwellings();
        }
        return dwellings;
    }

    /** @param places where the residents of each community are told */
    static void check(CityLayers city, int[] residents, List<Place> places, Reading reading) {
        int[] dwellings = dwellings(city);
        for (int c = 0; c < residents.length; c++) {
            if (residents[c] > 0 && dwellings[c] == 0) {
                Community community = city.communities().get(c);
                reading.fault(
                        places.get(c),
                        new BilingualText(
                                "community '" + community.id() + "' has " + residents[c] + " residents but no home",
                                "社区“" + community.id() + "”有 " + residents[c] + " 名居民，但没有住所"),
                        new BilingualText("add a home or set its residents to 0", "请补充住所，或将居民数设为 0"));
            }
        }
    }
}
