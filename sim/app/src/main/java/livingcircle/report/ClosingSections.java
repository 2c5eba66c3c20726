package livingcircle.report;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.page.Block;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Command;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Grids;
import livingcircle.page.Section;
import livingcircle.text.Phrase;
import livingcircle.text.PrintedFigures;
import tools.jackson.databind.JsonNode;

/** The sections at the end of the report: limits, and how to repeat everything. */
final class ClosingSections {

    private static final List<Phrase> ALWAYS = List.of(
            ReportText.LIMIT_SCORE,
            ReportText.LIMIT_PEOPLE,
            ReportText.LIMIT_TRIPS,
            ReportText.LIMIT_UNMET,
            ReportText.LIMIT_MARKS);

    private ClosingSections() {}

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
