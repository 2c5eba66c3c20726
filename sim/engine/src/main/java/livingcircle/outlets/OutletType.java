package livingcircle.outlets;

import java.util.List;
import livingcircle.base.BilingualText;

/**
 * A kind of shop or service point (业态) with its defaults.
 *
 * @param id unique in the catalogue
 * @param name for people
 * @param outletClass basic, upgrade or public
 * @param purposes ids of the purposes it serves; its visit rate belongs to the first
 * @param standardMinutes within how many minutes on foot it should be, above 0; also decides the walk-time tier
 * @param deliveryM metres within which it delivers; 0 if residents come to it
 * @param areaM2 usual floor area
 * @param customersPerHour how many it serves in an hour at the usual floor area
 * @param hours usual opening hours
 * @param customers whose needs the visit rate speaks of
 * @param minimumAge age in years from which residents want it
 * @param visitsPerWeek visits (or orders) per customer and week before the profile's factor; 0 if the purpose's rate is
 *     carried by other types
 * @param priceIndex price level, 1 = local average, 0 = free
 * @param capexYuan investment of one outlet
 * @param jobs people who work in one outlet of the usual floor area
 * @param spendYuan takings from one customer at price index 1
 * @param marginShare share of the takings that is left after the goods are paid, 0–1
 * @param breakEvenPerDay customers a day at which an outlet of the usual floor area covers its costs; 0 if it is run by
 *     the government or as part of something else
 * @param nuisance noise and smell for the homes beside it, 0 none – 1 as a restaurant
 * @param peoplePerOutlet residents that one outlet serves at usual density
 * @param constant alternative-specific constant of the choice (dimensionless)
 */
public record OutletType(
        String id,
        BilingualText name,
        OutletClass outletClass,
        List<String> purposes,
        double standardMinutes,
        double deliveryM,
        double areaM2,
        double customersPerHour,
        OpeningHours hours,
        Customers customers,
        int minimumAge,
        double visitsPerWeek,
        double priceIndex,
        double capexYuan,
        double jobs,
        double spendYuan,
        double marginShare,
        double breakEvenPerDay,
        double nuisance,
        double peoplePerOutlet,
        double constant) {

    public OutletType {
        purposes = List.copyOf(purposes);
    }

    public boolean isDelivering() {
        return deliveryM > 0;
    }

    /** Whether a resident expects it within minutes on foot, so that coverage speaks of it. */
    public boolean isExpectedOnFoot() {
        return !isDelivering() && peoplePerOutlet > 0;
    }
}
