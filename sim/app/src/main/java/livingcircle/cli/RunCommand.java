package livingcircle.cli;

import livingcircle.base.Language;
import livingcircle.console.JsonSummary;
import livingcircle.console.Summary;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code livingcircle run}: simulates a scenario, writes the result folder and prints the summary. */
@Command(name = "run")
final class RunCommand extends SimulationCommand {

    @Mixin
    private final RunOptions options = new RunOptions();

    RunCommand(Language language) {
        super(language);
    }

    @Override
    SimulationOptions options() {
        return options;
    }

    @Override
    int simulate(CommandLine command) {
        Scenario scenario =
                options.chosen(read(command, options.quiet, () -> ScenarioReader.readPlan(options.scenario)), command);
        messages(command).warnings(scenario.warnings());
        StudyRun.Done done = new StudyRun(options, language, simulation(command)).run(scenario);
        messages(command).chartFailures(done.chartFailures());
        tell(command, done.study(), done.wanted(), done.folder(), done.seconds());
        String folder = StudyMessages.shown(done.folder());
        print(
                command,
                () -> JsonSummary.of(done.study(), done.runs(), folder),
                () -> Summary.of(done.study(), done.runs(), folder, done.hasCharts(), language, medium(command)));
        return ExitCodes.GOOD;
    }
}
