package livingcircle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import livingcircle.base.Language;
import livingcircle.experiment.Detail;
import livingcircle.results.Folders;
import livingcircle.results.ResultsException;
import livingcircle.scenario.InvalidInputException;
import livingcircle.store.StudyFolder;
import livingcircle.store.StudyIdentity;
import livingcircle.study.RunOutcome;
import livingcircle.study.RunSpec;
import livingcircle.study.ScenarioSource;
import livingcircle.study.StudyPlan;
import livingcircle.study.WorldRuns;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;
import livingcircle.world.MemoryNeed;
import org.jspecify.annotations.Nullable;

/**
 * How much a study would take, from a trial of its first two runs: the first, which warms up, is not counted unless it is
 * the only one. Nothing of the trial is kept.
 *
 * @param secondsPerRun seconds of a run on one thread; NaN if the trial failed
 * @param bytesPerRun disk for a run, its share of the final tables included; NaN if the trial failed
 * @param memory what the worlds of all scenarios, as they are at the first point, and a run take; null if the trial failed
 * @param error why the trial failed, or empty
 */
record Forecast(
        double secondsPerRun, double bytesPerRun, @Nullable MemoryNeed memory, String error) {

    private static final Phrase TIME =
            new Phrase("%1$s s a run, %2$s in all on %3$s threads", "每次运行 %1$s 秒，%3$s 个线程共约 %2$s");
    private static final Phrase MEMORY = new Phrase("about %1$s MB of memory", "约需内存 %1$s MB");
    private static final Phrase DISK = new Phrase("about %1$s MB of disk", "约需磁盘 %1$s MB");
    private static final Phrase UNKNOWN =
            new Phrase("how long and how much disk is not known: a trial run failed: %s", "用时和所需磁盘未知：试运行失败：%s");
    private static final Phrase HOURS = new Phrase("%s h", "%s 小时");
    private static final Phrase MINUTES = new Phrase("%s min", "%s 分钟");

    private static final int TRIALS = 2;
    /** A run's file and its rows in CSV, Parquet and the database, as a multiple of the file alone; seen in studies. */
    private static final double COPIES = 6;

    private static final double MEGABYTE = 1e6;
    private static final double MINUTE_SECONDS = 60;
    private static final double HOUR_SECONDS = 3600;

    static Forecast of(StudyPlan plan, Language language) {
        Path place = temporary();
        try (StudyFolder folder = StudyFolder.open(place, StudyIdentity.of(plan, Version.get()), false)) {
            List<RunSpec> trials = plan.runs().stream().limit(TRIALS).toList();
            Detail detail =
                    new Detail(plan.study().withResidents(), plan.study().withDiary());
            ScenarioSource scenarios = StudyInput.scenarios();
            MemoryNeed memory = MemoryNeed.of(
                    firstOfEach(plan).stream().map(scenarios::read).toList());
            WorldRuns source = new WorldRuns(trials, scenarios, detail);
            double seconds = Double.NaN;
            for (RunSpec run : trials) {
                Stopwatch time = new Stopwatch();
                folder.runs().accept(new RunOutcome(run, source.run(run, day -> {}), null));
                seconds = time.seconds();
            }
            return new Forecast(seconds, COPIES * folder.runs().bytes() / trials.size(), memory, "");
        } catch (RuntimeException e) {
            return new Forecast(Double.NaN, Double.NaN, null, describe(e, language));
        } finally {
            delete(place);
        }
    }

    /** The first run of each scenario. */
    private static List<RunSpec> firstOfEach(StudyPlan plan) {
        return IntStream.range(0, plan.study().scenarios().size())
                .mapToObj(scenario -> plan.run(0, scenario, 0))
                .toList();
    }

    private static String describe(RuntimeException fault, Language language) {
        return fault instanceof InvalidInputException invalid
                ? invalid.describe(language)
                : String.valueOf(fault.getMessage());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("livingcircle-trial");
        } catch (IOException e) {
            throw ResultsException.writing(Path.of(System.getProperty("java.io.tmpdir", "")), e);
        }
    }

    private static void delete(Path place) {
        try {
            Folders.delete(place);
        } catch (IOException e) {
            throw ResultsException.writing(place, e);
        }
    }

    /** What to tell of so many runs. */
    List<String> lines(long runs, int threads, Language language) {
        if (memory == null) {
            return List.of(UNKNOWN.in(language, error));
        }
        double all = secondsPerRun * runs / threads;
        String total = all >= HOUR_SECONDS
                ? HOURS.in(language, Figures.decimal(all / HOUR_SECONDS, 1))
                : MINUTES.in(language, Figures.decimal(all / MINUTE_SECONDS, 1));
        return List.of(
                TIME.in(language, Figures.decimal(secondsPerRun, 2), total, threads),
                DISK.in(language, Figures.decimal(bytesPerRun * runs / MEGABYTE, 1)),
                MEMORY.in(language, Figures.count(MemorySize.megabytes(memory.bytes(threads)))));
    }
}
