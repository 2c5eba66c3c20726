package livingcircle.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import livingcircle.page.Block;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Note;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Grids;
import livingcircle.page.Section;
import livingcircle.scenario.files.Survey;
import livingcircle.scenario.layers.LayerCounts;
import livingcircle.scenario.layers.RejectedRows;
import livingcircle.text.PrintedFigures;

/** What became of the rows of each layer, and what was assumed on the way. */
final class LayerSection {

    private static final int MOST_REMARKS = 50;

    private static final Map<String, BilingualText> NAMES = Map.of(
            "streets", new BilingualText("streets", "街道"),
            "homes", new BilingualText("homes", "住所"),
            "buildings", new BilingualText("buildings", "建筑"),
            "communities", new BilingualText("communities", "社区"),
            "population", new BilingualText("population", "人口"),
            "outlets", new BilingualText("outlets", "网点"));

    private LayerSection() {}

    static Section of(Survey survey) {
        List<Block> blocks = new ArrayList<>();
        if (survey.layers().isEmpty()) {
            boolean isSound = survey.faults().isEmpty();
            blocks.add(new Note((isSound ? PageText.GENERATED : PageText.NOTHING_READ).with()));
        } else {
            blocks.add(rows(survey.layers()));
        }
        List<BilingualText> remarks = survey.warnings();
        if (!remarks.isEmpty()) {
            blocks.add(new Heading(PageText.REMARKS.with()));
            remarks.stream().limit(MOST_REMARKS).forEach(remark -> blocks.add(new Sentence(remark)));
            if (remarks.size() > MOST_REMARKS) {
                blocks.add(new Note(
                        PageText.MORE_REMARKS.with(PrintedFigures.count((long) remarks.size() - MOST_REMARKS))));
            }
        }
        return new Section("layers", PageText.LAYERS.with(), blocks);
    }

    private static Block rows(List<LayerCounts> layers) {
        Grids rows = new Grids(
                PageText.ROWS,
                PageText.LAYER,
                PageText.FILE,
                PageText.READ,
                PageText.USED,
                PageText.LEFT_OUT,
                PageText.REJECTED,
                PageText.REASONS);
        for (LayerCounts layer : layers) {
            rows.row(
                    Cell.text(NAMES.getOrDefault(layer.layer(), BilingualText.of(layer.layer()))),
                    Cell.text(layer.file()),
                    Cell.figure(PrintedFigures.count((long) layer.rowsRead())),
                    Cell.figure(PrintedFigures.count((long) layer.rowsUsed())),
                    Cell.figure(PrintedFigures.count((long) layer.rowsLeftOut())),
                    new Cell(
                            BilingualText.of(PrintedFigures.count((long) layer.rowsRejected())),
                            layer.rowsRejected() > 0 ? "fail" : "figure"),
                    Cell.text(reasons(layer.rejected())));
        }
        return rows.grid();
    }

    /** Why rows were rejected, with their numbers. */
    static BilingualText reasons(List<RejectedRows> rejected) {
        List<BilingualText> reasons = rejected.stream()
                .map(rows -> PageText.REASON.withTexts(
                        rows.reason(), BilingualText.of(PrintedFigures.count((long) rows.rows()))))
                .toList();
        return new BilingualText(
                reasons.stream().map(BilingualText::en).collect(Collectors.joining("; ")),
                reasons.stream().map(BilingualText::zh).collect(Collectors.joining("；")));
    }
}
