package livingcircle.console;

import java.io.PrintWriter;
import livingcircle.base.Language;
import livingcircle.text.Phrase;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Says how far the simulation is. */
public abstract class Progress implements AutoCloseable {

    private static final Phrase TASK = new Phrase("simulated days", "模拟天数");
    private static final Phrase LINE = new Phrase("%1$s%% of %2$s days simulated", "已模拟 %2$s 天中的 %1$s%%");

    private Progress() {}

    /** Notes that one more day is done. */
    public abstract void step();

    @Override
    public abstract void close();

    /** Says nothing. */
    public static Progress none() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }

    /** A bar with the time left, on the terminal's error stream. */
    public static Progress bar(long days, Language language) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(TASK.in(language))
                .setInitialMax(days)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .clearDisplayOnFinish()
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** A line for each tenth that is done. */
    public static Progress lines(long days, Language language, PrintWriter err) {
        return new Progress() {
            private long done;

            @Override
            public void step() {
                done++;
                long tenths = done * 10 / days;
                if (tenths > (done - 1) * 10 / days) {
                    err.println(LINE.in(language, tenths * 10, days));
                    err.flush();
                }
            }

            @Override
            public void close() {}
        };
    }
}
