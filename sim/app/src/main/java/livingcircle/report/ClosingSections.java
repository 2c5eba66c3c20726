package livingcircle.report;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.report.Block.Cell;
import livingcircle.report.Block.Command;
import livingcircle.report.Block.Heading;
import livingcircle.report.Block.Sentence;
import livingcircle.results.LoadedTable;
import livingcircle.text.Phrase;
import livingcircle.text.PrintedFigures;
import tools.jackson.databind.JsonNode;

/** The sections at the end of the report: sensitivity, limits, and how to repeat everything. */
final class ClosingSections {

    private static final List<Phrase> ALWAYS = List.of(
            ReportText.LIMIT_SCORE,
            ReportText.LIMIT_PEOPLE,
            ReportText.LIMIT_TRIPS,
            ReportText.LIMIT_UNMET,
            ReportText.LIMIT_MARKS);

    private ClosingSections() {}

    static Section sensitivity(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        for (ReportFolder folder : folders) {
            if (folder.kind() == FolderKind.STUDY) {
                addStudy(blocks, folder);
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.get(ReportText.GET_STUDY, folders));
        }
        return new Section("study", ReportText.STUDY.with(), blocks);
    }

    private static void addStudy(List<Block> blocks, ReportFolder folder) {
        blocks.add(new Heading(folder.name()));
        blocks.add(new Sentence(ReportText.STUDY_SENTENCE.with(
                PrintedFigures.count(folder.count("runs")),
                folder.manifest().path("failed_runs").size())));
        folder.find("uncertainty").ifPresent(table -> {
            Grids grid = new Grids(
                    ReportText.STUDY_VALUES,
                    ReportText.METRIC,
                    ReportText.SCENARIO,
                    ReportText.MEAN,
                    ReportText.LOWEST,
                    ReportText.HIGHEST);
            for (int row = 0; row < table.rowCount(); row++) {
                String metric = table.text(row, "metric");
                grid.row(
                        Cell.text(labelOf(metric)),
                        Cell.text(scenarioOf(table, row)),
                        Cell.figure(figure(table.number(row, "mean"), metric)),
                        Cell.figure(figure(table.number(row, "min"), metric)),
                        Cell.figure(figure(table.number(row, "max"), metric)));
            }
            blocks.add(grid.grid());
        });
    }

    private static BilingualText scenarioOf(LoadedTable table, int row) {
        String scenario = table.text(row, "scenario");
        String other = table.text(row, "compared_with");
        return other.isEmpty() ? BilingualText.of(scenario) : ReportText.AGAINST.with(scenario, other);
    }

    private static BilingualText labelOf(String metric) {
        return Measure.COMPARED.stream()
                .filter(measure -> measure.column().equals(metric))
                .findFirst()
                .map(measure -> measure.label().with())
                .orElse(BilingualText.of(metric));
    }

    private static String figure(double value, String metric) {
        return metric.endsWith("_share") ? PrintedFigures.percent(value, 2) : PrintedFigures.decimal(value, 2);
    }

    static Section limits(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        for (ReportFolder folder : folders) {
            folder.find("runs")
                    .filter(runs -> folder.kind() != FolderKind.STUDY)
                    .ifPresent(runs -> {
                        double synthetic = Say.mean(runs, "outlets_synthetic");
                        double outlets = Say.mean(runs, "outlets");
                        blocks.add(new Sentence(ReportText.SYNTHETIC.with(
                                PrintedFigures.count(synthetic),
                                PrintedFigures.count(outlets),
                                PrintedFigures.percent(synthetic / outlets))));
                    });
            for (JsonNode warning : folder.manifest().path("warnings")) {
                blocks.add(new Sentence(Say.with(
                        ReportText.WARNING,
                        new BilingualText(
                                warning.path("en").asString(""),
                                warning.path("zh").asString("")))));
            }
        }
        ALWAYS.forEach(limit -> blocks.add(new Sentence(limit.with())));
        return new Section(
                "limits", ReportText.LIMITS.with(), blocks.stream().distinct().toList());
    }

    static Section repeat(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        for (ReportFolder folder : folders) {
            JsonNode manifest = folder.manifest();
            blocks.add(new Heading(
                    Say.with(ReportText.OF_FOLDER, folder.kind().title().with(), folder.name())));
            blocks.add(new Sentence(
                    ReportText.REPEAT_SENTENCE.with(manifest.path("version").asString(""), folder.count("seed"))));
            blocks.add(new Command(String.join(" ", folder.command())));
            JsonNode balance = manifest.path("conservation");
            blocks.add(new Sentence(ReportText.BALANCE.with(
                    PrintedFigures.count(balance.path("needs").asLong(0)),
                    PrintedFigures.count(balance.path("visits").asLong(0)),
                    PrintedFigures.count(balance.path("orders").asLong(0)),
                    PrintedFigures.count(balance.path("unmet").asLong(0)))));
            Grids files = new Grids(ReportText.FILES, ReportText.FILE, ReportText.ROWS, ReportText.SHA);
            manifest.path("inputs")
                    .forEach(input -> files.row(
                            Cell.text(input.path("path").asString("")),
                            Cell.figure(""),
                            new Cell(BilingualText.of(input.path("sha256").asString("")), "code")));
            manifest.path("tables")
                    .forEach(table -> files.row(
                            Cell.text(table.path("file").asString("")),
                            Cell.figure(PrintedFigures.count(table.path("rows").asLong(0))),
                            new Cell(BilingualText.of(table.path("sha256").asString("")), "code")));
            blocks.add(files.grid());
        }
        return new Section("repeat", ReportText.REPEAT.with(), blocks);
    }
}
