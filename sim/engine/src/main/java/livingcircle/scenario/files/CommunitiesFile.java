package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * communities.csv: one community a row; {@code residents} is empty where the number is not known. The columns
 * {@code rural}, {@code district_en} and {@code district_zh} may be missing: all communities are then urban and of no
 * district.
 */
final class CommunitiesFile {

    private static final List<String> COLUMNS = List.of("id", "name_en", "name_zh", "lon", "lat", "residents");
    private static final List<String> OPTIONAL = List.of("rural", "district_en", "district_zh");
    private static final int UNKNOWN = -1;

    private CommunitiesFile() {}

    /** The communities, without the rows that have faults; null if there is no table to read. */
    static @Nullable List<Located<Community>> read(Layer layer, Reading reading) {
        CsvTable table = CsvTable.read(layer, Columns.exact(COLUMNS, OPTIONAL), reading);
        if (table == null) {
            return null;
        }
        List<Located<Community>> communities = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            String id = row.newId("id");
            BilingualText name = row.name(id);
            GeoPoint centre = row.point();
            int residents = row.isEmpty("residents")
                    ? UNKNOWN
                    : (int) row.integer("residents", 0, PopulationReader.MOST_RESIDENTS);
            boolean isRural = !row.isEmpty("rural") && row.truth("rural");
            BilingualText district = row.optionalText("district_en", "district_zh");
            if (row.isSound()) {
                communities.add(
                        new Located<>(new Community(id, name, centre, residents, isRural, district), row.place("id")));
            }
        }
        return communities;
    }

    static void write(Path path, List<Community> communities) throws IOException {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(OPTIONAL);
        try (CsvWriter writer = new CsvWriter(path, columns)) {
            for (Community community : communities) {
                BilingualText district = community.district();
                writer.row(
                        community.id(),
                        community.name().en(),
                        community.name().zh(),
                        Decimals.degrees(community.centre().lon()),
                        Decimals.degrees(community.centre().lat()),
                        community.isPopulationKnown() ? Integer.toString(community.residents()) : "",
                        Boolean.toString(community.isRural()),
                        district == null ? "" : district.en(),
                        district == null ? "" : district.zh());
            }
        }
    }
}
