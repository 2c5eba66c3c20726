package livingcircle.charts.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.plot.Row;
import livingcircle.charts.plot.RowPlot;
import livingcircle.charts.style.ChartStyle;
import livingcircle.text.PrintedFigures;

/** Sobol' indices: which share of the variance each parameter explains alone and with all its interactions. */
final class IndicesChart {

    private static final int MOST_BARS = 20;

    private IndicesChart() {}

    static Optional<ChartPage> of(StudyMetric subject, Language language) {
        List<ChartPage.Panel> panels = new ArrayList<>();
        String finding = "";
        for (var entry : subject.rows().entrySet()) {
            List<Integer> rows = subject.ranked(entry.getValue(), "total", "first").stream()
                    .limit(MOST_BARS)
                    .toList();
            if (!rows.isEmpty()) {
                finding = finding.isEmpty()
                        ? StudyChartText.MOST.in(language, subject.label(rows.get(0), language))
                        : finding;
                List<Row> bars =
                        rows.stream().map(row -> bar(subject, row, language)).toList();
                panels.add(new ChartPage.Panel(
                        entry.getKey().heading(language),
                        RowPlot.of(bars, StudyChartText.SOBOL_AXIS.in(language)),
                        RowPlot.height(bars)));
            }
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChartPage(
                StudyChartText.SOBOL_TITLE.in(language, subject.words(language)),
                finding,
                List.of(
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.BLUE, StudyChartText.SOBOL_FIRST.in(language)),
                        new KeyItem(KeyItem.Sign.DIAMOND, ChartStyle.INK, StudyChartText.SOBOL_TOTAL.in(language)),
                        new KeyItem(KeyItem.Sign.WHISKER, ChartStyle.INK, StudyChartText.SOBOL_INTERVAL.in(language))),
                panels,
                subject.source(language)));
    }

    /** Estimates may lie outside 0–1 by chance; what is drawn does not. */
    private static Row bar(StudyMetric subject, int row, Language language) {
        double first = subject.table().number(row, "first");
        double total = subject.table().number(row, "total");
        return new Row(
                        subject.label(row, language),
                        "",
                        ChartStyle.BLUE,
                        RowPlot.percent(within(first)),
                        RowPlot.percent(within(total)),
                        RowPlot.note(PrintedFigures.percent(first, 0), PrintedFigures.percent(total, 0)))
                .between(
                        RowPlot.percent(within(subject.table().number(row, "total_lower"))),
                        RowPlot.percent(within(subject.table().number(row, "total_upper"))));
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
