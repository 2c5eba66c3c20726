package livingcircle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import livingcircle.base.BilingualText;
import livingcircle.page.Block;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Grids;
import livingcircle.page.Section;
import livingcircle.results.LoadedTable;
import livingcircle.text.Phrase;
import livingcircle.text.PrintedFigures;
import tools.jackson.databind.JsonNode;

/** The section on studies: how far results spread, whether a layout stays better, and what results hang on. */
final class StudySection {

    private static final int MOST_ASSUMPTIONS = 10;

    /**
     * A table that tells how much each parameter matters.
     *
     * @param table its name
     * @param method what it is called
     * @param weight the column that orders parameters
     * @param columns the columns that are shown, with their heads
     */
    private record Strength(String table, Phrase method, String weight, List<Shown> columns) {}

    private record Shown(String column, Phrase head, boolean hasInterval) {}

    private static final List<Strength> STRENGTHS = List.of(
            new Strength(
                    "rank_correlations",
                    StudyText.RANK,
                    "rank_correlation",
                    List.of(new Shown("rank_correlation", StudyText.RANK, false))),
            new Strength(
                    "sobol_indices",
                    StudyText.SOBOL,
                    "total",
                    List.of(new Shown("first", StudyText.FIRST, true), new Shown("total", StudyText.TOTAL, true))),
            new Strength(
                    "elementary_effects",
                    StudyText.MORRIS,
                    "mu_star",
                    List.of(
                            new Shown("mu_star", StudyText.MU_STAR, false),
                            new Shown("sigma", StudyText.SIGMA, false))),
            new Strength(
                    "tornado",
                    StudyText.TORNADO,
                    "width",
                    List.of(
                            new Shown("lowest", StudyText.LOWEST, false),
                            new Shown("highest", StudyText.HIGHEST, false),
                            new Shown("width", StudyText.WIDTH, false))));

    private final ReportFolder folder;
    private final List<Block> blocks;
    private final Map<String, BilingualText> labels = new HashMap<>();

    private StudySection(ReportFolder folder, List<Block> blocks) {
        this.folder = folder;
        this.blocks = blocks;
        for (JsonNode parameter : folder.manifest().path("parameters")) {
            JsonNode label = parameter.path("label");
            String path = parameter.path("path").asString("");
            labels.put(
                    path,
                    new BilingualText(
                            label.path("en").asString(path), label.path("zh").asString(path)));
        }
    }

    static Section of(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        folders.stream()
                .filter(folder -> folder.kind() == FolderKind.STUDY)
                .forEach(folder -> new StudySection(folder, blocks).add());
        if (blocks.isEmpty()) {
            blocks.add(Say.get(ReportText.GET_STUDY, folders));
        }
        return new Section("study", ReportText.STUDY.with(), blocks);
    }

    private void add() {
        blocks.add(new Heading(folder.name()));
        blocks.add(new Sentence(StudyText.RUNS.with(
                PrintedFigures.count(folder.count("runs")),
                folder.manifest().path("failed_runs").size())));
        folder.find("uncertainty").ifPresent(this::addSpread);
        folder.find("stays_better").ifPresent(this::addBetter);
        for (Strength strength : STRENGTHS) {
            folder.find(strength.table()).ifPresent(table -> addStrength(strength, table));
        }
    }

    private void addSpread(LoadedTable table) {
        Grids grid = new Grids(
                StudyText.RESULTS,
                ReportText.METRIC,
                StudyText.SCENARIO,
                StudyText.MEAN,
                StudyText.MIDDLE,
                StudyText.LOWEST,
                StudyText.HIGHEST);
        for (int row = 0; row < table.rowCount(); row++) {
            grid.row(
                    Cell.text(metricOf(table, row)),
                    Cell.text(scenarioOf(table, row)),
                    Cell.figure(value(table, row, "mean")),
                    between(value(table, row, "lower"), value(table, row, "upper")),
                    Cell.figure(value(table, row, "min")),
                    Cell.figure(value(table, row, "max")));
        }
        blocks.add(grid.grid());
    }

    private void addBetter(LoadedTable table) {
        Grids grid = new Grids(
                StudyText.BETTER,
                ReportText.METRIC,
                StudyText.SCENARIO,
                StudyText.BETTER_IN,
                ReportText.INTERVAL,
                StudyText.DIFFERENCE);
        for (int row = 0; row < table.rowCount(); row++) {
            grid.row(
                    Cell.text(metricOf(table, row)),
                    Cell.text(scenarioOf(table, row)),
                    Cell.figure(PrintedFigures.percent(table.number(row, "better_share"))),
                    between(
                            PrintedFigures.percent(table.number(row, "better_lower")),
                            PrintedFigures.percent(table.number(row, "better_upper"))),
                    Cell.figure(change(table, row, "difference_mean")));
        }
        blocks.add(grid.grid());
    }

    private void addStrength(Strength strength, LoadedTable table) {
        List<String> metrics = IntStream.range(0, table.rowCount())
                .mapToObj(row -> table.text(row, "metric"))
                .distinct()
                .toList();
        for (String metric : metrics) {
            List<Phrase> heads = new ArrayList<>(List.of(StudyText.PARAMETER, StudyText.SCENARIO));
            strength.columns().forEach(shown -> heads.add(shown.head()));
            Grids grid = new Grids(
                    Say.with(
                            StudyText.MOST_FIRST,
                            labelOf(metric),
                            strength.method().with()),
                    heads.toArray(Phrase[]::new));
            table.rowsWhere("metric", metric).stream()
                    .filter(row -> Double.isFinite(table.number(row, strength.weight())))
                    .sorted(Comparator.comparingDouble(row -> -Math.abs(table.number(row, strength.weight()))))
                    .limit(MOST_ASSUMPTIONS)
                    .forEach(row -> grid.row(cells(strength, table, row)));
            blocks.add(grid.grid());
        }
    }

    private Cell[] cells(Strength strength, LoadedTable table, int row) {
        String path = table.text(row, "parameter");
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(labels.getOrDefault(path, BilingualText.of(path))));
        cells.add(Cell.text(scenarioOf(table, row)));
        for (Shown shown : strength.columns()) {
            String figure = PrintedFigures.decimal(table.number(row, shown.column()), 3);
            if (shown.hasInterval()) {
                BilingualText interval = StudyText.FROM_TO.with(
                        PrintedFigures.decimal(table.number(row, shown.column() + "_lower"), 3),
                        PrintedFigures.decimal(table.number(row, shown.column() + "_upper"), 3));
                cells.add(new Cell(
                        new BilingualText(figure + " (" + interval.en() + ")", figure + "（" + interval.zh() + "）"),
                        "figure"));
            } else {
                cells.add(Cell.figure(figure));
            }
        }
        return cells.toArray(Cell[]::new);
    }

    private static Cell between(String from, String to) {
        return new Cell(StudyText.FROM_TO.with(from, to), "figure");
    }

    private static BilingualText scenarioOf(LoadedTable table, int row) {
        String scenario = table.text(row, "scenario");
        String other = table.text(row, "compared_with");
        return other.isEmpty() ? BilingualText.of(scenario) : StudyText.AGAINST.with(scenario, other);
    }

    private static BilingualText metricOf(LoadedTable table, int row) {
        return labelOf(table.text(row, "metric"));
    }

    private static BilingualText labelOf(String metric) {
        return Measure.find(metric).map(measure -> measure.label().with()).orElse(BilingualText.of(metric));
    }

    /** A number of a scenario, or of a difference where the row is about one. */
    private static String value(LoadedTable table, int row, String column) {
        if (!table.text(row, "compared_with").isEmpty()) {
            return change(table, row, column);
        }
        double number = table.number(row, column);
        return Measure.find(table.text(row, "metric"))
                .map(measure -> measure.value(number))
                .orElse(PrintedFigures.decimal(number, 2));
    }

    private static String change(LoadedTable table, int row, String column) {
        double number = table.number(row, column);
        return Measure.find(table.text(row, "metric"))
                .map(measure -> measure.change(number))
                .orElse(PrintedFigures.signed(number, 2));
    }
}
