package livingcircle.explain;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.experiment.ResidentScores;
import livingcircle.model.Ledger;
import livingcircle.satisfaction.Components;
import livingcircle.satisfaction.ScorePart;
import livingcircle.text.Figures;

/** The satisfaction of a resident and what it is made of, as cells. */
public final class ScoreTable {

    private static final double ROUNDING = 0.005;

    private ScoreTable() {}

    /** The score, or that the resident is not asked. */
    public static String title(Story story, Language language) {
        return story.scores().isAsked(story.resident())
                ? ExplainText.SCORE.in(language, Figures.decimal(story.scores().satisfaction(story.resident()), 1))
                : ExplainText.NOT_ASKED.in(language);
    }

    /** How many needs ended in which way. */
    public static String ends(Story story, Language language) {
        Ledger ledger = story.ledger();
        int r = story.resident();
        double minutes = ledger.visits(r) > 0 ? (double) ledger.travelMinutes(r) / ledger.visits(r) : Double.NaN;
        return ExplainText.ENDS.in(
                language,
                ledger.needs(r),
                ledger.visits(r),
                ledger.orders(r),
                ledger.unmet(r),
                Figures.decimal(minutes, 1));
    }

    /** Header and rows: part, share reached, points; none if the resident is not asked. */
    public static List<List<String>> rows(Story story, Language language) {
        ResidentScores scores = story.scores();
        int r = story.resident();
        if (!scores.isAsked(r)) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                ExplainText.PART.in(language), ExplainText.SHARE.in(language), ExplainText.POINTS.in(language)));
        Components components = scores.components(r);
        double sum = scores.dispositionPoints(r);
        for (ScorePart part : ScorePart.values()) {
            double points = scores.points(r, components, part);
            sum += points;
            rows.add(List.of(
                    part.text().in(language), Figures.percent(share(part, components), 0), Figures.signed(points, 1)));
        }
        rows.add(List.of(
                ExplainText.DISPOSITION.in(language), Figures.UNKNOWN, Figures.signed(scores.dispositionPoints(r), 1)));
        double cutOff = scores.satisfaction(r) - sum;
        if (Math.abs(cutOff) > ROUNDING) {
            rows.add(List.of(ExplainText.CUT_OFF.in(language), Figures.UNKNOWN, Figures.signed(cutOff, 1)));
        }
        return rows;
    }

    /** The share of a component that is reached, 0–1; NaN for parts that are no components. */
    public static double share(ScorePart part, Components components) {
        return switch (part) {
            case ACCESS -> components.access();
            case VARIETY -> components.variety();
            case PRICE -> components.price();
            case QUALITY -> components.quality();
            case SERVICE -> components.service();
            case FRIENDLINESS -> components.friendliness();
            case MISSING_BASIC, PRESENT_UPGRADE, NUISANCE -> Double.NaN;
        };
    }
}
