package livingcircle.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Grid;
import livingcircle.quality.Finding;
import livingcircle.scenario.Fault;
import livingcircle.text.Phrase;
import livingcircle.validation.ListedFindings.Group;
import org.jspecify.annotations.Nullable;

/** The listed findings of one kind as a table, without the columns that would say the same in every row. */
final class FindingGrid {

    private final Group group;
    private final List<BilingualText> heads = new ArrayList<>();
    private final List<IntFunction<Cell>> cells = new ArrayList<>();

    private FindingGrid(Group group) {
        this.group = group;
    }

    static Grid of(Group group) {
        FindingGrid grid = new FindingGrid(group);
        if (group.isOfInput()) {
            grid.addRowHead(PageText.WHERE, FindingGrid::where);
        } else {
            grid.addRowHead(PageText.WHAT, Finding::name);
            grid.addIds();
        }
        if (!group.letter().isEmpty()) {
            grid.addPlaces();
        }
        grid.add(PageText.FOUND, finding -> Cell.text(finding.measured()));
        if (!group.isOfInput() && !group.isSame(Finding::expected)) {
            grid.add(PageText.EXPECTED, finding -> Cell.text(finding.expected()));
        }
        if (!group.isSame(Finding::mend)) {
            grid.add(PageText.MEND, finding -> Cell.text(finding.mend()));
        }
        return grid.grid();
    }

    private void addRowHead(Phrase head, Function<Finding, BilingualText> text) {
        heads.add(head.with());
        cells.add(i -> new Cell(text.apply(group.listed().get(i)), "text", group.rowId(i), ""));
    }

    /** Not for homes, whose names they are. */
    private void addIds() {
        if (group.listed().stream().anyMatch(finding -> !finding.name().zh().equals(finding.id()))) {
            add(PageText.ID, finding -> new Cell(BilingualText.of(finding.id()), "quiet"));
        }
    }

    private void addPlaces() {
        heads.add(PageText.PLACE.with());
        cells.add(i -> new Cell(place(group.listed().get(i).at()), "figure", "", "#" + group.markId(i)));
    }

    private void add(Phrase head, Function<Finding, Cell> cell) {
        heads.add(head.with());
        cells.add(i -> cell.apply(group.listed().get(i)));
    }

    private Grid grid() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < group.listed().size(); i++) {
            int row = i;
            rows.add(cells.stream().map(cell -> cell.apply(row)).toList());
        }
        return new Grid(BilingualText.of(""), heads, rows);
    }

    /** File, line and column as editors write them, and the key. */
    private static BilingualText where(Finding finding) {
        Fault fault = finding.fault();
        if (fault == null) {
            return finding.name();
        }
        return BilingualText.of(fault.key().isEmpty() ? fault.where() : fault.where() + " " + fault.key());
    }

    private static BilingualText place(@Nullable GeoPoint at) {
        return BilingualText.of(at == null ? "" : String.format(Locale.ROOT, "%.6f, %.6f", at.lon(), at.lat()));
    }
}
