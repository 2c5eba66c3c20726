package livingcircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import livingcircle.results.LoadedTable;

/** The homes of the map: where they are, what their residents say and how far they walk, by layout. */
final class MapHomes {

    private static final List<String> OF_LAYOUT =
            List.of("residents", "needs_per_run", "unmet_per_run", "satisfaction_mean");

    private final LoadedTable homes;
    private final MapFrame frame;
    private final MapPack pack;
    private final Map<String, Integer> indexOf = new HashMap<>();
    /** A row for each home, of the first layout that has it. */
    private final List<Integer> firstRows = new ArrayList<>();

    private final List<long[]> firstWalks = new ArrayList<>();

    MapHomes(LoadedTable homes, MapFrame frame, MapPack pack) {
        this.homes = homes;
        this.frame = frame;
        this.pack = pack;
        for (int row = 0; row < homes.rowCount(); row++) {
            if (indexOf.putIfAbsent(homes.text(row, "home"), indexOf.size()) == null) {
                firstRows.add(row);
            }
        }
    }

    /** Where homes are, and to what they belong in any layout; areas by their ids. */
    void packPlaces(LoadedTable streets, List<String> communities, List<String> circles) {
        Map<String, Integer> communityOf = numbered(communities);
        long[] x = of(row -> frame.x(homes.number(row, "lon")));
        long[] y = of(row -> frame.y(homes.number(row, "lat")));
        long[] community = of(row -> communityOf.getOrDefault(homes.text(row, "community"), -1));
        long[] bits = circleBits(numbered(circles));
        Map<String, Integer> streetOf = new HashMap<>();
        for (int s = 0; s < streets.rowCount(); s++) {
            streetOf.put(streets.text(s, "street"), s);
        }
        pack.numbers("homeX", x);
        pack.numbers("homeY", y);
        pack.numbers("homeCommunity", community);
        MapOutlines outlines = new MapOutlines(frame, x, y);
        outlines.pack("communityRing", members(communities.size(), (home, c) -> community[home] == c), pack);
        outlines.pack("circleRing", members(circles.size(), (home, c) -> (bits[home] >> c & 1) == 1), pack);
        pack.numbers("homeStreet", of(row -> streetOf.getOrDefault(homes.text(row, "street"), -1)));
        pack.numbers("homeOffset", of(row -> MapFrame.parts(homes.number(row, "street_offset_m"), MapFrame.TENTHS)));
        pack.numbers("homeAccess", of(row -> MapFrame.parts(homes.number(row, "access_m"), MapFrame.TENTHS)));
    }

    private interface Membership {
        boolean holds(int home, int area);
    }

    private List<List<Integer>> members(int areas, Membership membership) {
        List<List<Integer>> members = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            int number = area;
            members.add(IntStream.range(0, firstRows.size())
                    .filter(home -> membership.holds(home, number))
                    .boxed()
                    .toList());
        }
        return members;
    }

    private static Map<String, Integer> numbered(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }

    /** A bit for each circle that a home lies in; the map has room for as many circles as a number has bits. */
    private long[] circleBits(Map<String, Integer> circleOf) {
        long[] bits = new long[firstRows.size()];
        int[] homeOf = indices(homes);
        for (int row = 0; row < homeOf.length; row++) {
            String in = homes.text(row, "circles");
            for (String circle : in.isEmpty() ? new String[0] : in.split(" ")) {
                Integer number = circleOf.get(circle);
                if (number != null && number < MapPack.MOST_BITS) {
                    bits[homeOf[row]] |= 1L << number;
                }
            }
        }
        return bits;
    }

    private long[] of(IntToLongFunction value) {
        return firstRows.stream().mapToLong(value::applyAsLong).toArray();
    }

    /**
     * The home of each row of a table.
     *
     * @throws IllegalArgumentException if it names a home that is not on the map
     */
    private int[] indices(LoadedTable table) {
        int[] homeOf = new int[table.rowCount()];
        for (int row = 0; row < homeOf.length; row++) {
            Integer home = indexOf.get(table.text(row, "home"));
            if (home == null) {
                throw new IllegalArgumentException("unknown home " + table.text(row, "home"));
            }
            homeOf[row] = home;
        }
        return homeOf;
    }

    /** What the residents say in each layout. */
    void packSatisfaction(List<String> layouts) {
        int[] homeOf = indices(homes);
        for (int number = 0; number < layouts.size(); number++) {
            List<Integer> rows = homes.rowsWhere("layout", layouts.get(number));
            for (String column : OF_LAYOUT) {
                double partsPerUnit = column.equals("residents") ? 1 : MapFrame.THOUSAND;
                pack.numbers(column + " " + number, column(homes, rows, homeOf, column, partsPerUnit));
            }
        }
    }

    /**
     * Walking minutes by layout and type; of later layouts the difference from the first, which is mostly nothing.
     *
     * @param afterLayout told how many layouts are done
     */
    void packWalks(LoadedTable walks, List<String> layouts, List<String> types, IntConsumer afterLayout) {
        int[] homeOf = indices(walks);
        for (int number = 0; number < layouts.size(); number++) {
            List<Integer> rows = walks.rowsWhere("layout", layouts.get(number));
            for (int type = 0; type < types.size(); type++) {
                long[] minutes = column(walks, rows, homeOf, "walk_min_" + types.get(type), MapFrame.TENTHS);
                if (number == 0) {
                    firstWalks.add(minutes.clone());
                } else {
                    long[] first = firstWalks.get(type);
                    Arrays.setAll(minutes, home -> minutes[home] - first[home]);
                }
                pack.numbers("walk " + number + " " + type, minutes);
            }
            afterLayout.accept(number + 1);
        }
    }

    private long[] column(LoadedTable table, List<Integer> rows, int[] homeOf, String column, double partsPerUnit) {
        long[] values = new long[firstRows.size()];
        Arrays.fill(values, -1);
        for (int row : rows) {
            values[homeOf[row]] = MapFrame.parts(table.number(row, column), partsPerUnit);
        }
        return values;
    }
}
