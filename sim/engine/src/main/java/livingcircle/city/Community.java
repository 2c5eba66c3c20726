package livingcircle.city;

import livingcircle.base.BilingualText;

/**
 * A named area with its homes (社区).
 *
 * @param id unique among the communities of a city
 * @param name its name
 * @param centre a representative point, for labels
 * @param residents known number of residents, or negative where it is not known
 */
public record Community(String id, BilingualText name, GeoPoint centre, int residents) {

    public boolean isPopulationKnown() {
        return residents >= 0;
    }
}
