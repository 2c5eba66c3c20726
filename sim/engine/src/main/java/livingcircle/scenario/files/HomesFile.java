package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.scenario.layers.BuildingUses;
import livingcircle.scenario.layers.HomeColumns;
import livingcircle.scenario.layers.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Homes: a residential building a row. Its dwellings are told, or estimated from outline and levels; its community is
 * told, or found by its place; it is of an old estate if that is told or, as the central government counts (guideline
 * 2020 no. 23 of the State Council's office), if it was built by the end of 2000.
 */
final class HomesFile {

    private static final List<String> WRITTEN = List.of("id", "lon", "lat", "community", "dwellings", "old_estate");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
    private static final int LAST_YEAR_OF_OLD_ESTATES = 2000;

    private HomesFile() {}

    /**
     * The homes, without the rows that have faults; null if there is no table to read.
     *
     * @param areBuildings whether the rows are buildings, of which only those with the use of a home are homes
     * @param communities the communities, or null if they are not known
     */
    static @Nullable List<Located<HomeSite>> read(
            Layer layer, boolean areBuildings, @Nullable HomeCommunities communities, Reading reading) {
        String key = areBuildings ? TownReader.BUILDINGS : TownReader.HOMES;
        LayerTable table =
                LayerTable.read(layer, Columns.of(HomeColumns.DICTIONARY, List.of("lon", "lat"), layer), key, reading);
        HomeDwellings dwellings = table == null ? null : HomeDwellings.of(table, areBuildings);
        if (table == null) {
            return null;
        }
        if (dwellings == null) {
            table.refused(key);
            return null;
        }
        boolean hasIds = table.has("id");
        boolean hasUses = areBuildings && table.has("use");
        int leftOut = 0;
        List<Located<HomeSite>> homes = new ArrayList<>();
        for (LayerRow row : table.rows()) {
            if (hasUses
                    && WordList.IGNORE.equals(
                            WordMeaning.find(row, "use", BuildingUses.WORDS, BuildingUses.MEANINGS))) {
                leftOut++;
                continue;
            }
            String givenId = hasIds ? row.newId("id") : "";
            GeoPoint at = row.point();
            String community = communities == null ? row.cell("community") : communities.of(row, at);
            int count = dwellings.of(row);
            boolean isOld = isOldEstate(row);
            if (row.isSound()) {
                String id =
                        hasIds ? givenId : MadeId.make("home", row.cell("name").strip(), "", at, table);
                homes.add(new Located<>(
                        new HomeSite(id, at, community, count, isOld), row.place(hasIds ? "id" : "name")));
            }
        }
        dwellings.warn();
        if (communities != null) {
            communities.warn(table);
        }
        if (!table.has("old_estate") && !table.has("built_year")) {
            reading.warn(
                    table.shortName()
                            + " does not say which homes belong to old estates (old_estate or built_year); none"
                            + " does",
                    table.shortName() + " 未注明老旧小区（老旧小区或建成年份），均按非老旧小区计");
        }
        table.counted(key, homes.size(), leftOut);
        return homes;
    }

    private static boolean isOldEstate(LayerRow row) {
        if (!row.isEmpty("old_estate")) {
            return row.yesNo("old_estate");
        }
        if (row.isEmpty("built_year")) {
            return false;
        }
        Matcher year = YEAR.matcher(row.cell("built_year"));
        if (!year.find()) {
            row.fault(
                    "built_year",
                    "is not a year",
                    "不是年份",
                    new BilingualText("write a year such as 1998", "请写年份，如 1998"));
            return false;
        }
        return Integer.parseInt(year.group()) <= LAST_YEAR_OF_OLD_ESTATES;
    }

    static void write(Path path, List<HomeSite> homes) throws IOException {
        try (CsvWriter writer = new CsvWriter(path, WRITTEN)) {
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
