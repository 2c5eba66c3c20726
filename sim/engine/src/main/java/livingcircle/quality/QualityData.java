package livingcircle.quality;

import java.util.Comparator;
import java.util.List;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at of a scenario; parts that could not be read are missing and not looked at.
 *
 * @param city layers of the city, or null
 * @param areHomesComplete whether the city has all its homes and communities; else none is said to lack homes
 * @param catalogue outlet types, or null
 * @param residents residents of each community in the order of the city's, as far as they are known
 * @param outlets outlets in the order of their ids
 */
public record QualityData(
        @Nullable CityLayers city,
        boolean areHomesComplete,
        @Nullable Catalogue catalogue,
        List<Integer> residents,
        List<Outlet> outlets) {

    public QualityData {
        residents = List.copyOf(residents);
        outlets = outlets.stream().sorted(Comparator.comparing(Outlet::id)).toList();
    }
}
