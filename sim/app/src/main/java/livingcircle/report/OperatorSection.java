package livingcircle.report;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.page.Block;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Grids;
import livingcircle.page.Section;
import livingcircle.results.LoadedTable;
import livingcircle.text.PrintedFigures;

/** What layouts cost, and how those who run outlets fare. */
final class OperatorSection {

    private static final double YUAN_PER_TEN_THOUSAND = 10_000;

    private OperatorSection() {}

    static Section of(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        for (ReportFolder folder : folders) {
            if (folder.kind() == FolderKind.COMPARISON) {
                addCosts(blocks, folder);
            } else if (folder.kind() == FolderKind.RUN || folder.kind() == FolderKind.CHECK) {
                addOutlets(blocks, folder);
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.get(ReportText.GET_RUN, folders));
        }
        return new Section("operators", ReportText.OPERATORS.with(), blocks);
    }

    private static void addCosts(List<Block> blocks, ReportFolder folder) {
        LoadedTable costs = folder.get("costs");
        for (String layout : folder.texts("compared_with")) {
            blocks.add(new Heading(folder.layoutName(layout)));
            for (int row : costs.rowsWhere("layout", layout)) {
                blocks.add(new Sentence(Say.with(
                        ReportText.COST_SENTENCE,
                        folder.layoutName(layout),
                        BilingualText.of(PrintedFigures.decimal(
                                costs.number(row, "extra_investment_yuan") / YUAN_PER_TEN_THOUSAND, 1)),
                        BilingualText.of(PrintedFigures.signed(costs.number(row, "extra_satisfied_residents"), 0)))));
                double each = costs.number(row, "yuan_per_extra_satisfied_resident");
                if (!Double.isNaN(each)) {
                    blocks.add(new Sentence(ReportText.COST_EACH.with(PrintedFigures.count(each))));
                }
            }
            addLevers(blocks, folder.get("levers"), layout);
            addFlows(blocks, folder.get("flows"), layout);
        }
    }

    private static void addLevers(List<Block> blocks, LoadedTable levers, String layout) {
        Grids grid = new Grids(ReportText.LEVERS, ReportText.LEVER, ReportText.MEASURES, ReportText.COST);
        List<Integer> used = levers.rowsWhere("layout_b", layout).stream()
                .filter(row -> levers.number(row, "measures") > 0)
                .toList();
        for (int row : used) {
            grid.row(
                    Cell.text(Tables.named(levers, row, "name")),
                    Cell.figure(PrintedFigures.count(levers.number(row, "measures"))),
                    Cell.figure(
                            PrintedFigures.decimal(levers.number(row, "investment_yuan") / YUAN_PER_TEN_THOUSAND, 1)));
        }
        if (!used.isEmpty()) {
            blocks.add(grid.grid());
        }
    }

    private static void addFlows(List<Block> blocks, LoadedTable flows, String layout) {
        Grids grid = new Grids(
                ReportText.FLOWS, ReportText.PURPOSE, ReportText.NEW_SERVICES, ReportText.PER_DAY, ReportText.TAKEN);
        List<Integer> rows = flows.rowsWhere("layout_b", layout);
        for (int row : rows) {
            grid.row(
                    Cell.text(Tables.named(flows, row, "name")),
                    Cell.figure(PrintedFigures.count(flows.number(row, "new_services"))),
                    Cell.figure(PrintedFigures.count(flows.number(row, "served_by_new_per_day"))),
                    Cell.figure(PrintedFigures.percent(flows.number(row, "cannibalised_share"), 0)));
        }
        if (!rows.isEmpty()) {
            blocks.add(grid.grid());
        }
    }

    private static void addOutlets(List<Block> blocks, ReportFolder folder) {
        LoadedTable runs = folder.get("runs");
        blocks.add(new Heading(folder.name()));
        blocks.add(new Sentence(ReportText.OPERATOR_SENTENCE.with(
                PrintedFigures.count(Say.mean(runs, "outlets")),
                PrintedFigures.count(Say.mean(runs, "jobs")),
                PrintedFigures.decimal(Say.mean(runs, "outlets_at_risk"), 1))));
        LoadedTable types = folder.get("types");
        Grids grid = new Grids(
                ReportText.TYPE_TABLE,
                ReportText.TYPE,
                ReportText.OUTLETS,
                ReportText.COVERAGE,
                ReportText.COVERAGE_PLANNING,
                ReportText.PER_DAY,
                ReportText.LOAD);
        double days = folder.count("days");
        for (int row : types.rowsWhere("replication", types.text(0, "replication"))) {
            List<Integer> runsOfType = types.rowsWhere("type", types.text(row, "type"));
            grid.row(
                    Cell.text(Tables.named(types, row, "name")),
                    Cell.figure(PrintedFigures.count(types.number(row, "outlets"))),
                    Cell.figure(PrintedFigures.percent(mean(types, runsOfType, "coverage_own_speed_share"))),
                    Cell.figure(PrintedFigures.percent(mean(types, runsOfType, "coverage_planning_speed_share"))),
                    Cell.figure(PrintedFigures.count(mean(types, runsOfType, "served") / days)),
                    Cell.figure(PrintedFigures.percent(mean(types, runsOfType, "load_mean"))));
        }
        blocks.add(grid.grid());
    }

    private static double mean(LoadedTable table, List<Integer> rows, String column) {
        return rows.stream()
                .mapToDouble(row -> table.number(row, column))
                .average()
                .orElse(Double.NaN);
    }
}
