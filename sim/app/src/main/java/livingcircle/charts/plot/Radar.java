package livingcircle.charts.plot;

import java.util.List;

/**
 * Shares around a centre.
 *
 * @param heading what they are about
 * @param spokes at least one, the first upwards and the others clockwise
 */
public record Radar(String heading, List<Spoke> spokes) {

    /**
     * A spoke.
     *
     * @param label what stands at its end
     * @param area how far the filled area reaches, 0–1
     * @param low lower end of its whisker; NaN for none
     * @param high upper end of it
     * @param line how far the line reaches, 0–1
     */
    public record Spoke(String label, double area, double low, double high, double line) {}

    public Radar {
        spokes = List.copyOf(spokes);
    }
}
