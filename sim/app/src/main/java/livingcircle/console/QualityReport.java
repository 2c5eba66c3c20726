package livingcircle.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import livingcircle.base.Language;
import livingcircle.quality.Finding;
import livingcircle.quality.FindingKind;
import livingcircle.quality.Grade;
import livingcircle.quality.Quality;
import livingcircle.scenario.layers.LayerCounts;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** The report on the quality of data as people read it. */
public final class QualityReport {

    private final Language language;
    private final Medium medium;
    private final List<String> lines = new ArrayList<>();

    private QualityReport(Language language, Medium medium) {
        this.language = language;
        this.medium = medium;
    }

    /** @param page where the page is */
    public static String of(Quality quality, List<LayerCounts> layers, String page, Language language, Medium medium) {
        QualityReport report = new QualityReport(language, medium);
        report.addLayers(layers);
        report.addFindings(quality);
        report.addGrades(quality);
        report.lines.add("");
        report.lines.add(QualityText.PAGE.in(language, page));
        return Paragraph.fit(report.lines.stream().collect(Collectors.joining("\n", "", "\n")), medium);
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }

    private void addTable(Phrase heading, Columns columns) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(medium.heading(say(heading)));
        lines.addAll(columns.lines(medium));
    }

    private void addLayers(List<LayerCounts> layers) {
        if (layers.isEmpty()) {
            return;
        }
        Columns columns = new Columns()
                .add(
                        say(QualityText.LAYER),
                        say(QualityText.READ),
                        say(QualityText.USED),
                        say(QualityText.LEFT_OUT),
                        say(QualityText.REJECTED));
        for (LayerCounts layer : layers) {
            columns.add(
                    layer.file(),
                    Figures.count((long) layer.rowsRead()),
                    Figures.count((long) layer.rowsUsed()),
                    Figures.count((long) layer.rowsLeftOut()),
                    Figures.count((long) layer.rowsRejected()));
        }
        addTable(QualityText.LAYERS, columns);
    }

    private void addFindings(Quality quality) {
        if (quality.findings().isEmpty()) {
            addTable(QualityText.FINDINGS, new Columns().add(say(QualityText.NO_FINDINGS)));
            return;
        }
        Columns columns = new Columns(3)
                .add(
                        say(QualityText.SEVERITY),
                        say(QualityText.KIND),
                        say(QualityText.EXAMPLE),
                        say(QualityText.NUMBER));
        quality.byKind()
                .forEach((kind, same) -> columns.add(
                        kind.severity().text().in(language),
                        kind.text().in(language),
                        example(same.get(0)),
                        Figures.count(quality.count(kind))));
        addTable(QualityText.FINDINGS, columns);
    }

    private String example(Finding finding) {
        boolean isInput = finding.kind() == FindingKind.UNREADABLE;
        String what =
                isInput ? finding.layer() + " " + finding.id() : finding.name().in(language);
        return what.strip()
                + (language == Language.ZH ? "：" : ": ")
                + finding.measured().in(language);
    }

    private void addGrades(Quality quality) {
        if (quality.communities().isEmpty()) {
            return;
        }
        Columns columns = new Columns().add(say(QualityText.GRADE), say(QualityText.NUMBER));
        for (Grade grade : Grade.values()) {
            columns.add(grade.name(), Figures.count(quality.count(grade)));
        }
        addTable(QualityText.GRADES, columns);
        lines.add(Grade.rule().in(language));
    }
}
