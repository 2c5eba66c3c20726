package livingcircle.comparison;

import java.util.List;
import livingcircle.experiment.Table;

/** The table {@code levers}: which levers of the plan a layout pulls, with how much money, and what is seen of it. */
final class LeverTable {

    private LeverTable() {}

    static Table of(Comparison comparison) {
        Table table = new Table(
                "levers",
                List.of(
                        "layout_a",
                        "layout_b",
                        "lever",
                        "name_en",
                        "name_zh",
                        "measures",
                        "investment_yuan",
                        "effect_table",
                        "effect_id",
                        "effect_metric",
                        "effect_a",
                        "effect_b",
                        "effect_difference"));
        for (int b = 1; b < comparison.layoutCount(); b++) {
            for (LeverUse use : LeverUse.listAll(comparison, b)) {
                Lever lever = use.lever();
                table.add(List.of(
                        comparison.world(0).scenario().id(),
                        comparison.world(b).scenario().id(),
                        lever.id(),
                        lever.text().en(),
                        lever.text().zh(),
                        (long) use.measures(),
                        use.investmentYuan(),
                        lever.effect().table(),
                        lever.effect().id(),
                        lever.effect().metric(),
                        use.effect().meanA(),
                        use.effect().meanB(),
                        use.effect().difference().mean()));
            }
        }
        return table;
    }
}
