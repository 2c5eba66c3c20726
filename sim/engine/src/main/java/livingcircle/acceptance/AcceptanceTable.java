package livingcircle.acceptance;

import java.util.List;
import livingcircle.experiment.Table;
import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.SourcedValue;
import livingcircle.statistics.MeanInterval;

/** Verdicts as a tidy table. */
public final class AcceptanceTable {

    private static final List<String> COLUMNS = List.of(
            "scenario",
            "seed",
            "replications",
            "rule_set",
            "rule",
            "group",
            "id",
            "name_en",
            "name_zh",
            "phase",
            "verdict",
            "silence",
            "metric",
            "measured",
            "measured_lower",
            "measured_upper",
            "bound",
            "threshold",
            "threshold_mark",
            "threshold_source_en",
            "threshold_source_zh",
            "beside_metric",
            "beside",
            "beside_lower",
            "beside_upper",
            "type",
            "reached_by_share",
            "year",
            "text_en",
            "text_zh",
            "clause_en",
            "clause_zh");

    private static final MeanInterval NOTHING = MeanInterval.of(new double[0], MeanInterval.DEFAULT_CONFIDENCE);

    private AcceptanceTable() {}

    /** The table {@code acceptance}, a row for each verdict. */
    public static Table of(String scenario, long seed, int replications, List<Verdict> verdicts) {
        Table table = new Table("acceptance", COLUMNS);
        for (Verdict verdict : verdicts) {
            Rule rule = verdict.rule();
            Area area = verdict.area();
            MeanInterval measured = verdict.measured();
            MeanInterval beside = verdict.beside() == null ? NOTHING : verdict.beside();
            Integer phase = area.phase();
            Integer year = rule.year();
            SourcedValue reachedBy = rule.reachedBy();
            table.add(List.of(
                    scenario,
                    seed,
                    (long) replications,
                    verdict.set().id(),
                    rule.id(),
                    area.kind().id(),
                    area.id(),
                    area.name().en(),
                    area.name().zh(),
                    Table.whole(phase),
                    verdict.outcome().id(),
                    verdict.silence() == null ? "" : verdict.silence().id(),
                    rule.metric(),
                    measured.mean(),
                    measured.lower(),
                    measured.upper(),
                    rule.bound().id(),
                    rule.threshold().value(),
                    rule.threshold().mark(),
                    rule.threshold().source().en(),
                    rule.threshold().source().zh(),
                    rule.beside() == null ? "" : rule.beside(),
                    beside.mean(),
                    beside.lower(),
                    beside.upper(),
                    rule.type() == null ? "" : rule.type(),
                    reachedBy == null ? Double.NaN : reachedBy.value(),
                    Table.whole(year),
                    rule.text().en(),
                    rule.text().zh(),
                    rule.clause().en(),
                    rule.clause().zh()));
        }
        return table;
    }
}
