package livingcircle.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.city.GeoPoint;
import livingcircle.features.OutColumn;
import livingcircle.features.OutColumn.Kind;
import org.jspecify.annotations.Nullable;

/** What the homes of areas have in sum, and where they stand. */
final class AreaSums {

    private static final String CIRCLE = "circle";
    private static final String RESIDENTS = "residents";
    private static final String SATISFACTION = "satisfaction_mean";
    private static final List<String> SUMS =
            List.of(RESIDENTS, "needs_per_run", "visits_per_run", "orders_per_run", "unmet_per_run");

    private final MeanTable homes;
    private final Map<String, List<String>> homesOf = new LinkedHashMap<>();

    /**
     * Sums for the areas that a column of the homes names.
     *
     * @param homes rows of {@code map_homes}, may be empty
     * @param kind {@code community}, of which a home has one, or {@code circle}, of which it may have several
     */
    AreaSums(MeanTable homes, String kind) {
        this.homes = homes;
        for (String home : homes.keys()) {
            List<String> areas = kind.equals(CIRCLE)
                    ? List.of(homes.text(home, "circles").split(" ", -1))
                    : List.of(homes.text(home, kind));
            areas.forEach(area ->
                    homesOf.computeIfAbsent(area, a -> new ArrayList<>()).add(home));
        }
    }

    /** Where the homes of an area stand; none if nobody lives there or homes are not known. */
    List<GeoPoint> places(String area) {
        return homesOf.getOrDefault(area, List.of()).stream()
                .map(home -> new GeoPoint(homes.number(home, "lon"), homes.number(home, "lat")))
                .toList();
    }

    /** The columns of {@link #cells}. */
    static List<OutColumn> columns() {
        List<OutColumn> columns = new ArrayList<>();
        SUMS.forEach(column -> columns.add(new OutColumn(column, Kind.REAL)));
        columns.add(new OutColumn(SATISFACTION, Kind.REAL));
        return columns;
    }

    /** Sums over the homes of an area, and the mean satisfaction of its residents. */
    List<@Nullable Object> cells(String area) {
        List<String> members = homesOf.getOrDefault(area, List.of());
        List<@Nullable Object> cells = new ArrayList<>();
        for (String column : SUMS) {
            cells.add(members.stream()
                    .mapToDouble(home -> homes.number(home, column))
                    .sum());
        }
        double residents = 0;
        double points = 0;
        for (String home : members) {
            double score = homes.number(home, SATISFACTION);
            if (!Double.isNaN(score)) {
                residents += homes.number(home, RESIDENTS);
                points += score * homes.number(home, RESIDENTS);
            }
        }
        cells.add(MeanTable.known(points / residents));
        return cells;
    }
}
