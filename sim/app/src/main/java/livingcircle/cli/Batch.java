package livingcircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.charts.Charts;
import livingcircle.charts.StudyCharts;
import livingcircle.console.Medium;
import livingcircle.console.Progress;
import livingcircle.console.StudySummary;
import livingcircle.experiment.Detail;
import livingcircle.experiment.Table;
import livingcircle.store.FinalTables;
import livingcircle.store.StudyFolder;
import livingcircle.study.RunSink;
import livingcircle.study.StudyAnalysis;
import livingcircle.study.StudyPlan;
import livingcircle.study.StudyRunner;
import livingcircle.study.ThreadExecutor;
import livingcircle.study.WorldRuns;

/** Takes a study through the runs that are still to be made to a complete study folder. */
final class Batch {

    /**
     * What became of it.
     *
     * @param runs runs that were made, now or before
     * @param failedRuns those that failed
     * @param tables the tables about the study as a whole
     * @param chartFailures charts that could not be drawn
     */
    record Done(int runs, List<Integer> failedRuns, List<Table> tables, List<BilingualText> chartFailures) {}

    private final StudyPlan plan;
    private final StudyOptions options;
    private final Language language;
    private final StudyFolder folder;

    Batch(StudyPlan plan, StudyOptions options, Language language, StudyFolder folder) {
        this.plan = plan;
        this.options = options;
        this.language = language;
        this.folder = folder;
    }

    /** How many runs there may still be to make; with a precision it may be fewer. */
    int runsLeft() {
        return plan.runs().size() - folder.runs().count();
    }

    /**
     * Makes the runs.
     *
     * @return whether all are made, rather than the user wanting to stop
     */
    boolean run(Supplier<Progress> bar, Interruption interruption) {
        Detail detail = new Detail(plan.study().withResidents(), plan.study().withDiary());
        try (Progress progress = runsLeft() == 0 ? Progress.none() : bar.get()) {
            RunSink sink = outcome -> {
                folder.runs().accept(outcome);
                progress.step();
            };
            return new StudyRunner(
                            plan,
                            folder.runs(),
                            new ThreadExecutor(options.threads),
                            todo -> new WorldRuns(todo, StudyInput.scenarios(), detail),
                            sink,
                            interruption::isAsked)
                    .run();
        }
    }

    /** Makes the tables, charts, summary and manifest of all runs. */
    Done finish() {
        List<Table> tables = StudyAnalysis.tables(plan, folder.runs());
        FinalTables written = FinalTables.write(folder, plan, tables);
        Charts.Outcome charts = StudyCharts.draw(plan, tables, options.charts.languages(), folder.path());
        Done done = new Done(folder.runs().count(), written.failedRuns(), tables, charts.failures());
        written.addText(
                "summary.txt",
                StudySummary.of(plan, done.runs(), done.failedRuns().size(), tables, language, Medium.FILE));
        written.finish(Version.get(), command(), charts.made().files());
        return done;
    }

    /** The command that gives the same results, every value that matters spelled out. */
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of("livingcircle", "study", Simulation.shown(options.file)));
        options.settings.forEach(setting -> command.addAll(List.of("--set", setting)));
        command.addAll(List.of("--lang", Simulation.nameOf(language)));
        command.addAll(options.charts.arguments());
        return command;
    }
}
