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
import livingcircle.charts.plot.ShareHistogram;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.ChartText;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.charts.table.Estimates;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;

/** Satisfaction by community: all of them where they fit, else the lowest, the highest and how many lie between. */
final class SatisfactionChart implements Chart {

    static final String COMMUNITY = "community";

    private static final int MOST_ROWS = 30;
    private static final int EXTREMES = 12;
    private static final int HISTOGRAM_HEIGHT = 190;

    @Override
    public String name() {
        return "satisfaction";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Estimates> communities = results.estimates("communities", "community");
        Optional<Estimates> city = results.estimates("runs");
        if (communities.isEmpty() || city.isEmpty()) {
            return Optional.empty();
        }
        Table data = new Table(
                name(),
                List.of(
                        "group",
                        "id",
                        "name_en",
                        "name_zh",
                        "residents",
                        "satisfied_share",
                        "satisfied_share_lower",
                        "satisfied_share_upper",
                        "score_mean"));
        Estimates.Thing all = city.get().things().get(0);
        data.add(numbers(new ChartRow().add("city").add("all").add("all").add("全市"), all));
        for (Estimates.Thing community : communities.get().things()) {
            if (community.mean("satisfied_strict_share").count() > 0) {
                data.add(numbers(
                        new ChartRow()
                                .add(COMMUNITY)
                                .add(community.text("community"))
                                .add(community.text("name_en"))
                                .add(community.text("name_zh")),
                        community));
            }
        }
        return data.rowCount() == 1 ? Optional.empty() : Optional.of(data);
    }

    private static List<Object> numbers(ChartRow row, Estimates.Thing group) {
        return row.add(group.mean("residents").mean())
                .add(group.mean("satisfied_strict_share"))
                .add(group.mean("satisfaction_mean").mean())
                .values();
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        List<CommunityScores> communities = CommunityScores.listOf(data, language);
        double all = data.number(0, "satisfied_share");
        return new ChartPage(
                ResidentChartText.SATISFACTION_TITLE.in(language),
                finding(communities, all, language),
                KeyItem.withInterval(
                        ChartCells.hasIntervals(data, "satisfied_share"),
                        language,
                        new KeyItem(
                                KeyItem.Sign.AREA,
                                ChartStyle.BLUE,
                                ResidentChartText.SATISFIED.in(language, PrintedFigures.count(study.strictScore()))),
                        new KeyItem(KeyItem.Sign.DIAMOND, ChartStyle.INK, ResidentChartText.MEAN_SCORE.in(language)),
                        new KeyItem(
                                KeyItem.Sign.DASHES,
                                ChartStyle.VERMILLION,
                                ResidentChartText.WHOLE_TOWN.in(language, PrintedFigures.percent(all, 0)))),
                communities.size() <= MOST_ROWS
                        ? List.of(everyCommunity(communities, all, language))
                        : extremes(communities, all, language),
                SourceLine.of(study, language));
    }

    private static String finding(List<CommunityScores> communities, double all, Language language) {
        CommunityScores lowest = communities.get(0);
        CommunityScores highest = communities.get(communities.size() - 1);
        if (communities.size() == 1) {
            return ResidentChartText.SATISFACTION_FINDING_ONE.in(language, PrintedFigures.percent(all, 0));
        }
        String least = PrintedFigures.percent(lowest.satisfied(), 0);
        String most = PrintedFigures.percent(highest.satisfied(), 0);
        if (least.equals(most)) {
            return ResidentChartText.SATISFACTION_FINDING_LIKE.in(language, PrintedFigures.percent(all, 0));
        }
        return ResidentChartText.SATISFACTION_FINDING.in(
                language, PrintedFigures.percent(all, 0), lowest.name(), least, highest.name(), most);
    }

    private static ChartPage.Panel everyCommunity(List<CommunityScores> communities, double all, Language language) {
        List<Row> rows =
                communities.stream().map(scores -> row(scores, language)).toList();
        return panel(ResidentChartText.COMMUNITY_HEADING.in(language), rows, all, language);
    }

    private static List<ChartPage.Panel> extremes(List<CommunityScores> communities, double all, Language language) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.heading(ResidentChartText.LOWEST.in(language)));
        communities.subList(0, EXTREMES).forEach(scores -> rows.add(row(scores, language)));
        rows.add(Row.heading(ResidentChartText.HIGHEST.in(language)));
        communities
                .subList(communities.size() - EXTREMES, communities.size())
                .forEach(scores -> rows.add(row(scores, language)));
        return List.of(
                panel(
                        ResidentChartText.EXTREMES_HEADING.in(
                                language, EXTREMES, PrintedFigures.count(communities.size())),
                        rows,
                        all,
                        language),
                new ChartPage.Panel(
                        ResidentChartText.HISTOGRAM_HEADING.in(language),
                        ShareHistogram.of(
                                communities.stream()
                                        .mapToDouble(CommunityScores::satisfied)
                                        .toArray(),
                                all,
                                ResidentChartText.HISTOGRAM_AXIS.in(language)),
                        HISTOGRAM_HEIGHT));
    }

    private static ChartPage.Panel panel(String heading, List<Row> rows, double all, Language language) {
        CategoryPlot plot = RowPlot.of(rows, ResidentChartText.SATISFACTION_AXIS.in(language));
        plot.addRangeMarker(
                new ValueMarker(RowPlot.percent(all), ChartStyle.VERMILLION, ChartStyle.DASHED), Layer.FOREGROUND);
        return new ChartPage.Panel(heading, plot, RowPlot.height(rows));
    }

    private static Row row(CommunityScores scores, Language language) {
        return new Row(
                        scores.name(),
                        ChartText.RESIDENTS.in(language, PrintedFigures.count(scores.residents())),
                        ChartStyle.BLUE,
                        RowPlot.percent(scores.satisfied()),
                        scores.mean(),
                        RowPlot.note(
                                PrintedFigures.percent(scores.satisfied(), 0),
                                PrintedFigures.decimal(scores.mean(), 0)))
                .between(RowPlot.percent(scores.lower()), RowPlot.percent(scores.upper()));
    }
}
