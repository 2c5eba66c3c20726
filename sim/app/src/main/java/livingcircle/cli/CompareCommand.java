package livingcircle.cli;

import java.util.List;
import livingcircle.base.Language;
import livingcircle.console.ComparisonJson;
import livingcircle.console.ComparisonSummary;
import livingcircle.scenario.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code livingcircle compare}: several layouts on the same residents with the same luck. */
@Command(name = "compare")
final class CompareCommand extends SimulationCommand {

    @Mixin
    private final CompareOptions options = new CompareOptions();

    CompareCommand(Language language) {
        super(language);
    }

    @Override
    SimulationOptions options() {
        return options;
    }

    @Override
    int simulate(CommandLine command) {
        List<Scenario> scenarios = read(command, options.quiet, () -> ComparedLayouts.read(options, command));
        messages(command)
                .warnings(scenarios.stream()
                        .flatMap(scenario -> scenario.warnings().stream())
                        .distinct()
                        .toList());
        CompareRun.Done done = new CompareRun(options, language, simulation(command)).run(scenarios);
        messages(command).chartFailures(done.chartFailures());
        tell(command, done.study(), done.wanted(), done.folder(), done.seconds());
        String folder = StudyMessages.shown(done.folder());
        print(
                command,
                () -> ComparisonJson.of(done.comparison(), folder),
                () -> ComparisonSummary.of(done.comparison(), language, medium(command))
                        + ComparisonSummary.files(folder, language));
        return ExitCodes.GOOD;
    }
}
