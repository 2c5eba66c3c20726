package livingcircle.bench.growth;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Time and memory per resident by the number of residents: level lines mean linear growth. */
final class GrowthChart {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;

    private GrowthChart() {}

    static void write(List<Growth> found, Path file) throws IOException {
        LogAxis residents = new LogAxis("residents");
        residents.setBase(10);
        residents.setTickUnit(new NumberTickUnit(1));
        residents.setRange(30_000, 5_000_000);
        residents.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.ROOT));
        CombinedDomainXYPlot both = new CombinedDomainXYPlot(residents);
        both.setGap(14);
        both.add(plot(found, "ns per resident and day", Growth::nanosPerResidentDay, new Color(0x0072B2)));
        both.add(plot(
                found,
                "heap of the world, bytes per resident",
                growth -> (double) (growth.worldMegabytes() << 20) / growth.residents(),
                new Color(0xD55E00)));
        JFreeChart chart = new JFreeChart("Growth with residents, 2 threads", both);
        chart.removeLegend();
        chart.setBackgroundPaint(Color.WHITE);
        ChartUtils.saveChartAsPNG(file.toFile(), chart, WIDTH, HEIGHT);
    }

    private static XYPlot plot(List<Growth> found, String label, ToDoubleFunction<Growth> value, Color colour) {
        XYSeries series = new XYSeries(label);
        found.stream()
                .filter(growth -> growth.what().equals("residents"))
                .forEach(growth -> series.add(growth.residents(), value.applyAsDouble(growth)));
        NumberAxis axis = new NumberAxis(label);
        axis.setAutoRangeIncludesZero(true);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, new BasicStroke(2));
        XYPlot plot = new XYPlot(new XYSeriesCollection(series), null, axis, renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
        return plot;
    }
}
