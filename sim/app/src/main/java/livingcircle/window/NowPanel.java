package livingcircle.window;

import java.awt.Color;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.text.Figures;
import org.jfree.chart.ChartPanel;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How the town fares now: what is on, how needs end by the hour, satisfaction by the day. */
final class NowPanel extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int LEAST_DAYS = 7;

    private final transient TownState town;
    private final Language language;
    private final JLabel trips = new JLabel(" ");
    private final ChartPanel ends;
    private final ChartPanel satisfaction;
    private final XYSeries mean;
    private final XYSeries content;
    private int shownHour = -1;

    NowPanel(TownState town, Language language) {
        this.town = town;
        this.language = language;
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setBackground(Color.WHITE);
        setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        mean = new XYSeries(WindowText.MEAN_SCORE.in(language));
        content = new XYSeries(WindowText.BASIC_SHARE.in(language));
        trips.setFont(ChartFonts.regular(13));
        trips.setForeground(Palette.QUIET);
        trips.setAlignmentX(LEFT_ALIGNMENT);
        add(trips);
        add(Box.createVerticalStrut(6));
        ends = LiveCharts.stackedBars(
                new DefaultTableXYDataset(),
                WindowText.ENDS,
                WindowText.HOUR_AXIS,
                language,
                Palette.BLUE,
                Palette.ORANGE,
                Palette.VERMILLION);
        LiveCharts.showAsClock(ends);
        add(ends);
        add(Box.createVerticalStrut(6));
        XYSeriesCollection scores = new XYSeriesCollection();
        scores.addSeries(mean);
        scores.addSeries(content);
        satisfaction = LiveCharts.lines(
                scores,
                WindowText.SATISFACTION,
                WindowText.DAY_AXIS,
                language,
                Palette.ofClass(Palette.classes() - 1),
                Palette.ORANGE);
        satisfaction.getChart().getXYPlot().getRangeAxis().setRange(0, 100);
        add(satisfaction);
        add(Box.createVerticalGlue());
    }

    /** Shows what was seen last. */
    void refresh() {
        Snapshot snapshot = town.findSnapshot().orElse(null);
        if (snapshot == null || snapshot.hour() == shownHour) {
            return;
        }
        shownHour = snapshot.hour();
        trips.setText(WindowText.ON_THE_WAY.in(
                language,
                Figures.count(town.walkers().trips()),
                Figures.count(town.walkers().walkers().size())));
        ends.getChart().getXYPlot().setDataset(ends(snapshot));
        Scores scores = snapshot.findScores();
        mean.clear();
        content.clear();
        int day = 1;
        if (scores != null) {
            for (Scores.Day of : scores.days()) {
                mean.add(day, of.mean());
                content.add(day, 100 * of.basicShare());
                day++;
            }
        }
        satisfaction.getChart().getXYPlot().getDomainAxis().setRange(0.5, Math.max(LEAST_DAYS, day - 1) + 0.5);
    }

    private DefaultTableXYDataset ends(Snapshot snapshot) {
        XYSeries visits = new XYSeries(WindowText.VISITS.in(language), true, false);
        XYSeries orders = new XYSeries(WindowText.ORDERS.in(language), true, false);
        XYSeries unmet = new XYSeries(WindowText.UNMET.in(language), true, false);
        for (Snapshot.Hour hour : snapshot.hours()) {
            visits.add(hour.hour(), hour.ends().visits());
            orders.add(hour.hour(), hour.ends().orders());
            unmet.add(hour.hour(), hour.ends().unmet());
        }
        DefaultTableXYDataset data = new DefaultTableXYDataset();
        data.addSeries(visits);
        data.addSeries(orders);
        data.addSeries(unmet);
        return data;
    }
}
