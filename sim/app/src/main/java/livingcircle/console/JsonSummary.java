package livingcircle.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.results.Json;
import livingcircle.results.MeanOfRuns;
import livingcircle.results.Study;
import org.jspecify.annotations.Nullable;

/** The headline numbers of a study as one JSON object: every column of the table {@code runs}, mean over the runs. */
public final class JsonSummary {

    private static final List<String> SAID_ALREADY = List.of("scenario", "seed", "replication");

    private JsonSummary() {}

    /**
     * The JSON; a number that is not known or infinite is null.
     *
     * @param folder where the results are
     */
    public static String of(Study study, MeanOfRuns runs, String folder) {
        RunResult result = runs.result();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("scenario", study.scenario());
        json.put("name", study.name());
        json.put("city", study.city());
        json.put("output", folder);
        json.put("seed", study.settings().seed());
        json.put("replications", study.replications());
        json.put("homes", study.homes());
        json.put("communities", study.communities());
        Table table = result.table("runs");
        for (String column : table.columns()) {
            if (!SAID_ALREADY.contains(column)) {
                json.put(column, Json.finite(table.value(0, column)));
            }
        }
        json.put("conservation_holds", runs.balance().holds());
        json.put("warnings", study.warnings());
        return Json.text(json);
    }
}
