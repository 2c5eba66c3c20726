package livingcircle.page;

import java.util.List;
import livingcircle.base.BilingualText;

/**
 * A section of a page.
 *
 * @param id anchor
 * @param title its heading
 * @param blocks what it holds, at least one
 */
public record Section(String id, BilingualText title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
