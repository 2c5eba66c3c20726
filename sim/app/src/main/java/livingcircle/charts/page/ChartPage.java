package livingcircle.charts.page;

import java.util.List;
import org.jfree.chart.plot.Plot;

/**
 * One chart as people see it: title, the finding in a sentence, key, panels one below the other, source.
 *
 * @param title what it is about
 * @param finding what the data say
 * @param key what the signs stand for
 * @param panels the drawing
 * @param source scenario, days and residents
 */
public record ChartPage(String title, String finding, List<KeyItem> key, List<Panel> panels, String source) {

    public ChartPage {
        key = List.copyOf(key);
        panels = List.copyOf(panels);
    }

    /**
     * A drawing.
     *
     * @param heading a line above it, or empty
     * @param plot what to draw
     * @param height its height with axes
     */
    public record Panel(String heading, Plot plot, int height) {}
}
