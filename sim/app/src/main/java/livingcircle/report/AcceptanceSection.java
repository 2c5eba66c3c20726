package livingcircle.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livingcircle.base.BilingualText;
import livingcircle.page.Block;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Grid;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Grids;
import livingcircle.page.Section;
import livingcircle.results.LoadedTable;
import livingcircle.text.Figures;
import livingcircle.text.PrintedFigures;

/** The verdicts of the rules. */
final class AcceptanceSection {

    private AcceptanceSection() {}

    static Section of(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        for (ReportFolder folder : folders) {
            Optional<LoadedTable> verdicts = folder.find("acceptance");
            verdicts.ifPresent(table -> add(blocks, folder, table));
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.get(ReportText.GET_ACCEPTANCE, folders));
        }
        return new Section("acceptance", ReportText.ACCEPTANCE.with(), blocks);
    }

    private static void add(List<Block> blocks, ReportFolder folder, LoadedTable table) {
        int passed = table.rowsWhere("verdict", "pass").size();
        int failed = table.rowsWhere("verdict", "fail").size();
        int open = table.rowsWhere("verdict", "open").size();
        blocks.add(new Heading(folder.name()));
        blocks.add(new Sentence(ReportText.VERDICT_SENTENCE.with(passed, passed + failed + open, failed, open)));
        if (open > 0) {
            blocks.add(new Sentence(
                    (folder.count("replications") > 1 ? ReportText.OPEN_MEANS : ReportText.OPEN_ONE).with()));
        }
        Map<String, List<Integer>> byRule = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            String rule = table.text(row, "rule_set") + " " + table.text(row, "rule");
            byRule.computeIfAbsent(rule, key -> new ArrayList<>()).add(row);
        }
        byRule.values().forEach(rows -> blocks.add(rule(table, rows)));
    }

    /** A table of the areas that a rule is asked of. */
    private static Grid rule(LoadedTable table, List<Integer> rows) {
        int first = rows.get(0);
        String threshold =
                (table.text(first, "bound").equals("least") ? "≥ " : "≤ ") + figure(table, first, "threshold");
        Grids grid = new Grids(
                Say.with(
                        ReportText.RULE,
                        Tables.named(table, first, "text"),
                        BilingualText.of(threshold),
                        clause(table, first)),
                ReportText.WHERE,
                ReportText.VERDICT,
                ReportText.MEASURED,
                ReportText.INTERVAL);
        for (int row : rows) {
            grid.row(
                    Cell.text(Tables.named(table, row, "name")),
                    verdict(table.text(row, "verdict")),
                    Cell.figure(figure(table, row, "measured")),
                    interval(table, row));
        }
        return grid.grid();
    }

    private static Cell verdict(String verdict) {
        return switch (verdict) {
            case "pass" -> new Cell(ReportText.PASSED.with(), "pass");
            case "fail" -> new Cell(ReportText.FAILED.with(), "fail");
            case "open" -> new Cell(ReportText.OPEN.with(), "open");
            default -> new Cell(ReportText.NOT_ASKED.with(), "quiet");
        };
    }

    private static Cell interval(LoadedTable table, int row) {
        double lower = table.number(row, "measured_lower");
        if (Double.isNaN(lower)) {
            return Cell.figure(Figures.UNKNOWN);
        }
        return lower == table.number(row, "measured_upper")
                ? new Cell(ReportText.ALL_EQUAL.with(table.text(row, "replications")), "figure")
                : new Cell(
                        ReportText.BETWEEN.with(
                                figure(table, row, "measured_lower"), figure(table, row, "measured_upper")),
                        "figure");
    }

    private static BilingualText clause(LoadedTable table, int row) {
        return Say.with(
                ReportText.CLAUSE,
                Tables.named(table, row, "clause"),
                Tables.named(table, row, "threshold_source"),
                BilingualText.of(table.text(row, "threshold_mark")));
    }

    /** A share as a percentage, a whole number as such, any other with one decimal. */
    private static String figure(LoadedTable table, int row, String column) {
        double value = table.number(row, column);
        if (table.text(row, "metric").endsWith("_share")) {
            return PrintedFigures.percent(value);
        }
        return PrintedFigures.decimal(value, value == Math.rint(value) ? 0 : 1);
    }
}
