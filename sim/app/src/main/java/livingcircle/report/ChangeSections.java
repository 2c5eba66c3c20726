package livingcircle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.page.Block;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Grids;
import livingcircle.page.Section;
import livingcircle.results.LoadedTable;
import livingcircle.text.Figures;
import livingcircle.text.PrintedFigures;

/** What a comparison of layouts found: numbers before and after, and who wins and loses. */
final class ChangeSections {

    // communities shown at either end of the ranking
    private static final int ENDS = 8;
    // reasons shown of each kind, and the least change of a score part that is one
    private static final int MOST_REASONS = 5;
    private static final double LEAST_POINTS = 0.1;
    private static final Measure SATISFIED = Measure.COMPARED.get(0);

    private ChangeSections() {}

    static Section change(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        for (ReportFolder folder : comparisons(folders)) {
            for (String layout : folder.texts("compared_with")) {
                addChange(blocks, folder, layout);
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.get(ReportText.GET_COMPARISON, folders));
        }
        return new Section("change", ReportText.CHANGE.with(), blocks);
    }

    private static List<ReportFolder> comparisons(List<ReportFolder> folders) {
        return folders.stream()
                .filter(folder -> folder.kind() == FolderKind.COMPARISON)
                .toList();
    }

    private static void addChange(List<Block> blocks, ReportFolder folder, String layout) {
        Differences differences = new Differences(folder, layout);
        BilingualText before = folder.name();
        BilingualText after = folder.layoutName(layout);
        blocks.add(new Heading(Say.with(ReportText.FROM_TO, before, after)));
        if (differences.isIdentical()) {
            blocks.add(new Sentence(Say.with(ReportText.IDENTICAL_LAYOUT, after, before)));
            return;
        }
        differences
                .find("runs", "all", SATISFIED)
                .filter(Differences.Difference::isSure)
                .ifPresent(d -> blocks.add(new Sentence(Say.with(
                        ReportText.CHANGE_SENTENCE,
                        after,
                        BilingualText.of(d.before()),
                        BilingualText.of(d.after()),
                        BilingualText.of(d.change()),
                        BilingualText.of(d.lower()),
                        BilingualText.of(d.upper())))));
        Grids grid = new Grids(
                ReportText.CITY,
                ReportText.METRIC,
                ReportText.BEFORE,
                ReportText.AFTER,
                ReportText.DIFFERENCE,
                ReportText.INTERVAL,
                ReportText.BETTER_IN);
        for (Measure measure : Measure.COMPARED) {
            differences
                    .find("runs", "all", measure)
                    .ifPresent(d -> addRow(grid, measure.label().with(), d));
        }
        blocks.add(grid.grid());
        addCircles(blocks, folder, layout, differences);
    }

    private static void addRow(Grids grid, BilingualText label, Differences.Difference d) {
        grid.row(
                Cell.text(label),
                Cell.figure(d.before()),
                Cell.figure(d.after()),
                Cell.figure(d.change()),
                d.isSure()
                        ? new Cell(ReportText.BETWEEN.with(d.lower(), d.upper()), "figure")
                        : Cell.figure(Figures.UNKNOWN),
                Cell.figure(d.betterIn()));
    }

    private static void addCircles(List<Block> blocks, ReportFolder folder, String layout, Differences differences) {
        Grids grid = new Grids(
                ReportText.CIRCLES,
                ReportText.CIRCLE,
                ReportText.BEFORE,
                ReportText.AFTER,
                ReportText.DIFFERENCE,
                ReportText.INTERVAL,
                ReportText.BETTER_IN);
        LoadedTable winners = folder.get("winners");
        boolean any = false;
        for (int row : winners.rowsWhere("group", "circle")) {
            if (!winners.text(row, "layout_b").equals(layout)) {
                continue;
            }
            var difference = differences.find("circles", winners.text(row, "id"), SATISFIED);
            if (difference.isPresent()) {
                addRow(grid, Tables.named(winners, row, "name"), difference.get());
                any = true;
            }
        }
        if (any) {
            blocks.add(grid.grid());
        }
    }

    static Section winners(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        for (ReportFolder folder : comparisons(folders)) {
            for (String layout : folder.texts("compared_with")) {
                blocks.add(new Heading(folder.layoutName(layout)));
                addWinners(blocks, folder, layout);
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.get(ReportText.GET_COMPARISON, folders));
        }
        return new Section("winners", ReportText.WINNERS.with(), blocks);
    }

    private static void addWinners(List<Block> blocks, ReportFolder folder, String layout) {
        LoadedTable table = folder.get("winners");
        List<Integer> rows = table.rowsWhere("layout_b", layout);
        if (rows.isEmpty()) {
            blocks.add(new Sentence(ReportText.OTHER_RESIDENTS.with()));
            return;
        }
        List<Integer> groups = new ArrayList<>();
        List<Integer> communities = new ArrayList<>();
        for (int row : rows) {
            (table.text(row, "group").equals("community") ? communities : groups).add(row);
            if (table.text(row, "group").equals("city")) {
                blocks.add(new Sentence(ReportText.WINNERS_SENTENCE.with(
                        PrintedFigures.count(table.number(row, "residents")),
                        PrintedFigures.count(table.number(row, "gained")),
                        PrintedFigures.percent(table.number(row, "gained_share")),
                        folder.option("--threshold").orElse(Figures.UNKNOWN),
                        PrintedFigures.count(table.number(row, "lost")),
                        PrintedFigures.percent(table.number(row, "lost_share")))));
            }
        }
        blocks.add(reasons(folder.get("reasons"), layout));
        blocks.add(groupGrid(ReportText.WINNERS.with(), table, groups));
        communities.sort(Comparator.comparingDouble(row -> -table.number(row, "change_points_mean")));
        int count = communities.size();
        if (count > 2 * ENDS) {
            communities.subList(ENDS, count - ENDS).clear();
            blocks.add(groupGrid(ReportText.COMMUNITIES_ENDS.with(ENDS, count), table, communities));
        } else {
            blocks.add(groupGrid(ReportText.COMMUNITIES.with(), table, communities));
        }
    }

    private static Block groupGrid(BilingualText caption, LoadedTable table, List<Integer> rows) {
        Grids grid = new Grids(
                caption,
                ReportText.GROUP,
                ReportText.RESIDENTS,
                ReportText.GAINED,
                ReportText.LOST,
                ReportText.MEAN_CHANGE);
        for (int row : rows) {
            grid.row(
                    Cell.text(groupName(table, row)),
                    Cell.figure(PrintedFigures.count(table.number(row, "residents"))),
                    Cell.figure(PrintedFigures.percent(table.number(row, "gained_share"))),
                    Cell.figure(PrintedFigures.percent(table.number(row, "lost_share"))),
                    Cell.figure(PrintedFigures.signed(table.number(row, "change_points_mean"), 2)));
        }
        return grid.grid();
    }

    /** The table names profiles in English alone: ages and sex. */
    private static BilingualText groupName(LoadedTable table, int row) {
        String[] profile = table.text(row, "id").split(" ");
        if (!table.text(row, "group").equals("profile") || profile.length != 2) {
            return Tables.named(table, row, "name");
        }
        return (profile[1].equals("male") ? ReportText.AGES_MALE : ReportText.AGES_FEMALE).with(profile[0]);
    }

    private static Block reasons(LoadedTable table, String layout) {
        Grids grid = new Grids(ReportText.WHY, ReportText.SIDE, ReportText.REASON, ReportText.AMOUNT);
        Map<String, Integer> shown = new HashMap<>();
        List<Integer> rows = new ArrayList<>(table.rowsWhere("layout_b", layout));
        // the greatest of each kind first; winners stay before losers, and kinds in their order
        rows.sort(Comparator.comparing((Integer row) -> table.text(row, "side").equals("losers"))
                .thenComparing(row -> table.text(row, "kind"), Comparator.reverseOrder())
                .thenComparing(row -> -Math.abs(table.number(row, "value"))));
        for (int row : rows) {
            double value = table.number(row, "value");
            String kind = table.text(row, "kind");
            boolean isPoints = kind.startsWith("score part");
            boolean isSmall = Math.abs(value) < (isPoints ? LEAST_POINTS : 1);
            if (isSmall || shown.merge(table.text(row, "side") + kind, 1, Integer::sum) > MOST_REASONS) {
                continue;
            }
            var amount = isPoints
                    ? ReportText.POINTS
                    : kind.startsWith("unmet") ? ReportText.UNMET_A_RUN : ReportText.NEWLY_COVERED;
            grid.row(
                    Cell.text(
                            (table.text(row, "side").equals("winners") ? ReportText.THE_WINNERS : ReportText.THE_LOSERS)
                                    .with()),
                    Cell.text(Tables.named(table, row, "name")),
                    new Cell(amount.with(PrintedFigures.signed(value, isPoints ? 2 : 0)), "figure"));
        }
        return grid.grid();
    }
}
