package livingcircle.scenario.changes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.outlets.CreditGrade;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * What a change says of an outlet. What is null is not spoken of: a new outlet takes its type's default, an existing one
 * keeps what it has.
 *
 * @param services ids of the outlet types it offers, the main one first (一店多能); with one at least
 * @param name its name
 * @param areaM2 floor area of the main type
 * @param customersPerHour how many the main type serves in an hour
 * @param priceIndex price level of the main type, 1 = local average
 * @param hours opening hours
 * @param isChain whether it belongs to a chain
 * @param isBarrierFree whether it can be entered without steps
 * @param credit credit grade of the merchant
 * @param rentSubsidyShare share of the rent that the government pays, 0–1
 */
public record Attributes(
        @Nullable List<String> services,
        @Nullable BilingualText name,
        @Nullable Double areaM2,
        @Nullable Double customersPerHour,
        @Nullable Double priceIndex,
        @Nullable OpeningHours hours,
        @Nullable Boolean isChain,
        @Nullable Boolean isBarrierFree,
        @Nullable CreditGrade credit,
        @Nullable Double rentSubsidyShare) {

    public Attributes {
        services = services == null ? null : List.copyOf(services);
    }

    /** Nothing but the services. */
    public static Attributes ofServices(String... services) {
        return new Attributes(List.of(services), null, null, null, null, null, null, null, null, null);
    }

    /** The same attributes with another name. */
    Attributes withName(BilingualText other) {
        return new Attributes(
                services,
                other,
                areaM2,
                customersPerHour,
                priceIndex,
                hours,
                isChain,
                isBarrierFree,
                credit,
                rentSubsidyShare);
    }

    /** The services, none if they are not spoken of. */
    List<String> listServices() {
        return services == null ? List.of() : services;
    }

    /** A new outlet with these attributes. */
    Outlet open(String id, GeoPoint at) {
        return over(Outlet.plain(id, listServices().get(0), at));
    }

    /** An outlet with these attributes, and its own where they say nothing. */
    Outlet over(Outlet outlet) {
        return new Outlet(
                outlet.id(),
                name != null ? name : outlet.name(),
                outlet.at(),
                services != null ? services : outlet.types(),
                areaM2 != null ? areaM2 : outlet.areaM2(),
                customersPerHour != null ? customersPerHour : outlet.customersPerHour(),
                priceIndex != null ? priceIndex : outlet.priceIndex(),
                hours != null ? hours : outlet.hours(),
                isChain != null ? isChain : outlet.isChain(),
                isBarrierFree != null ? isBarrierFree : outlet.isBarrierFree(),
                credit != null ? credit : outlet.credit(),
                rentSubsidyShare != null ? rentSubsidyShare : outlet.rentSubsidyShare(),
                outlet.isSynthetic());
    }

    /** The keys of what is spoken of, as they stand in a layout file. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        add(keys, "services", services);
        add(keys, "name", name);
        add(keys, "area", areaM2);
        add(keys, "customersPerHour", customersPerHour);
        add(keys, "price", priceIndex);
        add(keys, "hours", hours);
        add(keys, "chain", isChain);
        add(keys, "barrierFree", isBarrierFree);
        add(keys, "credit", credit);
        add(keys, "rentSubsidy", rentSubsidyShare);
        return keys;
    }

    private static void add(Set<String> keys, String key, @Nullable Object value) {
        if (value != null) {
            keys.add(key);
        }
    }
}
