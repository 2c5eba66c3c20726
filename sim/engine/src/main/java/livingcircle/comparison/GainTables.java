package livingcircle.comparison;

import java.util.List;
import java.util.Locale;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.city.Community;
import livingcircle.city.Settlement;
import livingcircle.comparison.GainsAndLosses.Side;
import livingcircle.experiment.Table;
import livingcircle.model.UnmetReason;
import livingcircle.population.ResidentParameters;
import livingcircle.satisfaction.ScorePart;
import livingcircle.world.World;

/** Tables of winners and losers, for each layout whose residents are those of the first. */
final class GainTables {

    private final Comparison comparison;
    private final Table winners = new Table(
            "winners",
            List.of(
                    "layout_a",
                    "layout_b",
                    "group",
                    "id",
                    "name_en",
                    "name_zh",
                    "residents",
                    "gained",
                    "lost",
                    "gained_share",
                    "lost_share",
                    "change_points_mean"));
    private final Table reasons =
            new Table("reasons", List.of("layout_a", "layout_b", "side", "kind", "id", "name_en", "name_zh", "value"));

    private GainTables(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The tables {@code winners} and {@code reasons}. */
    static List<Table> of(Comparison comparison) {
        GainTables tables = new GainTables(comparison);
        for (int b = 1; b < comparison.layoutCount(); b++) {
            if (comparison.hasSameResidents(b)) {
                GainsAndLosses gains = GainsAndLosses.of(comparison, b);
                tables.addGroups(gains, b);
                tables.addReasons(gains, b);
            }
        }
        return List.of(tables.winners, tables.reasons);
    }

    private String id(int layout) {
        return comparison.world(layout).scenario().id();
    }

    private void addGroups(GainsAndLosses gains, int b) {
        World before = comparison.world(0);
        add(b, "city", MetricKey.ALL, before.city().name(), gains.all());
        List<Change> bySettlement = gains.bySettlement();
        for (Settlement settlement : Settlement.values()) {
            add(b, "settlement", settlement.id(), settlement.text(), bySettlement.get(settlement.ordinal()));
        }
        List<Circle> circles = comparison.world(b).areas().circles();
        for (int c = 0; c < circles.size(); c++) {
            add(b, "circle", circles.get(c).id(), circles.get(c).name(), gains.ofCircle(c));
        }
        if (!circles.isEmpty()) {
            BilingualText outside = new BilingualText("outside all circles", "生活圈以外");
            add(b, "circle", "outside", outside, gains.outsideCircles());
        }
        ResidentParameters parameters = before.population().parameters();
        List<Change> byProfile = gains.byProfile();
        for (int p = 0; p < byProfile.size(); p++) {
            String profile = parameters.profileId(p);
            add(b, "profile", profile, BilingualText.of(profile), byProfile.get(p));
        }
        List<Change> byCommunity = gains.byCommunity();
        for (int c = 0; c < byCommunity.size(); c++) {
            Community community = before.city().communities().get(c);
            add(b, "community", community.id(), community.name(), byCommunity.get(c));
        }
    }

    private void add(int b, String group, String id, BilingualText name, Change change) {
        if (change.residents() > 0) {
            winners.add(List.of(
                    id(0),
                    id(b),
                    group,
                    id,
                    name.en(),
                    name.zh(),
                    (long) change.residents(),
                    (long) change.gained(),
                    (long) change.lost(),
                    (double) change.gained() / change.residents(),
                    (double) change.lost() / change.residents(),
                    change.meanChange()));
        }
    }

    private void addReasons(GainsAndLosses gains, int b) {
        for (Side side : Side.values()) {
            double[] points = gains.meanPoints(side);
            for (ScorePart part : ScorePart.values()) {
                addReason(b, side, "score part, points", part.id(), part.text(), points[part.ordinal()]);
            }
            int[] coverage = gains.coverageChange(side);
            for (int t = 0; t < coverage.length; t++) {
                var type = comparison.world(b).catalogue().type(t);
                addReason(b, side, "newly covered by type, residents", type.id(), type.name(), coverage[t]);
            }
            double[] unmet = gains.unmetChange(side);
            for (UnmetReason reason : UnmetReason.values()) {
                addReason(b, side, "unmet needs, change per run", reason.id(), reason.text(), unmet[reason.ordinal()]);
            }
        }
    }

    private void addReason(int b, Side side, String kind, String id, BilingualText name, double value) {
        if (value != 0 && !Double.isNaN(value)) {
            String who = side.name().toLowerCase(Locale.ROOT);
            reasons.add(List.of(id(0), id(b), who, kind, id, name.en(), name.zh(), value));
        }
    }
}
