package livingcircle.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import livingcircle.page.Block.Note;
import livingcircle.results.LoadedTable;
import livingcircle.text.Phrase;

/** Sentences out of texts in both languages. */
final class Say {

    private Say() {}

    /** A sentence whose values differ between the languages. */
    static BilingualText with(Phrase phrase, BilingualText... values) {
        return phrase.withTexts(values);
    }

    /** Texts with “and” between. */
    static BilingualText list(List<BilingualText> texts) {
        return new BilingualText(
                texts.stream().map(BilingualText::en).collect(Collectors.joining(ReportText.AND.en())),
                texts.stream().map(BilingualText::zh).collect(Collectors.joining(ReportText.AND.zh())));
    }

    /** What is not there and which command, on the scenario of the first folder that names one, would make it. */
    static Note get(Phrase phrase, List<ReportFolder> folders) {
        String scenario = folders.stream()
                .filter(folder -> folder.kind() != FolderKind.STUDY)
                .map(folder -> folder.command().get(2))
                .findFirst()
                .orElse("SCENARIO.yaml");
        return new Note(phrase.with(scenario));
    }

    /** The mean of a column over the runs of a folder. */
    static double mean(LoadedTable runs, String column) {
        return Arrays.stream(runs.numbers(column)).average().orElse(Double.NaN);
    }
}
