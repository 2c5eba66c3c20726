package livingcircle.validation;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.page.Block;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Note;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Section;
import livingcircle.quality.Finding;
import livingcircle.scenario.files.Survey;
import livingcircle.text.PrintedFigures;
import livingcircle.validation.ListedFindings.Group;

/** The findings by kind. What all findings of a kind have in common is said once above its table. */
final class FindingSection {

    private FindingSection() {}

    static Section of(Checked checked, ListedFindings findings) {
        List<Block> blocks = new ArrayList<>();
        addUnchecked(blocks, checked.survey());
        for (Group group : findings.groups()) {
            blocks.add(new Heading(heading(group, checked.quality().count(group.kind()))));
            addCommon(blocks, group);
            blocks.add(FindingGrid.of(group));
            if (!group.others().isEmpty()) {
                blocks.add(new Note(PageText.MORE_FINDINGS.with(
                        PrintedFigures.count((long) group.others().size()))));
            }
        }
        if (findings.groups().isEmpty()) {
            blocks.add(new Note(PageText.NO_FINDINGS.with()));
        }
        return new Section("findings", PageText.FINDINGS.with(), blocks);
    }

    /** Says what was not looked at because of faults elsewhere, lest it look sound. */
    private static void addUnchecked(List<Block> blocks, Survey survey) {
        CityLayers city = survey.city();
        if (city == null || city.streets().isEmpty()) {
            blocks.add(new Note(PageText.NOT_BY_STREETS.with()));
        }
        if (!survey.areHomesComplete()) {
            blocks.add(new Note(PageText.NOT_BY_HOMES.with()));
        } else if (survey.residents().isEmpty()) {
            blocks.add(new Note(PageText.NOT_BY_RESIDENTS.with()));
        }
    }

    private static BilingualText heading(Group group, long count) {
        BilingualText letter = group.letter().isEmpty() ? BilingualText.of("") : PageText.LETTER.with(group.letter());
        return PageText.KIND.withTexts(
                letter,
                group.kind().text(),
                group.kind().severity().text(),
                BilingualText.of(PrintedFigures.count(count)));
    }

    private static void addCommon(List<Block> blocks, Group group) {
        Finding first = group.listed().get(0);
        boolean isOneMend = group.isSame(Finding::mend);
        if (!group.isOfInput() && group.isSame(Finding::expected)) {
            blocks.add(new Sentence(
                    isOneMend
                            ? PageText.EXPECTED_AND_MEND.withTexts(first.expected(), first.mend())
                            : PageText.EXPECTED_ALL.withTexts(first.expected())));
        } else if (isOneMend) {
            blocks.add(new Sentence(PageText.MEND_ALL.withTexts(first.mend())));
        }
    }
}
