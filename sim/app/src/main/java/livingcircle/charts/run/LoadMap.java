package livingcircle.charts.run;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.Language;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.plot.XyPlots;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.Lines;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.TypeHours;
import livingcircle.experiment.Table;
import livingcircle.text.PrintedFigures;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/** A field of coloured cells: a row for each type, the fullest on top, a column for each hour, darker where fuller. */
final class LoadMap {

    private static final int ROW_HEIGHT = 19;
    private static final int AXIS_HEIGHT = 46;
    private static final int MOST_LABEL_WIDTH = 230;
    private static final int BESIDE_LABEL = 14;
    private static final double CELL = 0.92;

    /** Shares of the capacity from which each colour is used. */
    private static final double[] FROM = {0, 0.25, 0.5, 0.75, 1};

    private static final List<Color> COLOURS = List.of(
            new Color(0xE4EEF5), new Color(0xA9CCE3), new Color(0x4C97C7), new Color(0x00456C), ChartStyle.VERMILLION);

    /** Cells without an outline, which would fill the gaps between them. */
    private static final class Cells extends XYBlockRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public void drawItem(
                Graphics2D g,
                XYItemRendererState state,
                Rectangle2D area,
                PlotRenderingInfo info,
                XYPlot plot,
                ValueAxis xAxis,
                ValueAxis yAxis,
                XYDataset cells,
                int series,
                int item,
                CrosshairState crosshair,
                int pass) {
            double x = cells.getXValue(series, item);
            double y = cells.getYValue(series, item);
            double left = xAxis.valueToJava2D(x - CELL / 2, area, plot.getDomainAxisEdge());
            double right = xAxis.valueToJava2D(x + CELL / 2, area, plot.getDomainAxisEdge());
            double top = yAxis.valueToJava2D(y + CELL / 2, area, plot.getRangeAxisEdge());
            double bottom = yAxis.valueToJava2D(y - CELL / 2, area, plot.getRangeAxisEdge());
            g.setPaint(getPaintScale().getPaint(((XYZDataset) cells).getZValue(series, item)));
            g.fill(new Rectangle2D.Double(left, top, right - left, bottom - top));
        }
    }

    private final Table data;
    private final HourRange range;
    private final Language language;
    private final Map<String, List<Integer>> types = new LinkedHashMap<>();
    private final String[] labels;
    private double labelWidth;

    LoadMap(Table data, HourRange range, Language language) {
        this.data = data;
        this.range = range;
        this.language = language;
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < data.rowCount(); row++) {
            if (!data.value(row, "type").equals(TypeHours.ALL)) {
                rows.computeIfAbsent(ChartCells.text(data, row, "type"), t -> new ArrayList<>())
                        .add(row);
            }
        }
        rows.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, List<Integer>> type) -> peak(type.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(type -> types.put(type.getKey(), type.getValue()));
        labels = labels();
    }

    private double peak(List<Integer> rows) {
        return rows.stream()
                .mapToDouble(row -> data.number(row, "load_share"))
                .max()
                .orElse(0);
    }

    private String[] labels() {
        Font font = ChartFonts.regular(ChartStyle.LABEL_SIZE);
        List<String> names = new ArrayList<>();
        for (List<Integer> rows : types.values()) {
            String name = Lines.shorten(ChartCells.name(data, rows.get(0), language), font, MOST_LABEL_WIDTH);
            names.add(name);
            labelWidth = Math.max(labelWidth, ChartStyle.width(name, font));
        }
        return names.toArray(String[]::new);
    }

    /** Whether the interval of a cell reaches into another colour. */
    private boolean isUnsure(int row) {
        double lower = data.number(row, "load_share_lower");
        double upper = data.number(row, "load_share_upper");
        return upper > lower && step(lower) != step(upper);
    }

    private static int step(double share) {
        int step = 0;
        while (step + 1 < FROM.length && share >= FROM[step + 1]) {
            step++;
        }
        return step;
    }

    boolean isUnsureSomewhere() {
        return types.values().stream().flatMap(List::stream).anyMatch(this::isUnsure);
    }

    double labelWidth() {
        return labelWidth;
    }

    /** Room for labels of a width, so that plots below each other have the same hours below each other. */
    static AxisSpace space(double labelWidth) {
        AxisSpace space = new AxisSpace();
        space.setLeft(labelWidth + BESIDE_LABEL);
        return space;
    }

    int height() {
        return types.size() * ROW_HEIGHT + AXIS_HEIGHT;
    }

    XYPlot plot() {
        List<double[]> cells = new ArrayList<>();
        int y = 0;
        for (List<Integer> rows : types.values()) {
            for (int row : rows) {
                cells.add(new double[] {data.number(row, "hour") + 0.5, y, data.number(row, "load_share")});
            }
            y++;
        }
        double[][] columns = new double[3][cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            for (int c = 0; c < columns.length; c++) {
                columns[c][i] = cells.get(i)[c];
            }
        }
        DefaultXYZDataset loads = new DefaultXYZDataset();
        loads.addSeries("load", columns);
        XYBlockRenderer blocks = new Cells();
        LookupPaintScale scale = new LookupPaintScale(0, Double.MAX_VALUE, ChartStyle.PAPER);
        for (int step = 0; step < FROM.length; step++) {
            scale.add(FROM[step], COLOURS.get(step));
        }
        blocks.setPaintScale(scale);
        SymbolAxis names = ChartStyle.quiet(new SymbolAxis("", labels));
        names.setGridBandsVisible(false);
        names.setRange(-0.5, labels.length - 0.5);
        XYPlot plot = XyPlots.quiet(new XYPlot(
                loads, XyPlots.hours(RunChartText.HOUR_AXIS.in(language), range.from(), range.to()), names, blocks));
        y = 0;
        for (List<Integer> rows : types.values()) {
            for (int row : rows) {
                if (isUnsure(row)) {
                    XYTextAnnotation dot = new XYTextAnnotation("•", data.number(row, "hour") + 0.5, y);
                    dot.setFont(ChartFonts.bold(ChartStyle.LABEL_SIZE));
                    dot.setPaint(data.number(row, "load_share") < FROM[2] ? ChartStyle.INK : ChartStyle.PAPER);
                    plot.addAnnotation(dot);
                }
            }
            y++;
        }
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedRangeAxisSpace(space(labelWidth));
        return plot;
    }

    static List<KeyItem> key(Language language) {
        List<KeyItem> key = new ArrayList<>();
        for (int step = 0; step < FROM.length; step++) {
            String label;
            if (step == 0) {
                label = RunChartText.LOAD_BELOW.in(language, PrintedFigures.percent(FROM[1], 0));
            } else if (step == FROM.length - 1) {
                label = RunChartText.LOAD_ABOVE.in(language, PrintedFigures.percent(FROM[step], 0));
            } else {
                label = RunChartText.LOAD_BETWEEN.in(
                        language,
                        PrintedFigures.decimal(100 * FROM[step], 0),
                        PrintedFigures.percent(FROM[step + 1], 0));
            }
            key.add(new KeyItem(KeyItem.Sign.AREA, COLOURS.get(step), label));
        }
        return key;
    }
}
