package livingcircle.scenario.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import livingcircle.base.BilingualText;
import livingcircle.city.osm.PointOfInterest;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.FoundHours;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.OsmOpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;
import livingcircle.scenario.imports.MappedFacilities.Facility;
import org.jspecify.annotations.Nullable;

/**
 * Outlets made of mapped facilities, with what their tags say about them.
 *
 * @param outlets in the order of the facilities
 * @param chains how many have a brand and are taken as part of a chain
 * @param withArea how many take their floor area from the footprint of their building
 * @param withHours how many have opening hours that were understood
 * @param hoursNotUnderstood how many have opening hours that were not
 */
record OutletImport(List<Outlet> outlets, int chains, int withArea, int withHours, int hoursNotUnderstood) {

    /** A footprint is taken as floor area if it is between a quarter and four times the usual area of the type. */
    static final double PLAUSIBLE_AREA_FACTOR = 4;

    private static final Set<String> BARRIER_FREE = Set.of("yes", "designated");

    OutletImport {
        outlets = List.copyOf(outlets);
    }

    static OutletImport of(List<Facility> facilities, Catalogue catalogue) {
        List<Outlet> outlets = new ArrayList<>();
        int hoursNotUnderstood = 0;
        for (Facility facility : facilities) {
            SortedMap<String, String> tags = facility.point().tags();
            OutletType type =
                    catalogue.type(catalogue.typeIndex(facility.types().get(0)));
            String hoursText = tags.get("opening_hours");
            FoundHours found = hoursText == null ? null : OsmOpeningHours.find(hoursText);
            OpeningHours hours = found == null ? null : found.hours();
            hoursNotUnderstood += hoursText != null && hours == null ? 1 : 0;
            outlets.add(new Outlet(
                    facility.point().id(),
                    nameOf(tags, type),
                    facility.point().at(),
                    facility.types(),
                    findArea(facility.point(), type),
                    null,
                    null,
                    hours,
                    tags.containsKey("brand") || tags.containsKey("brand:wikidata"),
                    BARRIER_FREE.contains(tags.getOrDefault("wheelchair", "")),
                    false));
        }
        return new OutletImport(
                outlets,
                (int) outlets.stream().filter(Outlet::isChain).count(),
                (int) outlets.stream().filter(o -> o.areaM2() != null).count(),
                (int) outlets.stream().filter(o -> o.hours() != null).count(),
                hoursNotUnderstood);
    }

    private static BilingualText nameOf(SortedMap<String, String> tags, OutletType type) {
        return new BilingualText(
                first(tags, type.name().en(), "name:en", "name", "brand:en", "brand"),
                first(tags, type.name().zh(), "name:zh", "name", "brand:zh", "brand"));
    }

    private static String first(SortedMap<String, String> tags, String otherwise, String... keys) {
        for (String key : keys) {
            String value = tags.get(key);
            if (value != null && !value.isBlank()) {
                return value.strip().replaceAll("\\s+", " ");
            }
        }
        return otherwise;
    }

    private static @Nullable Double findArea(PointOfInterest point, OutletType type) {
        double footprintM2 = point.footprintM2();
        boolean isPlausible = point.tags().containsKey("building")
                && footprintM2 >= type.areaM2() / PLAUSIBLE_AREA_FACTOR
                && footprintM2 <= type.areaM2() * PLAUSIBLE_AREA_FACTOR;
        return isPlausible ? (double) Math.round(footprintM2) : null;
    }
}
