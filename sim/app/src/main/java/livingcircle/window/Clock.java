package livingcircle.window;

import javax.swing.BorderFactory;
import javax.swing.JLabel;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.explain.ExplainText;
import livingcircle.explain.NeedWords;
import livingcircle.model.RunSettings;

/** Day, weekday and time of the town. */
final class Clock extends JLabel {

    private static final long serialVersionUID = 1;
    private static final int HOURS = 24;

    private final transient TownState town;
    private final Language language;

    Clock(TownState town, Language language) {
        this.town = town;
        this.language = language;
        setFont(ChartFonts.bold(17));
        setBorder(BorderFactory.createEmptyBorder(4, 12, 4, 12));
        refresh();
    }

    void refresh() {
        double time = town.time();
        if (time < 0 || town.findSnapshot().isEmpty()) {
            setText(WindowText.BEFORE.in(language));
            return;
        }
        int day = (int) time / HOURS;
        RunSettings run = town.town().settings();
        String which = day < run.warmupDays()
                ? WindowText.WARMUP.in(language, day + 1, run.warmupDays())
                : WindowText.DAY.in(language, day + 1 - run.warmupDays(), run.days());
        String weekday = ExplainText.weekday(day).in(language);
        String ofDay = NeedWords.time((int) (time % HOURS * 2));
        setText(WindowText.CLOCK.in(language, which, weekday) + "  " + ofDay);
    }
}
