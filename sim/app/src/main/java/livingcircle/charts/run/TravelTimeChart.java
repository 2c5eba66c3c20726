package livingcircle.charts.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.XyPlots;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.Figures;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.CategoryTableXYDataset;

/** Travel times by age band: one small histogram for each band, all on the same scales, the youngest on top. */
final class TravelTimeChart implements Chart {

    private static final double SHOWN_SHARE = 0.995;
    private static final int ROW_HEIGHT = 66;
    private static final int AXIS_HEIGHT = 48;

    @Override
    public String name() {
        return "travel-times";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        return results.estimates("travel_times", "age_band", "minute_from").flatMap(times -> results.estimates("runs")
                .map(runs -> BandTimes.data(name(), times, runs.things().get(0))));
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        List<BandTimes> bands = BandTimes.listOf(data);
        return new ChartPage(
                ResidentChartText.TRAVEL_TITLE.in(language),
                finding(bands, data.number(0, "all_median_min"), language),
                List.of(
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.BLUE, ResidentChartText.ON_FOOT.in(language)),
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.ORANGE, ResidentChartText.BY_E_BIKE.in(language)),
                        new KeyItem(KeyItem.Sign.LINE, ChartStyle.INK, ResidentChartText.MEDIAN.in(language)),
                        new KeyItem(
                                KeyItem.Sign.DASHES, ChartStyle.VERMILLION, ResidentChartText.FIFTEEN.in(language))),
                List.of(new ChartPage.Panel(
                        ResidentChartText.TRAVEL_HEADING.in(language),
                        plot(bands, language),
                        ROW_HEIGHT * bands.size() + AXIS_HEIGHT)),
                SourceLine.of(study, language));
    }

    private static String finding(List<BandTimes> bands, double median, Language language) {
        Comparator<BandTimes> byMedian = Comparator.comparingDouble(BandTimes::median);
        BandTimes slowest = bands.stream().max(byMedian).orElseThrow();
        BandTimes fastest = bands.stream().min(byMedian).orElseThrow();
        if (bands.size() == 1) {
            return ResidentChartText.TRAVEL_FINDING_ONE.in(language, minutes(median));
        }
        return ResidentChartText.TRAVEL_FINDING.in(
                language,
                minutes(median),
                years(slowest, language),
                minutes(slowest.median()),
                years(fastest, language),
                minutes(fastest.median()));
    }

    private static String minutes(double minutes) {
        return Figures.decimal(minutes, 1);
    }

    private static String years(BandTimes band, Language language) {
        String id = band.band();
        return id.endsWith("+")
                ? ResidentChartText.BAND_UPWARDS.in(language, id.substring(0, id.length() - 1))
                : ResidentChartText.BAND.in(language, id.replace('-', '–'));
    }

    private static CombinedDomainXYPlot plot(List<BandTimes> bands, Language language) {
        int last = BandTimes.minutesFor(SHOWN_SHARE, bands);
        double highest = 0;
        for (BandTimes band : bands) {
            for (int minute = 0; minute < last; minute++) {
                highest = Math.max(highest, band.share(minute));
            }
        }
        NumberAxis axis = ChartStyle.quiet(new NumberAxis(axisLabel(bands, last, language)));
        axis.setRange(0, last);
        axis.setTickUnit(new NumberTickUnit(5));
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(axis);
        plot.setGap(8);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        for (BandTimes band : bands) {
            plot.add(row(band, last, highest, language));
        }
        return plot;
    }

    private static String axisLabel(List<BandTimes> bands, int last, Language language) {
        double all = bands.stream().mapToDouble(BandTimes::count).sum();
        double beyond = 1 - BandTimes.countBelow(last, bands) / all;
        return beyond >= 0.0005
                ? ResidentChartText.TRAVEL_AXIS_BEYOND.in(language, Figures.percent(beyond), last)
                : ResidentChartText.TRAVEL_AXIS.in(language);
    }

    private static XYPlot row(BandTimes band, int last, double highest, Language language) {
        CategoryTableXYDataset shares = new CategoryTableXYDataset();
        shares.setIntervalWidth(1);
        for (int minute = 0; minute < last; minute++) {
            shares.add(minute + 0.5, 100 * band.walkShare(minute), "walk");
            shares.add(minute + 0.5, 100 * band.rideShare(minute), "ride");
        }
        StackedXYBarRenderer bars = XyPlots.flat(new StackedXYBarRenderer(0.08));
        bars.setSeriesPaint(0, ChartStyle.BLUE);
        bars.setSeriesPaint(1, ChartStyle.ORANGE);

        NumberAxis axis = ChartStyle.quiet(new NumberAxis(ResidentChartText.AGE.in(language, years(band, language))));
        axis.setLabelAngle(Math.PI / 2);
        axis.setLabelFont(ChartFonts.bold(ChartStyle.LABEL_SIZE));
        axis.setLabelPaint(ChartStyle.INK);
        axis.setLabelInsets(new RectangleInsets(4, 4, 4, 10));
        axis.setTickLabelPaint(ChartStyle.QUIET_INK);
        axis.setRange(0, 100 * highest * 1.08);
        axis.setTickUnit(ChartStyle.tickUnit(100 * highest, 3));

        XYPlot plot = XyPlots.quiet(new XYPlot(shares, null, axis, bars));
        plot.addDomainMarker(
                new ValueMarker(BandTimes.CIRCLE_MINUTES, ChartStyle.VERMILLION, ChartStyle.DASHED), Layer.FOREGROUND);
        plot.addDomainMarker(new ValueMarker(band.median(), ChartStyle.INK, ChartStyle.THICK), Layer.FOREGROUND);
        double top = 100 * highest;
        plot.addAnnotation(note(ResidentChartText.BAND_MEDIAN.in(language, minutes(band.median())), last, top, true));
        String within = Figures.percent(band.countBelow(BandTimes.CIRCLE_MINUTES) / band.count(), 0);
        plot.addAnnotation(note(ResidentChartText.BAND_WITHIN.in(language, within), last, top * 0.66, false));
        return plot;
    }

    private static XYTextAnnotation note(String text, int last, double y, boolean isBold) {
        XYTextAnnotation note = new XYTextAnnotation(text, last * 0.995, y);
        note.setTextAnchor(TextAnchor.TOP_RIGHT);
        note.setFont(isBold ? ChartFonts.bold(ChartStyle.LABEL_SIZE) : ChartFonts.regular(ChartStyle.LABEL_SIZE));
        note.setBackgroundPaint(ChartStyle.PAPER);
        note.setPaint(isBold ? ChartStyle.INK : ChartStyle.QUIET_INK);
        return note;
    }
}
