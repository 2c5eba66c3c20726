package livingcircle.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.acceptance.AcceptanceTable;
import livingcircle.acceptance.Outcome;
import livingcircle.acceptance.Verdict;
import livingcircle.experiment.Table;
import livingcircle.results.Json;
import livingcircle.results.Study;
import org.jspecify.annotations.Nullable;

/** The verdicts on a scenario as one JSON object: how many there are of each outcome, and every one of them. */
public final class AcceptanceJson {

    private static final List<String> SAID_ALREADY = List.of("scenario", "seed", "replications");

    private AcceptanceJson() {}

    /**
     * The JSON; a number that is not known is null.
     *
     * @param folder where the results are
     */
    public static String of(Study study, List<Verdict> verdicts, String folder) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("scenario", study.scenario());
        json.put("name", study.name());
        json.put("city", study.city());
        json.put("output", folder);
        json.put("seed", study.settings().seed());
        json.put("replications", study.replications());
        for (Outcome outcome : Outcome.values()) {
            long count = verdicts.stream()
                    .filter(verdict -> verdict.outcome() == outcome)
                    .count();
            json.put(outcome.id().replace('-', '_'), count);
        }
        Table table = AcceptanceTable.of(study.scenario(), study.settings().seed(), study.replications(), verdicts);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            Map<String, @Nullable Object> verdict = new LinkedHashMap<>();
            for (String column : table.columns()) {
                if (!SAID_ALREADY.contains(column)) {
                    verdict.put(column, Json.finite(table.value(row, column)));
                }
            }
            rows.add(verdict);
        }
        json.put("verdicts", rows);
        json.put("warnings", study.warnings());
        return Json.text(json);
    }
}
