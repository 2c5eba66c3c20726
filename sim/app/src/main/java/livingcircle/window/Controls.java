package livingcircle.window;

import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.text.Phrase;
import sim.display.Console;

/** Play, pause, stop, speed and zoom, in the user's language; MASON's console does the work. */
final class Controls extends JPanel {

    private static final long serialVersionUID = 1;
    /** Milliseconds of rest after each step, from slow to fast; at the last one only whole hours are shown. */
    private static final int[] REST_MS = {200, 90, 40, 12, 0};

    private static final int USUAL_SPEED = 2;

    private final transient Console console;
    private final transient TownState town;
    private final Language language;
    private final JButton play = new JButton();

    Controls(Console console, TownState town, MapView map, Language language) {
        super(new FlowLayout(FlowLayout.LEADING, 6, 4));
        this.console = console;
        this.town = town;
        this.language = language;
        setName("controls");
        button(play, WindowText.PLAY, this::playOrPause).setName("play");
        add(play);
        add(button(new JButton(), WindowText.STOP, this::stop));
        add(label(WindowText.SPEED));
        add(label(WindowText.SLOW));
        JSlider speed = new JSlider(0, REST_MS.length - 1, USUAL_SPEED);
        speed.setSnapToTicks(true);
        speed.setPaintTicks(true);
        speed.setMajorTickSpacing(1);
        speed.addChangeListener(e -> setSpeed(speed.getValue()));
        add(speed);
        add(label(WindowText.WHOLE_HOURS));
        add(button(new JButton(), WindowText.ZOOM_IN, map::zoomIn));
        add(button(new JButton(), WindowText.ZOOM_OUT, map::zoomOut));
        add(button(new JButton(), WindowText.ZOOM_ALL, map::showAll));
        setSpeed(USUAL_SPEED);
    }

    private JLabel label(Phrase text) {
        JLabel label = new JLabel(text.in(language));
        label.setFont(ChartFonts.regular(13));
        return label;
    }

    private JButton button(JButton button, Phrase text, Runnable press) {
        button.setText(text.in(language));
        button.setFont(ChartFonts.regular(13));
        button.addActionListener(e -> press.run());
        return button;
    }

    private void setSpeed(int speed) {
        console.setPlaySleep(REST_MS[speed]);
        town.setWholeHours(speed == REST_MS.length - 1);
    }

    void playOrPause() {
        if (console.getPlayState() == Console.PS_STOPPED) {
            console.pressPlay();
        } else {
            console.pressPause();
        }
        refresh();
    }

    void stop() {
        console.pressStop();
        refresh();
    }

    /** Shows whether the town plays. */
    void refresh() {
        boolean isPlaying = console.getPlayState() == Console.PS_PLAYING;
        play.setText((isPlaying ? WindowText.PAUSE : WindowText.PLAY).in(language));
    }
}
