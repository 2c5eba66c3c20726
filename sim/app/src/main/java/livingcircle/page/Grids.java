package livingcircle.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Grid;
import livingcircle.text.Phrase;

/** A table while it is filled. */
public final class Grids {

    private final BilingualText caption;
    private final List<BilingualText> heads;
    private final List<List<Cell>> rows = new ArrayList<>();

    public Grids(BilingualText caption, Phrase... heads) {
        this.caption = caption;
        this.heads = Arrays.stream(heads).map(Phrase::with).toList();
    }

    public Grids(Phrase caption, Phrase... heads) {
        this(caption.with(), heads);
    }

    /** @throws IllegalArgumentException if the number of cells is not that of the heads */
    public Grids row(Cell... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + heads.size() + " heads");
        }
        rows.add(List.of(cells));
        return this;
    }

    public Grid grid() {
        return new Grid(caption, heads, List.copyOf(rows));
    }
}
