package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.scenario.layers.HomeColumns;
import org.jspecify.annotations.Nullable;

/** homes.csv: one residential building a row. */
final class HomesFile {

    private static final List<String> COLUMNS = List.of("id", "lon", "lat", "community", "dwellings", "old_estate");
    private static final int MOST_DWELLINGS = 100_000;

    private HomesFile() {}

    /**
     * The homes, without the rows that have faults; null if there is no table to read.
     *
     * @param communities ids of the communities, or null if they are not known
     */
    static @Nullable List<Located<HomeSite>> read(
            Layer layer, @Nullable Collection<String> communities, Reading reading) {
        LayerTable table = LayerTable.read(layer, Columns.of(HomeColumns.DICTIONARY, COLUMNS, layer), reading);
        if (table == null) {
            return null;
        }
        List<Located<HomeSite>> homes = new ArrayList<>();
        for (LayerRow row : table.rows()) {
            String id = row.newId("id");
            GeoPoint at = row.point();
            String community = row.id("community");
            if (communities != null && !community.isBlank() && !communities.contains(community)) {
                References.report(row.place("community"), community, "community", "社区", communities, reading);
            }
            int dwellings = (int) row.integer("dwellings", 1, MOST_DWELLINGS);
            boolean oldEstate = row.yesNo("old_estate");
            if (row.isSound()) {
                homes.add(new Located<>(new HomeSite(id, at, community, dwellings, oldEstate), row.place("id")));
            }
        }
        reading.counted(new LayerCounts(table.name(), "homes", table.rows().size(), homes.size(), 0));
        return homes;
    }

    static void write(Path path, List<HomeSite> homes) throws IOException {
        try (CsvWriter writer = new CsvWriter(path, COLUMNS)) {
            for (HomeSite home : homes) {
                writer.row(
                        home.id(),
                        Decimals.degrees(home.at().lon()),
                        Decimals.degrees(home.at().lat()),
                        home.community(),
                        Integer.toString(home.dwellings()),
                        Boolean.toString(home.oldEstate()));
            }
        }
    }
}
