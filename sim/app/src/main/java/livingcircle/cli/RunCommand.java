package livingcircle.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import livingcircle.base.Language;
import livingcircle.console.JsonSummary;
import livingcircle.console.Summary;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code livingcircle run}: simulates a scenario, writes the result folder and prints the summary. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private final RunOptions options = new RunOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Language language;

    RunCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        CommandLine command = spec.commandLine();
        PrintWriter out = command.getOut();
        PrintWriter err = command.getErr();
        CommandLine.Help.Ansi ansi = command.getColorScheme().ansi();
        options.check(command);
        Scenario scenario = options.chosen(ScenarioReader.readPlan(options.scenario), command);
        StudyMessages messages = new StudyMessages(language, err);
        messages.warnings(scenario.warnings());
        StudyRun.Done done = new StudyRun(options, language, err, ansi.enabled()).run(scenario);
        done.chartFailures().forEach(fault -> err.println(CliText.CHART_FAILED.in(language, fault)));
        messages.place(done.wanted(), done.folder());
        if (!options.quiet) {
            messages.speed(done.study(), done.seconds());
        }
        String folder = StudyMessages.shown(done.folder());
        if (options.json) {
            out.print(JsonSummary.of(done.study(), done.runs(), folder));
        } else if (!options.quiet) {
            out.print(Summary.of(done.study(), done.runs(), folder, done.hasCharts(), language, ansi));
        }
        out.flush();
        return ExitCodes.GOOD;
    }
}
