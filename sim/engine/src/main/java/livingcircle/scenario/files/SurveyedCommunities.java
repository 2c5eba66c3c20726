package livingcircle.scenario.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.city.Community;

/** Finds the community of each row of a table, by id or name, and knows which had none. */
final class SurveyedCommunities {

    private static final String ID = "id";
    private static final String NAME = "community";
    private static final int SEVERAL = -2;

    private final List<String> ids;
    private final Map<String, Integer> byWord = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    SurveyedCommunities(List<Community> communities) {
        ids = communities.stream().map(Community::id).toList();
        Map<String, Integer> byName = new HashMap<>();
        for (int c = 0; c < communities.size(); c++) {
            BilingualText name = communities.get(c).name();
            byName.merge(name.zh().strip(), c, (a, b) -> a.equals(b) ? a : SEVERAL);
            byName.merge(name.en().strip(), c, (a, b) -> a.equals(b) ? a : SEVERAL);
        }
        byWord.putAll(byName);
        for (int c = 0; c < ids.size(); c++) {
            byWord.put(ids.get(c), c);
        }
    }

    /** Where a row names its community. */
    static Place place(LayerRow row) {
        return row.place(column(row));
    }

    private static String column(LayerRow row) {
        return row.isEmpty(ID) ? NAME : ID;
    }

    /** Whether a row names a community. */
    boolean isNamed(LayerRow row) {
        return byWord.containsKey(row.cell(column(row)).strip());
    }

    /** Index of the community of a row, or negative after a fault. */
    int indexOf(LayerRow row) {
        String column = column(row);
        String word = row.cell(column).strip();
        Integer index = byWord.get(word);
        if (index == null) {
            row.unknown(column, "community", "社区", suggestions());
            return -1;
        }
        if (index == SEVERAL) {
            row.fault(
                    column,
                    "several communities have this name",
                    "有多个社区同名",
                    new BilingualText("write the id of the community", "请填写社区编号"));
            return index;
        }
        if (!seen.add(ids.get(index))) {
            row.fault(
                    column,
                    "the community stands twice",
                    "社区重复",
                    new BilingualText("give each community one row", "每个社区只保留一行"));
            return -1;
        }
        return index;
    }

    private List<String> suggestions() {
        return byWord.keySet().stream().sorted().toList();
    }

    /** Reports the communities that no row named. */
    void reportMissing(LayerTable table) {
        for (String id : ids) {
            if (!seen.contains(id)) {
                table.reading()
                        .fault(
                                Place.of(table.name()).with(table.header(table.has(ID) ? ID : NAME), id),
                                new BilingualText("the community has no row", "该社区没有对应的行"),
                                new BilingualText("add one row for each community", "请为每个社区补充一行"));
            }
        }
    }
}
