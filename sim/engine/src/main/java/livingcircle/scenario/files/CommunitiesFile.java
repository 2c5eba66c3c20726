package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.own.CommunityGround;
import livingcircle.scenario.layers.CommunityColumns;
import livingcircle.scenario.layers.EarthShape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Communities: one a row; {@code residents} is empty where the number is not known. Without {@code rural} and districts
 * all communities are urban and of no district; without ids their names are.
 */
final class CommunitiesFile {

    private static final List<String> COLUMNS = List.of("id", "name_en", "name_zh", "lon", "lat", "residents");
    private static final List<String> OPTIONAL = List.of("rural", "district_en", "district_zh");
    private static final int UNKNOWN = -1;
    private static final double LEAST_RADIUS_M = 1;
    private static final double LARGEST_RADIUS_M = 50_000;

    private CommunitiesFile() {}

    /** The communities, without the rows that have faults; null if there is no table to read. */
    static @Nullable List<SurveyedCommunity> read(Layer layer, Reading reading) {
        LayerTable table = LayerTable.read(
                layer,
                Columns.of(CommunityColumns.DICTIONARY, List.of("lon", "lat"), layer),
                TownReader.COMMUNITIES,
                reading);
        if (table == null) {
            return null;
        }
        if (!hasNames(table)) {
            table.refused(TownReader.COMMUNITIES);
            return null;
        }
        List<SurveyedCommunity> communities = new ArrayList<>();
        for (LayerRow row : table.rows()) {
            BilingualText name = row.optionalName();
            String id = table.has("id") || name == null ? row.newId("id") : newId(name.zh(), row);
            GeoPoint centre = row.point();
            Double radiusM = row.optionalNumber("radius_m", LEAST_RADIUS_M, LARGEST_RADIUS_M);
            int residents = row.isEmpty("residents")
                    ? UNKNOWN
                    : (int) row.integer("residents", 0, PopulationReader.MOST_RESIDENTS);
            boolean isRural = !row.isEmpty("rural") && row.yesNo("rural");
            BilingualText district = row.optionalText("district_en", "district_zh");
            if (row.isSound()) {
                Community community = new Community(
                        id,
                        name == null ? BilingualText.of(id) : name,
                        centre,
                        residents,
                        isRural,
                        district == null ? row.optionalText("district", "district") : district);
                communities.add(new SurveyedCommunity(
                        new Located<>(community, row.place(table.has("id") ? "id" : "name")),
                        new CommunityGround(centre, area(table, row), radiusM)));
            }
        }
        table.counted(TownReader.COMMUNITIES, communities.size(), 0);
        return communities;
    }

    private static @Nullable Geometry area(LayerTable table, LayerRow row) {
        EarthShape shape = table.isShaped() ? row.shape() : null;
        return shape == null || !shape.isArea() ? null : shape.geometry();
    }

    private static boolean hasNames(LayerTable table) {
        return table.has("name") || table.has("name_en") || table.has("name_zh") || table.require(List.of("id"));
    }

    /** The name as id, where the table has no ids. */
    private static String newId(String name, LayerRow row) {
        String id = name.strip();
        if (!row.isNewId(id)) {
            row.fault(
                    "name",
                    "the name stands twice and there are no ids",
                    "名称重复且没有编号",
                    new BilingualText("add a column id", "请增加“编号”列"));
        }
        return id;
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
