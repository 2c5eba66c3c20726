package livingcircle.outlets;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A shop or service point (网点). What is null is taken from its main type.
 *
 * @param id stable identity: taste for an outlet is drawn from it, so keep it when the outlet moves or changes
 * @param name for people
 * @param at where it stands
 * @param types ids of the outlet types it offers, the main one first (一店多能)
 * @param areaM2 floor area of the main type
 * @param customersPerHour how many the main type serves in an hour
 * @param priceIndex price level of the main type, 1 = local average, 0 = free
 * @param hours opening hours
 * @param isChain whether it belongs to a chain
 * @param isBarrierFree whether it can be entered without steps
 * @param credit credit grade of the merchant
 * @param rentSubsidyShare share of the rent that the government pays, 0–1
 * @param isSynthetic whether it was filled in by assumption rather than surveyed
 */
public record Outlet(
        String id,
        BilingualText name,
        GeoPoint at,
        List<String> types,
        @Nullable Double areaM2,
        @Nullable Double customersPerHour,
        @Nullable Double priceIndex,
        @Nullable OpeningHours hours,
        boolean isChain,
        boolean isBarrierFree,
        CreditGrade credit,
        double rentSubsidyShare,
        boolean isSynthetic) {

    public Outlet {
        types = List.copyOf(types);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("outlet " + id + " offers no type");
        }
        if (!(rentSubsidyShare >= 0 && rentSubsidyShare <= 1)) {
            throw new IllegalArgumentException(
                    "outlet " + id + " has a rent subsidy of " + rentSubsidyShare + ", not a share of 0–1");
        }
    }

    /** An outlet of ordinary credit that pays its whole rent. */
    public Outlet(
            String id,
            BilingualText name,
            GeoPoint at,
            List<String> types,
            @Nullable Double areaM2,
            @Nullable Double customersPerHour,
            @Nullable Double priceIndex,
            @Nullable OpeningHours hours,
            boolean isChain,
            boolean isBarrierFree,
            boolean isSynthetic) {
        this(
                id,
                name,
                at,
                types,
                areaM2,
                customersPerHour,
                priceIndex,
                hours,
                isChain,
                isBarrierFree,
                CreditGrade.B,
                0,
                isSynthetic);
    }

    /** An outlet with nothing but its type's defaults. */
    public static Outlet plain(String id, String type, GeoPoint at) {
        return new Outlet(id, BilingualText.of(id), at, List.of(type), null, null, null, null, false, false, false);
    }

    /** The same outlet in another place. */
    public Outlet movedTo(GeoPoint place) {
        return standing(id, name, place, isSynthetic);
    }

    /** An outlet of the same kind that nobody has surveyed. */
    public Outlet unseenTwin(String otherId, GeoPoint place) {
        return standing(otherId, BilingualText.of(otherId), place, true);
    }

    private Outlet standing(String newId, BilingualText newName, GeoPoint place, boolean synthetic) {
        return new Outlet(
                newId,
                newName,
                place,
                types,
                areaM2,
                customersPerHour,
                priceIndex,
                hours,
                isChain,
                isBarrierFree,
                credit,
                rentSubsidyShare,
                synthetic);
    }

    /** Floor area of the main type in m², the type's mean where it is not known. */
    public double floorAreaM2(OutletType mainType) {
        Double known = areaM2;
        return known == null ? mainType.areaM2() : known;
    }

    public String mainType() {
        return types.get(0);
    }
}
