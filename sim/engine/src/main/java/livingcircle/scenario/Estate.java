package livingcircle.scenario;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.LocalPlane;
import org.jspecify.annotations.Nullable;

/**
 * A new housing estate: a community of its own, added behind all that there are. It counts as urban.
 *
 * @param id id of its community
 * @param name its name
 * @param at its middle
 * @param radiusM how far from the middle its homes stand at most, as the crow flies
 * @param homes number of residential buildings, at least 1
 * @param dwellings dwellings of each building, at least 1
 * @param residents number of residents, at least 1
 * @param ageShares share of each age band, adding up to 1, or null to take the city's
 * @param meanIncomeYuan disposable income per head and year, or null to take the city's
 * @param incomeSigma standard deviation of the logarithm of household income per head, or null to take the city's
 * @param isOld whether it counts as an old community (老旧小区)
 * @param district the subdistrict, town or township that it lies in, or null where there is none
 */
public record Estate(
        String id,
        BilingualText name,
        GeoPoint at,
        double radiusM,
        int homes,
        int dwellings,
        int residents,
        @Nullable List<Double> ageShares,
        @Nullable Double meanIncomeYuan,
        @Nullable Double incomeSigma,
        boolean isOld,
        @Nullable BilingualText district) {

    /** The golden angle in radians, by which points on a spiral fill a disc evenly (Vogel 1979). */
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));

    public Estate {
        ageShares = ageShares == null ? null : List.copyOf(ageShares);
    }

    /** Its homes, evenly over its disc, with ids {@code ID-1} and so on. */
    public List<HomeSite> homeSites() {
        LocalPlane plane = new LocalPlane(at);
        List<HomeSite> sites = new ArrayList<>();
        for (int k = 0; k < homes; k++) {
            double distanceM = radiusM * StrictMath.sqrt((k + 0.5) / homes);
            double angle = k * GOLDEN_ANGLE;
            GeoPoint place = plane.at(distanceM * StrictMath.cos(angle), distanceM * StrictMath.sin(angle));
            sites.add(new HomeSite(id + "-" + (k + 1), place, id, dwellings, isOld));
        }
        return sites;
    }

    /** The same estate in a district, or in none. */
    public Estate in(@Nullable BilingualText other) {
        return new Estate(
                id,
                name,
                at,
                radiusM,
                homes,
                dwellings,
                residents,
                ageShares,
                meanIncomeYuan,
                incomeSigma,
                isOld,
                other);
    }
}
