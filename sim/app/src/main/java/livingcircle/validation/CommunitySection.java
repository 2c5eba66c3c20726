package livingcircle.validation;

import java.util.Comparator;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.page.Block;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Note;
import livingcircle.page.Grids;
import livingcircle.page.Section;
import livingcircle.quality.CommunityQuality;
import livingcircle.text.PrintedFigures;

/** The communities with their grades, the worst first. */
final class CommunitySection {

    private CommunitySection() {}

    static Section of(List<CommunityQuality> communities) {
        Block block = communities.isEmpty() ? new Note(PageText.NO_COMMUNITIES.with()) : grid(communities);
        return new Section("communities", PageText.COMMUNITIES.with(), List.of(block));
    }

    private static Block grid(List<CommunityQuality> communities) {
        Grids grid = new Grids(
                PageText.GRADES,
                PageText.COMMUNITY,
                PageText.GRADE,
                PageText.HOMES,
                PageText.OUTLETS_OF,
                PageText.WITH_WARNINGS,
                PageText.FILLED_IN,
                PageText.KNOWN,
                PageText.WHY);
        communities.stream()
                .sorted(Comparator.comparing(CommunityQuality::grade).reversed())
                .forEach(community -> grid.row(
                        Cell.text(community.community().name()),
                        new Cell(BilingualText.of(community.grade().name()), "grade-" + community.grade()),
                        Cell.figure(PrintedFigures.count((long) community.homes())),
                        Cell.figure(PrintedFigures.count((long) community.outlets())),
                        Cell.figure(PrintedFigures.percent(community.shareWithFindings())),
                        share(community.shareSynthetic(), community.outlets()),
                        share(community.shareKnown(), community.outlets()),
                        new Cell(community.reason(), "quiet")));
        return grid.grid();
    }

    private static Cell share(double share, int whole) {
        return Cell.figure(PrintedFigures.percent(whole == 0 ? Double.NaN : share));
    }
}
