package livingcircle.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.experiment.Table;
import livingcircle.results.Json;
import livingcircle.study.StudyPlan;
import org.jspecify.annotations.Nullable;

/** The main findings of a study of many runs as one JSON object. */
public final class StudyJson {

    private StudyJson() {}

    /**
     * The JSON; a number that is not known is null. Of the tables about the study only {@code responses} is left out,
     * which may be long.
     *
     * @param runs runs that were made
     * @param failed how many of them failed
     * @param tables the tables about the study as a whole
     * @param folder where the results are
     */
    public static String of(StudyPlan plan, int runs, int failed, List<Table> tables, String folder) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("study", plan.study().id());
        json.put("name", plan.name());
        json.put("output", folder);
        json.put("design", plan.study().design().kind().id());
        json.put("seed", plan.study().seed());
        json.put("points", plan.points().size());
        json.put("runs", runs);
        json.put("failed_runs", failed);
        for (Table table : tables) {
            if (!table.name().equals("responses")) {
                json.put(table.name(), rows(table));
            }
        }
        json.put("warnings", plan.study().warnings());
        return Json.text(json);
    }

    private static List<Object> rows(Table table) {
        List<Object> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            for (String column : table.columns()) {
                one.put(column, Json.finite(table.value(row, column)));
            }
            rows.add(one);
        }
        return rows;
    }
}
