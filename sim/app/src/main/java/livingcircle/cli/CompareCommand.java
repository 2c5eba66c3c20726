package livingcircle.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import livingcircle.base.Language;
import livingcircle.console.ComparisonJson;
import livingcircle.console.ComparisonSummary;
import livingcircle.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code livingcircle compare}: several layouts on the same residents with the same luck. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private final CompareOptions options = new CompareOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Language language;

    CompareCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        CommandLine command = spec.commandLine();
        options.check(command);
        List<Scenario> scenarios = ComparedLayouts.read(options, command);
        StudyMessages messages = new StudyMessages(language, command.getErr());
        messages.warnings(scenarios.stream()
                .flatMap(scenario -> scenario.warnings().stream())
                .distinct()
                .toList());
        CommandLine.Help.Ansi ansi = command.getColorScheme().ansi();
        CompareRun.Done done = new CompareRun(options, language, command.getErr(), ansi.enabled()).run(scenarios);
        messages.place(done.wanted(), done.folder());
        if (!options.quiet) {
            messages.speed(done.study(), done.seconds());
        }
        print(done, command.getOut(), ansi);
        return ExitCodes.GOOD;
    }

    private void print(CompareRun.Done done, PrintWriter out, CommandLine.Help.Ansi ansi) {
        String folder = StudyMessages.shown(done.folder());
        if (options.json) {
            out.print(ComparisonJson.of(done.comparison(), folder));
        } else if (!options.quiet) {
            out.print(ComparisonSummary.of(done.comparison(), language, ansi));
            out.print(ComparisonSummary.files(folder, language));
        }
        out.flush();
    }
}
