package livingcircle.window;

import java.awt.Component;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import javax.swing.SwingWorker;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.scenario.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Builds a town with other numbers while the window stays alive, and says aloud what cannot be used. */
final class Rebuilding {

    private static final int LINES = 6;
    private static final int COLUMNS = 70;

    private final Source source;
    private final Component window;
    private final Language language;
    private final Consumer<Boolean> busy;
    private final Consumer<Town> built;

    /**
     * @param window what to speak in front of
     * @param busy told when the work begins and when it is over
     * @param built told the town
     */
    Rebuilding(Source source, Component window, Language language, Consumer<Boolean> busy, Consumer<Town> built) {
        this.source = source;
        this.window = window;
        this.language = language;
        this.busy = busy;
        this.built = built;
    }

    /** Tells what cannot be used. */
    void refuse(List<String> faults) {
        JTextArea text = new JTextArea(String.join("\n", faults), LINES, COLUMNS);
        text.setFont(ChartFonts.regular(13));
        text.setEditable(false);
        text.setOpaque(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        JOptionPane.showOptionDialog(
                window,
                text,
                WindowText.REFUSED.in(language),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.ERROR_MESSAGE,
                null,
                new Object[] {WindowText.CLOSE.in(language)},
                null);
    }

    /** @param like a town of the same city, to share with */
    void start(Numbers typed, Town like) {
        busy.accept(true);
        new SwingWorker<Town, Void>() {
            @Override
            protected Town doInBackground() {
                return source.town(typed, like.world(), like.parallel());
            }

            @Override
            protected void done() {
                busy.accept(false);
                try {
                    built.accept(get());
                } catch (ExecutionException e) {
                    refuse(List.of(reason(e.getCause())));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }.execute();
    }

    private String reason(@Nullable Throwable fault) {
        if (fault instanceof InvalidInputException invalid) {
            return invalid.describe(language);
        }
        return fault instanceof IllegalArgumentException ? String.valueOf(fault.getMessage()) : String.valueOf(fault);
    }
}
