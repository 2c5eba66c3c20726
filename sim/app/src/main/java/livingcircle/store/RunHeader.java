package livingcircle.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.study.RunOutcome;
import livingcircle.study.RunSpec;
import org.jspecify.annotations.Nullable;

/**
 * What a run's file says about the run.
 *
 * @param spec what was asked for
 * @param error why it failed, or null if it did not
 * @param conservation the balance of needs
 * @param headlines the numbers of the table {@code runs}
 * @param tables the tables of the file, in their order
 */
record RunHeader(
        RunSpec spec,
        @Nullable BilingualText error,
        Conservation conservation,
        Map<String, Double> headlines,
        List<TableShape> tables) {

    static RunHeader of(RunOutcome outcome) {
        RunResult result = outcome.result();
        if (result == null) {
            BilingualText error = new BilingualText(outcome.error(Language.EN), outcome.error(Language.ZH));
            return new RunHeader(outcome.run(), error, Conservation.NONE, Map.of(), List.of());
        }
        return new RunHeader(
                outcome.run(),
                null,
                result.conservation(),
                headlines(result.table("runs")),
                result.tables().stream().map(TableShape::of).toList());
    }

    private static Map<String, Double> headlines(Table runs) {
        Map<String, Double> headlines = new LinkedHashMap<>();
        for (String column : runs.columns()) {
            if (runs.value(0, column) instanceof Number) {
                headlines.put(column, runs.number(0, column));
            }
        }
        return headlines;
    }

    /** A number of the table {@code runs}; NaN if the run failed or has none of that name. */
    double headline(String metric) {
        return headlines.getOrDefault(metric, Double.NaN);
    }
}
