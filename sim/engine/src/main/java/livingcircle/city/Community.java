package livingcircle.city;

import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A named area with its homes (社区).
 *
 * @param id unique among the communities of a city
 * @param name its name
 * @param centre a representative point, for labels
 * @param residents known number of residents, or negative where it is not known
 * @param isRural whether its residents count as rural (乡村人口), as those of a village do
 * @param district the subdistrict, town or township it belongs to (街道、镇、乡), or null where there is none
 */
public record Community(
        String id,
        BilingualText name,
        GeoPoint centre,
        int residents,
        boolean isRural,
        @Nullable BilingualText district) {

    /** An urban community of no known district. */
    public Community(String id, BilingualText name, GeoPoint centre, int residents) {
        this(id, name, centre, residents, false, null);
    }

    public boolean isPopulationKnown() {
        return residents >= 0;
    }

    /** The same community with another number of residents; negative where it is not known. */
    public Community withResidents(int other) {
        return new Community(id, name, centre, other, isRural, district);
    }
}
