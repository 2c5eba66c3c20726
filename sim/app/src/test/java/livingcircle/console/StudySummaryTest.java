package livingcircle.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import livingcircle.SmallStudy;
import livingcircle.base.Language;
import livingcircle.experiment.Table;
import org.junit.jupiter.api.Test;

class StudySummaryTest {

    private static final String METRIC = "satisfaction_mean";

    private static String summary(Language language, Table... tables) {
        return StudySummary.of(SmallStudy.plan(), 6, 0, List.of(tables), language, Medium.FILE);
    }

    private static Table correlations() {
        Table table = new Table(
                "rank_correlations", List.of("metric", "scenario", "compared_with", "parameter", "rank_correlation"));
        table.add(List.of(METRIC, "town", "", "unknown", Double.NaN));
        table.add(List.of(METRIC, "town", "", "weak", 0.1));
        table.add(List.of(METRIC, "town", "", "strong", -0.9));
        table.add(List.of(METRIC, "town", "", SmallStudy.PARAMETER, 0.5));
        return table;
    }

    private static Table responses() {
        Table table = new Table(
                "responses", List.of("metric", "scenario", "compared_with", "point", "mean", "lower", "upper"));
        table.add(List.of(METRIC, "town", "", 0L, 60.5, 60.0, 61.0));
        return table;
    }

    @Test
    void whatMattersMostComesFirst() {
        List<String> rows = summary(Language.EN, correlations())
                .lines()
                .filter(line -> line.startsWith("  town"))
                .map(line -> line.strip().replaceAll(" {2,}", "|"))
                .toList();
        assertEquals(
                List.of("town|strong|-0.9000", "town|dislike of crowds|0.5000", "town|weak|0.1000", "town|unknown|-"),
                rows);
        assertTrue(summary(Language.ZH, correlations()).contains("对拥挤的反感"));
    }

    @Test
    void whatTheStudySaysAsAWholeComesBeforeItsPoints() {
        String text = summary(Language.EN, responses(), correlations());
        assertTrue(text.indexOf("Rank correlations") < text.indexOf("by point"), text);
        assertTrue(text.contains("60.50 ±0.50"), text);
    }
}
