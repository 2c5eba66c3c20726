package livingcircle.cli;

import livingcircle.base.Language;
import livingcircle.console.DiagnosisJson;
import livingcircle.console.DiagnosisReport;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code livingcircle diagnose}: what is missing, what is over-full, and what would help most. */
@Command(name = "diagnose")
final class DiagnoseCommand extends SimulationCommand {

    @Mixin
    private final DiagnoseOptions options = new DiagnoseOptions();

    DiagnoseCommand(Language language) {
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
        options.checkAreas(scenario, command);
        messages(command).warnings(scenario.warnings());
        DiagnoseRun.Done done = new DiagnoseRun(options, language, simulation(command)).run(scenario);
        messages(command).chartFailures(done.chartFailures());
        messages(command).place(done.wanted(), done.folder());
        if (done.noLayout() != null) {
            messages(command).noLayout(done.noLayout());
        }
        String folder = StudyMessages.shown(done.folder());
        print(
                command,
                () -> DiagnosisJson.of(done.study(), done.diagnosis(), done.confirmations(), options.top, folder),
                () -> DiagnosisReport.of(
                                done.study(),
                                done.diagnosis(),
                                done.confirmations(),
                                options.top,
                                language,
                                medium(command))
                        + DiagnosisReport.files(folder, done.noLayout() == null, language));
        return ExitCodes.GOOD;
    }
}
