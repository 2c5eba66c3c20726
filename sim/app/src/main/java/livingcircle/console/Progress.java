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

    private static final Phrase BUILDING = new Phrase("building the town, %%", "建立城镇模型（%%）");
    private static final Phrase BUILDING_LINE = new Phrase("%1$s%% of the town built", "城镇模型已建立 %1$s%%");

    private static final Phrase SCREENING = new Phrase("changes screened, %%", "已筛选改动（%%）");
    private static final Phrase SCREENING_LINE = new Phrase("%1$s%% of the changes screened", "已筛选 %1$s%% 的改动");
    private static final Phrase REPORT = new Phrase("writing the report, %%", "生成报告（%%）");
    private static final Phrase REPORT_LINE = new Phrase("%1$s%% of the report written", "报告已生成 %1$s%%");
    private static final Phrase READING = new Phrase("reading", "读取文件");
    private static final Phrase RUNS = new Phrase("runs", "运行");
    private static final Phrase RUNS_LINE = new Phrase("%1$s%% of %2$s runs made", "已完成 %2$s 次运行中的 %1$s%%");
    private static final long PERCENT = 100;
    private static final long UNKNOWN = -1;

    private long done;

    private Progress() {}

    /** Notes that one more day, or whatever is counted, is done. */
    public abstract void step();

    /** Notes that so many days, or percent, are done by now. */
    public final void upTo(long steps) {
        for (; done < steps; done++) {
            step();
        }
    }

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
        return bar(TASK, days, language);
    }

    /** A bar for the models of so many layouts of a town, in percent of each. */
    public static Progress buildingBar(int layouts, Language language) {
        return bar(BUILDING, layouts * PERCENT, language);
    }

    /** A bar for changes that are screened, in percent. */
    public static Progress screeningBar(Language language) {
        return bar(SCREENING, PERCENT, language);
    }

    /** A bar for a report, in percent. */
    public static Progress reportBar(Language language) {
        return bar(REPORT, PERCENT, language);
    }

    /** A bar for the runs of a study. */
    public static Progress runBar(long runs, Language language) {
        return bar(RUNS, runs, language);
    }

    /** A bar that only shows that files are being read, and for how long. */
    public static Progress readingBar(Language language) {
        return bar(READING, UNKNOWN, language);
    }

    private static Progress bar(Phrase task, long most, Language language) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task.in(language))
                .setInitialMax(most)
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
        return lines(LINE, days, language, err);
    }

    /** A line for each tenth of the models of so many layouts of a town that is built. */
    public static Progress buildingLines(int layouts, Language language, PrintWriter err) {
        return lines(BUILDING_LINE, layouts * PERCENT, language, err);
    }

    /** A line for each tenth of the changes that are screened. */
    public static Progress screeningLines(Language language, PrintWriter err) {
        return lines(SCREENING_LINE, PERCENT, language, err);
    }

    /** A line for each tenth of a report that is written. */
    public static Progress reportLines(Language language, PrintWriter err) {
        return lines(REPORT_LINE, PERCENT, language, err);
    }

    /** A line for each tenth of the runs of a study that is made. */
    public static Progress runLines(long runs, Language language, PrintWriter err) {
        return lines(RUNS_LINE, runs, language, err);
    }

    private static Progress lines(Phrase line, long days, Language language, PrintWriter err) {
        return new Progress() {
            private long done;

            @Override
            public void step() {
                done++;
                long tenths = done * 10 / days;
                if (tenths > (done - 1) * 10 / days) {
                    err.println(line.in(language, tenths * 10, days));
                    err.flush();
                }
            }

            @Override
            public void close() {}
        };
    }
}
