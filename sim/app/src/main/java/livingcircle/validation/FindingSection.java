package livingcircle.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.page.Block;
import livingcircle.page.Block.Cell;
import livingcircle.page.Block.Grid;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Note;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Section;
import livingcircle.quality.Finding;
import livingcircle.quality.FindingKind;
import livingcircle.quality.Quality;
import livingcircle.scenario.Fault;
import livingcircle.text.Phrase;
import livingcircle.text.PrintedFigures;
import livingcircle.validation.ListedFindings.Group;
import org.jspecify.annotations.Nullable;

/** The findings by kind. What all findings of a kind have in common is said once above its table. */
final class FindingSection {

    private FindingSection() {}

    static Section of(Quality quality, ListedFindings findings) {
        List<Block> blocks = new ArrayList<>();
        for (Group group : findings.groups()) {
            add(blocks, group, quality.count(group.kind()));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Note(PageText.NO_FINDINGS.with()));
        }
        return new Section("findings", PageText.FINDINGS.with(), blocks);
    }

    private static void add(List<Block> blocks, Group group, long count) {
        FindingKind kind = group.kind();
        BilingualText letter = group.letter().isEmpty() ? BilingualText.of("") : PageText.LETTER.with(group.letter());
        blocks.add(new Heading(PageText.KIND.withTexts(
                letter, kind.text(), kind.severity().text(), BilingualText.of(PrintedFigures.count(count)))));
        boolean isInput = kind == FindingKind.UNREADABLE;
        boolean isOneExpected = isInput || isSame(group, Finding::expected);
        boolean isOneMend = isSame(group, Finding::mend);
        Finding first = group.listed().get(0);
        if (isOneExpected && isOneMend && !isInput) {
            blocks.add(new Sentence(PageText.EXPECTED_AND_MEND.withTexts(first.expected(), first.mend())));
        } else if (isOneMend) {
            blocks.add(new Sentence(PageText.MEND_ALL.withTexts(first.mend())));
        } else if (isOneExpected && !isInput) {
            blocks.add(new Sentence(PageText.EXPECTED_ALL.withTexts(first.expected())));
        }
        blocks.add(grid(group, isOneExpected, isOneMend));
        if (!group.others().isEmpty()) {
            blocks.add(new Note(PageText.MORE_FINDINGS.with(
                    PrintedFigures.count((long) group.others().size()))));
        }
    }

    private static boolean isSame(Group group, Function<Finding, BilingualText> text) {
        return group.listed().stream().map(text).distinct().count() == 1
                && group.others().stream().allMatch(finding -> text.apply(finding)
                        .equals(text.apply(group.listed().get(0))));
    }

    private static Grid grid(Group group, boolean isOneExpected, boolean isOneMend) {
        List<BilingualText> heads = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        boolean isInput = group.kind() == FindingKind.UNREADABLE;
        boolean hasPlace = !group.letter().isEmpty();
        heads.add((isInput ? PageText.WHERE : PageText.WHAT).with());
        if (!isInput) {
            heads.add(PageText.ID.with());
        }
        if (hasPlace) {
            heads.add(PageText.PLACE.with());
        }
        heads.add(PageText.FOUND.with());
        addUnless(isOneExpected, heads, PageText.EXPECTED);
        addUnless(isOneMend, heads, PageText.MEND);
        for (int i = 0; i < group.listed().size(); i++) {
            Finding finding = group.listed().get(i);
            List<Cell> row = new ArrayList<>();
            row.add(new Cell(isInput ? where(finding) : finding.name(), "text", group.rowId(i), ""));
            if (!isInput) {
                row.add(new Cell(BilingualText.of(finding.id()), "quiet"));
            }
            if (hasPlace) {
                row.add(new Cell(place(finding.at()), "figure", "", "#" + group.markId(i)));
            }
            row.add(Cell.text(finding.measured()));
            if (!isOneExpected) {
                row.add(Cell.text(finding.expected()));
            }
            if (!isOneMend) {
                row.add(Cell.text(finding.mend()));
            }
            rows.add(row);
        }
        return new Grid(BilingualText.of(""), heads, rows);
    }

    private static void addUnless(boolean isLeftOut, List<BilingualText> heads, Phrase head) {
        if (!isLeftOut) {
            heads.add(head.with());
        }
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
