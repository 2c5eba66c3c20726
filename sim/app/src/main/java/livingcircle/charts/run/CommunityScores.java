package livingcircle.charts.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.charts.table.ChartCells;
import livingcircle.experiment.Table;

/**
 * Satisfaction of a community.
 *
 * @param name its name
 * @param residents its residents
 * @param satisfied share strictly satisfied of those asked
 * @param lower lower end of its interval
 * @param upper upper end of its interval
 * @param mean mean score, 0–100
 */
record CommunityScores(String name, double residents, double satisfied, double lower, double upper, double mean) {

    /** The communities, the lowest first. */
    static List<CommunityScores> listOf(Table data, Language language) {
        List<CommunityScores> scores = new ArrayList<>();
        for (int row = 0; row < data.rowCount(); row++) {
            if (data.value(row, "group").equals(SatisfactionChart.COMMUNITY)) {
                scores.add(new CommunityScores(
                        ChartCells.name(data, row, language),
                        data.number(row, "residents"),
                        data.number(row, "satisfied_share"),
                        data.number(row, "satisfied_share_lower"),
                        data.number(row, "satisfied_share_upper"),
                        data.number(row, "score_mean")));
            }
        }
        scores.sort(Comparator.comparingDouble(CommunityScores::satisfied)
                .thenComparingDouble(CommunityScores::mean)
                .thenComparing(CommunityScores::name));
        return scores;
    }
}
