package livingcircle.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.experiment.Table;

/**
 * Satisfaction of a community.
 *
 * @param name its name
 * @param residents its residents
 * @param satisfied share strictly satisfied of those asked
 * @param mean mean score, 0–100
 */
record CommunityScores(String name, double residents, double satisfied, double mean) {

    /** The communities in which somebody was asked, the lowest first. */
    static List<CommunityScores> listOf(Table communities, Language language) {
        List<CommunityScores> scores = new ArrayList<>();
        for (int row = 0; row < communities.rowCount(); row++) {
            double satisfied = communities.number(row, "satisfied_strict_share");
            if (!Double.isNaN(satisfied)) {
                String name = (String) communities.value(row, language == Language.ZH ? "name_zh" : "name_en");
                scores.add(new CommunityScores(
                        ChartFonts.showable(name),
                        communities.number(row, "residents"),
                        satisfied,
                        communities.number(row, "satisfaction_mean")));
            }
        }
        scores.sort(Comparator.comparingDouble(CommunityScores::satisfied)
                .thenComparingDouble(CommunityScores::mean)
                .thenComparing(CommunityScores::name));
        return scores;
    }
}
