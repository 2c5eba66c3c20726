package livingcircle.validation;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.outlets.Outlet;
import livingcircle.page.Block;
import livingcircle.page.Block.Card;
import livingcircle.page.Block.Cards;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Section;
import livingcircle.quality.Grade;
import livingcircle.quality.Quality;
import livingcircle.quality.Severity;
import livingcircle.scenario.files.Survey;
import livingcircle.scenario.layers.LayerCounts;
import livingcircle.text.Phrase;
import livingcircle.text.PrintedFigures;

/** The head of the page: whether the data will do, and the numbers that tell. */
final class SummarySection {

    private SummarySection() {}

    static Section of(Checked checked) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Sentence(verdict(checked.quality()).with()));
        List<Outlet> outlets = checked.survey().outlets();
        long synthetic = outlets.stream().filter(Outlet::isSynthetic).count();
        if (synthetic > 0) {
            blocks.add(new Sentence(PageText.FILLED_IN_SHARE.with(
                    PrintedFigures.count(synthetic), PrintedFigures.count((long) outlets.size()))));
        }
        blocks.add(new Cards(List.of(
                found(checked, Severity.FAULT, PageText.FAULTS, PageText.FAULTS_DETAIL),
                found(checked, Severity.WARNING, PageText.WARNINGS, PageText.WARNINGS_DETAIL),
                found(checked, Severity.NOTE, PageText.NOTES, PageText.NOTES_DETAIL),
                rows(checked.survey()),
                card(
                        PageText.OUTLETS,
                        outlets.size() - synthetic,
                        PageText.OUTLETS_DETAIL.with(PrintedFigures.count(synthetic))),
                trusted(checked.quality()))));
        return new Section("summary", PageText.SUMMARY.with(), blocks);
    }

    private static Phrase verdict(Quality quality) {
        if (quality.count(Severity.FAULT) > 0) {
            return PageText.NOT_READY;
        }
        return quality.count(Severity.WARNING) > 0 ? PageText.SUSPICIOUS : PageText.READY;
    }

    private static Card found(Checked checked, Severity severity, Phrase label, Phrase detail) {
        return card(label, checked.quality().count(severity), detail.with());
    }

    private static Card rows(Survey survey) {
        List<LayerCounts> layers = survey.layers();
        if (layers.isEmpty()) {
            return card(
                    PageText.ROWS_USED,
                    0,
                    (survey.faults().isEmpty() ? PageText.ROWS_NONE : PageText.ROWS_UNREAD).with());
        }
        int used = layers.stream().mapToInt(LayerCounts::rowsUsed).sum();
        int read = layers.stream().mapToInt(LayerCounts::rowsRead).sum();
        int leftOut = layers.stream().mapToInt(LayerCounts::rowsLeftOut).sum();
        int rejected = layers.stream().mapToInt(LayerCounts::rowsRejected).sum();
        return card(
                PageText.ROWS_USED,
                used,
                PageText.ROWS_DETAIL.with(
                        PrintedFigures.count((long) read),
                        PrintedFigures.count((long) leftOut),
                        PrintedFigures.count((long) rejected)));
    }

    private static Card trusted(Quality quality) {
        return card(
                PageText.TRUSTED,
                quality.count(Grade.A) + quality.count(Grade.B),
                PageText.TRUSTED_DETAIL.with(
                        PrintedFigures.count((long) quality.communities().size())));
    }

    private static Card card(Phrase label, long number, BilingualText detail) {
        return new Card(label.with(), BilingualText.of(PrintedFigures.count(number)), detail);
    }
}
