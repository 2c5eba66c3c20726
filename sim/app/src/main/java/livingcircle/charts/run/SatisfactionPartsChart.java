package livingcircle.charts.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.Row;
import livingcircle.charts.plot.RowPlot;
import livingcircle.charts.plot.RowScale;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.charts.table.Estimates;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;

/** The parts of the satisfaction score, and what is added to it and taken off, for all and for the old. */
final class SatisfactionPartsChart implements Chart {

    private static final int OLD = 60;
    private static final List<String> SCORES =
            List.of("access", "variety", "price", "quality", "service", "friendliness");
    private static final List<String> POINTS = List.of("missing_basic", "present_upgrade", "nuisance");

    @Override
    public String name() {
        return "satisfaction-parts";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Estimates> city = results.estimates("runs").filter(runs -> runs.has("score_access"));
        if (city.isEmpty()) {
            return Optional.empty();
        }
        Estimates.Thing all = city.get().things().get(0);
        Table data = new Table(
                name(),
                List.of("part", "kind", "mean", "mean_lower", "mean_upper", "aged_60_and_over_mean", "score_mean"));
        double score = all.mean("satisfaction_mean").mean();
        for (String part : SCORES) {
            data.add(row(part, "share", "score_" + part, all, results, score));
        }
        for (String part : POINTS) {
            data.add(row(part, "points", "points_" + part, all, results, score));
        }
        return Optional.of(data);
    }

    private static List<Object> row(
            String part, String kind, String column, Estimates.Thing all, ChartTables results, double score) {
        return new ChartRow()
                .add(part)
                .add(kind)
                .add(all.mean(column))
                .add(ofTheOld(results, column))
                .add(score)
                .values();
    }

    /** The mean over the old in all runs; NaN if the results do not tell ages apart. */
    private static double ofTheOld(ChartTables results, String column) {
        Optional<Table> profiles =
                results.find("profiles").filter(table -> table.columns().contains(column));
        double sum = 0;
        double asked = 0;
        if (profiles.isPresent()) {
            Table table = profiles.get();
            for (int row = 0; row < table.rowCount(); row++) {
                double residents = table.number(row, "residents_asked");
                if (residents > 0 && firstYear(ChartCells.text(table, row, "age_band")) >= OLD) {
                    sum += residents * table.number(row, column);
                    asked += residents;
                }
            }
        }
        return sum / asked;
    }

    private static int firstYear(String band) {
        return Integer.parseInt(band.split("[-+]", 2)[0]);
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        List<Row> shares = new ArrayList<>();
        List<Row> points = new ArrayList<>();
        double reach = 0;
        for (int row = 0; row < data.rowCount(); row++) {
            if (data.value(row, "kind").equals("share")) {
                shares.add(share(data, row, language));
            } else {
                points.add(points(data, row, language));
                reach = Math.max(reach, Math.abs(data.number(row, "mean")));
                double old = Math.abs(data.number(row, "aged_60_and_over_mean"));
                reach = old > reach ? old : reach;
            }
        }
        return new ChartPage(
                RunChartText.PARTS_TITLE.in(language),
                finding(data, language),
                KeyItem.withInterval(
                        ChartCells.hasIntervals(data, "mean"),
                        language,
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.BLUE, RunChartText.ALL_ASKED.in(language)),
                        new KeyItem(KeyItem.Sign.DIAMOND, ChartStyle.INK, RunChartText.OLD_ASKED.in(language))),
                List.of(
                        new ChartPage.Panel(
                                RunChartText.PARTS_HEADING.in(language),
                                RowPlot.of(shares, RunChartText.PARTS_AXIS.in(language)),
                                RowPlot.height(shares)),
                        new ChartPage.Panel(
                                RunChartText.POINTS_HEADING.in(language),
                                RowPlot.of(points, RunChartText.POINTS_AXIS.in(language), RowScale.over(-reach, reach)),
                                RowPlot.height(points))),
                SourceLine.of(study, language));
    }

    private static Row share(Table data, int row, Language language) {
        double mean = data.number(row, "mean");
        double old = data.number(row, "aged_60_and_over_mean");
        return new Row(
                        partName(data, row, language),
                        "",
                        ChartStyle.BLUE,
                        RowPlot.percent(mean),
                        RowPlot.percent(old),
                        RowPlot.note(PrintedFigures.percent(mean, 0), PrintedFigures.percent(old, 0)))
                .between(
                        RowPlot.percent(data.number(row, "mean_lower")),
                        RowPlot.percent(data.number(row, "mean_upper")));
    }

    private static Row points(Table data, int row, Language language) {
        double mean = data.number(row, "mean");
        double old = data.number(row, "aged_60_and_over_mean");
        return new Row(
                        partName(data, row, language),
                        "",
                        mean < 0 ? ChartStyle.VERMILLION : ChartStyle.GREEN,
                        mean,
                        old,
                        RowPlot.note(PrintedFigures.signed(mean, 1), PrintedFigures.signed(old, 1)))
                .between(data.number(row, "mean_lower"), data.number(row, "mean_upper"));
    }

    private static String partName(Table data, int row, Language language) {
        return RunChartText.part(ChartCells.text(data, row, "part")).in(language);
    }

    private static String finding(Table data, Language language) {
        int weakest = 0;
        int strongest = 0;
        for (int row = 1; row < SCORES.size(); row++) {
            weakest = data.number(row, "mean") < data.number(weakest, "mean") ? row : weakest;
            strongest = data.number(row, "mean") > data.number(strongest, "mean") ? row : strongest;
        }
        return RunChartText.PARTS_FINDING.in(
                language,
                PrintedFigures.decimal(data.number(0, "score_mean"), 1),
                partName(data, weakest, language),
                PrintedFigures.percent(data.number(weakest, "mean"), 0),
                partName(data, strongest, language),
                PrintedFigures.percent(data.number(strongest, "mean"), 0));
    }
}
