package livingcircle.validation;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import livingcircle.page.Block;
import livingcircle.page.Block.Command;
import livingcircle.page.Block.Drawing;
import livingcircle.page.Block.Hint;
import livingcircle.page.Block.Note;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Page;
import livingcircle.page.Section;

/** The page about the quality of data. */
final class QualityPage {

    private static final String FOLDER = "livingcircle/validation/";

    private QualityPage() {}

    static void write(Checked checked, Writer out) throws IOException {
        ListedFindings findings = new ListedFindings(checked.quality());
        List<Section> sections = List.of(
                SummarySection.of(checked),
                map(checked, findings),
                LayerSection.of(checked.survey()),
                FindingSection.of(checked, findings),
                CommunitySection.of(checked.quality().communities()),
                ThresholdSection.of(checked.thresholds()),
                again(checked));
        Page.Parts parts = new Page.Parts(
                List.of(Page.resource(FOLDER + "town.css")),
                List.of(),
                List.of(),
                List.of(Page.resource(FOLDER + "town.js")));
        new Page(
                        PageText.TITLE.withTexts(checked.survey().name()),
                        PageText.SUBTITLE.with(),
                        sections,
                        parts,
                        "livingcircle " + checked.version())
                .write(out, checked.language());
    }

    private static Section map(Checked checked, ListedFindings findings) {
        List<Block> blocks = new ArrayList<>();
        Optional<Drawing> picture = TownPicture.of(checked, findings);
        if (picture.isPresent()) {
            blocks.add(picture.get());
            blocks.add(new Hint(PageText.MAP_HINT.with()));
        } else {
            blocks.add(new Note(PageText.NO_MAP.with()));
        }
        return new Section("map", PageText.MAP.with(), blocks);
    }

    private static Section again(Checked checked) {
        return new Section(
                "again",
                PageText.AGAIN.with(),
                List.of(
                        new Sentence(PageText.AGAIN_SENTENCE.with()),
                        new Command(String.join(" ", checked.command())),
                        new Sentence(PageText.FOLDER.with())));
    }
}
