package livingcircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.report.Block.Cell;
import livingcircle.report.Block.Grid;
import livingcircle.text.Phrase;

/** A table while it is filled. */
final class Grids {

    private final BilingualText caption;
    private final List<BilingualText> heads;
    private final List<List<Cell>> rows = new ArrayList<>();

    Grids(BilingualText caption, Phrase... heads) {
        this.caption = caption;
        this.heads = Arrays.stream(heads).map(Phrase::with).toList();
    }

    Grids(Phrase caption, Phrase... heads) {
        this(caption.with(), heads);
    }

    /** @throws IllegalArgumentException if the number of cells is not that of the heads */
    Grids row(Cell... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + heads.size() + " heads");
        }
        rows.add(List.of(cells));
        return this;
    }

    Grid grid() {
        return new Grid(caption, heads, List.copyOf(rows));
    }
}
