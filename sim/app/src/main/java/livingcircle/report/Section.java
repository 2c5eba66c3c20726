package livingcircle.report;

import java.util.List;
import livingcircle.base.BilingualText;

/**
 * A section of the report.
 *
 * @param id anchor
 * @param title its heading
 * @param blocks what it holds, at least one
 */
record Section(String id, BilingualText title, List<Block> blocks) {
    Section {
        blocks = List.copyOf(blocks);
    }
}
