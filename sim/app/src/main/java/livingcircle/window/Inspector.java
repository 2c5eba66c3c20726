package livingcircle.window;

import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Color;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.event.HyperlinkEvent;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/** What is known of the resident, the home or the outlet that was clicked. */
final class Inspector extends JPanel {

    private static final long serialVersionUID = 1;
    private static final double LEAST_SCALE = 115;
    private static final String RESIDENT = "resident:";

    private final transient TownState town;
    private final transient Pages pages;
    private final JEditorPane text = new JEditorPane("text/html", "");
    private final XYSeries load = new XYSeries("load");
    private final ChartPanel chart;
    private transient Selection selection = Selection.NOTHING;
    private String shown = "";

    /** A listener to what is selected by a link. */
    interface Chosen {
        void select(Selection selection);
    }

    Inspector(TownState town, Language language, Chosen chosen) {
        super(new BorderLayout());
        this.town = town;
        pages = new Pages(town, language);
        text.setEditable(false);
        text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        text.setFont(ChartFonts.regular(13));
        text.setBackground(Color.WHITE);
        text.addHyperlinkListener(e -> {
            if (e.getEventType() == HyperlinkEvent.EventType.ACTIVATED
                    && e.getDescription().startsWith(RESIDENT)) {
                chosen.select(
                        Selection.resident(Integer.parseInt(e.getDescription().substring(RESIDENT.length()))));
            }
        });
        add(new JScrollPane(text), BorderLayout.CENTER);
        XYSeriesCollection data = new XYSeriesCollection(load);
        data.setIntervalWidth(1);
        chart = LiveCharts.bars(data, WindowText.LOAD, WindowText.HOUR_OF_DAY, language, Palette.BLUE);
        ValueMarker capacity = new ValueMarker(100, Palette.VERMILLION, new BasicStroke(1.4f));
        chart.getChart().getXYPlot().addRangeMarker(capacity);
        chart.getChart().getXYPlot().getDomainAxis().setRange(-0.5, 23.5);
        chart.setVisible(false);
        add(chart, BorderLayout.SOUTH);
        show(Selection.NOTHING);
    }

    void show(Selection selected) {
        selection = selected;
        chart.setVisible(selected.kind() == Selection.Kind.OUTLET);
        refresh();
        text.setCaretPosition(0);
    }

    /** Shows what is known by now; keeps its place. */
    void refresh() {
        String page = pages.of(selection);
        if (!page.equals(shown)) {
            shown = page;
            int place = text.getCaretPosition();
            text.setText(page);
            text.setCaretPosition(Math.min(place, text.getDocument().getLength()));
        }
        if (selection.kind() == Selection.Kind.OUTLET) {
            showLoad(town.findSnapshot().orElse(null));
        }
    }

    private void showLoad(@Nullable Snapshot snapshot) {
        int service = town.town().world().services().mainService(selection.number());
        double most = LEAST_SCALE;
        load.clear();
        for (int hour = 0; snapshot != null && hour < 24; hour++) {
            double percent = 100 * snapshot.loadToday(service, hour);
            load.add(hour, percent);
            most = Math.max(most, percent * 1.05);
        }
        chart.getChart().getXYPlot().getRangeAxis().setRange(0, most);
    }

    /** The text that is shown. */
    String text() {
        return shown;
    }
}
