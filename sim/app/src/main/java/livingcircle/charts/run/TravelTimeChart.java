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
import livingcircle.charts.table.BandTimes;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartTables;
import livingcircle.charts.table.Estimates;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;
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
        Optional<Estimates> minutes = results.estimates(BandTimes.MINUTES_NAME, "age_band", "minute_from");
        Optional<Estimates> bands = results.estimates(BandTimes.BANDS_NAME, "age_band");
        Optional<Estimates> runs = results.estimates("runs");
        return minutes.isEmpty() || bands.isEmpty() || runs.isEmpty()
                ? Optional.empty()
                : Optional.of(BandTimes.data(
                        name(), minutes.get(), bands.get(), runs.get().things().get(0)));
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        List<BandTimes> bands = BandTimes.listOf(data);
        return new ChartPage(
                ResidentChartText.TRAVEL_TITLE.in(language),
                finding(data, bands, language),
                KeyItem.withInterval(
                        ChartCells.hasIntervals(data, "travel_share"),
                        language,
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.BLUE, ResidentChartText.ON_FOOT.in(language)),
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.ORANGE, ResidentChartText.BY_E_BIKE.in(language)),
                        new KeyItem(KeyItem.Sign.LINE, ChartStyle.INK, ResidentChartText.MEDIAN.in(language)),
                        new KeyItem(
                                KeyItem.Sign.DASHES, ChartStyle.VERMILLION, ResidentChartText.FIFTEEN.in(language))),
                List.of(new ChartPage.Panel(
                        ResidentChartText.TRAVEL_HEADING.in(language),
                        plot(data, bands, language),
                        ROW_HEIGHT * bands.size() + AXIS_HEIGHT)),
                SourceLine.of(study, language));
    }

    private static String finding(Table data, List<BandTimes> bands, Language language) {
        double median = data.number(0, "all_median_min");
        Comparator<BandTimes> byMedian = Comparator.comparingDouble(band -> median(data, first(data, band.band())));
        BandTimes slowest = bands.stream().max(byMedian).orElseThrow();
        BandTimes fastest = bands.stream().min(byMedian).orElseThrow();
        if (bands.size() == 1) {
            return ResidentChartText.TRAVEL_FINDING_ONE.in(language, minutes(median));
        }
        return ResidentChartText.TRAVEL_FINDING.in(
                language,
                minutes(median),
                years(slowest, language),
                minutes(median(data, first(data, slowest.band()))),
                years(fastest, language),
                minutes(median(data, first(data, fastest.band()))));
    }

    private static String minutes(double minutes) {
        return PrintedFigures.decimal(minutes, 1);
    }

    private static String years(BandTimes band, Language language) {
        String id = band.band();
        return id.endsWith("+")
                ? ResidentChartText.BAND_UPWARDS.in(language, id.substring(0, id.length() - 1))
                : ResidentChartText.BAND.in(language, id.replace('-', '–'));
    }

    private static CombinedDomainXYPlot plot(Table data, List<BandTimes> bands, Language language) {
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
            plot.add(row(data, band, last, highest, language));
        }
        return plot;
    }

    private static String axisLabel(List<BandTimes> bands, int last, Language language) {
        double all = bands.stream().mapToDouble(BandTimes::count).sum();
        double beyond = 1 - BandTimes.countBelow(last, bands) / all;
        return beyond >= 0.0005
                ? ResidentChartText.TRAVEL_AXIS_BEYOND.in(language, PrintedFigures.percent(beyond), last)
                : ResidentChartText.TRAVEL_AXIS.in(language);
    }

    private static XYPlot row(Table data, BandTimes band, int last, double highest, Language language) {
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
        int own = addWhiskers(plot, data, band.band(), last);
        plot.addDomainMarker(
                new ValueMarker(BandTimes.CIRCLE_MINUTES, ChartStyle.VERMILLION, ChartStyle.DASHED), Layer.FOREGROUND);
        plot.addDomainMarker(new ValueMarker(median(data, own), ChartStyle.INK, ChartStyle.THICK), Layer.FOREGROUND);
        double top = 100 * highest;
        plot.addAnnotation(note(medianNote(data, own, language), last, top, true));
        String within = PrintedFigures.percent(band.countBelow(BandTimes.CIRCLE_MINUTES) / band.count(), 0);
        plot.addAnnotation(note(ResidentChartText.BAND_WITHIN.in(language, within), last, top * 0.66, false));
        return plot;
    }

    /** Adds the intervals of an age band; the answer is a row of it. */
    private static int addWhiskers(XYPlot plot, Table data, String band, int last) {
        for (int row = 0; row < data.rowCount(); row++) {
            double minute = data.number(row, "minute_from");
            if (data.value(row, "age_band").equals(band) && minute < last) {
                XyPlots.addWhisker(
                        plot,
                        minute + 0.5,
                        100 * Math.max(0, data.number(row, "travel_share_lower")),
                        100 * data.number(row, "travel_share_upper"));
            }
        }
        return first(data, band);
    }

    private static int first(Table data, String band) {
        int row = 0;
        while (!data.value(row, "age_band").equals(band)) {
            row++;
        }
        return row;
    }

    private static double median(Table data, int row) {
        return data.number(row, "age_band_median_min");
    }

    private static String medianNote(Table data, int row, Language language) {
        String lower = minutes(data.number(row, "age_band_median_min_lower"));
        String upper = minutes(data.number(row, "age_band_median_min_upper"));
        String median = minutes(median(data, row));
        return lower.equals(upper)
                ? ResidentChartText.BAND_MEDIAN.in(language, median)
                : ResidentChartText.BAND_MEDIAN_BETWEEN.in(language, median, lower, upper);
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
