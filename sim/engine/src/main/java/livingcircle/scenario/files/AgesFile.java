package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/** The residents of each community by age band: a column {@code community} and one for each band's id. */
final class AgesFile {

    private static final String COMMUNITY = "community";

    private AgesFile() {}

    /**
     * The counts by community (rows in the given order) and age band, or null after a fault.
     *
     * @param communities ids of the communities, each of which needs one row
     * @param bands ids of the age bands
     */
    static @Nullable List<List<Integer>> read(
            YamlNode named, Collection<String> communities, List<String> bands, Reading reading) {
        List<String> columns = new ArrayList<>(List.of(COMMUNITY));
        columns.addAll(bands);
        int before = reading.faultCount();
        LayerTable table = LayerTable.read(named, columns, List.of(), PopulationTable.KEY, reading);
        if (table == null) {
            return null;
        }
        Map<String, List<Integer>> counts = new HashMap<>();
        int used = 0;
        for (LayerRow row : table.rows()) {
            String id = row.newId(COMMUNITY);
            if (!id.isBlank() && !communities.contains(id)) {
                row.unknown(COMMUNITY, "community", "社区", communities);
            }
            List<Integer> residents = new ArrayList<>();
            for (String band : bands) {
                residents.add((int) row.integer(band, 0, PopulationReader.MOST_RESIDENTS));
            }
            counts.put(id, residents);
            used += row.isSound() ? 1 : 0;
        }
        table.counted(PopulationTable.KEY, used, 0);
        List<List<Integer>> inOrder = new ArrayList<>();
        for (String id : communities) {
            List<Integer> residents = counts.get(id);
            if (residents == null) {
                reading.fault(
                        Place.of(table.name()).with(COMMUNITY, id),
                        new BilingualText("the community has no row", "该社区没有对应的行"),
                        new BilingualText("add one row for each community", "请为每个社区补充一行"));
            } else {
                inOrder.add(residents);
            }
        }
        return reading.faultCount() == before ? inOrder : null;
    }
}
