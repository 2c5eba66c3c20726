package livingcircle.cli;

import java.nio.file.Path;
import java.util.List;
import livingcircle.acceptance.Acceptance;
import livingcircle.acceptance.Outcome;
import livingcircle.acceptance.Verdict;
import livingcircle.base.Language;
import livingcircle.console.AcceptanceJson;
import livingcircle.console.AcceptanceReport;
import livingcircle.outlets.OutletType;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.RulesReader;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.scenario.rules.RuleBook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code livingcircle check}: simulates a scenario and holds acceptance rules against it. */
@Command(name = "check")
final class CheckCommand extends SimulationCommand {

    @Mixin
    private final CheckOptions options = new CheckOptions();

    CheckCommand(Language language) {
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
        List<Path> files = options.rules.isEmpty() ? RuleFiles.of(options.scenario, scenario) : options.rules;
        if (files.isEmpty()) {
            throw new UsageException(command, List.of(CliText.NO_RULES.with()));
        }
        RuleBook book = RulesReader.read(files, Acceptance.metrics(), typeIds(scenario));
        messages(command).warnings(scenario.warnings());
        messages(command).warnings(book.warnings());
        CheckRun.Done done = new CheckRun(options, language, simulation(command)).run(scenario, book, files);
        messages(command).chartFailures(done.chartFailures());
        tell(command, done.study(), done.wanted(), done.folder(), done.seconds());
        String folder = StudyMessages.shown(done.folder());
        print(
                command,
                () -> AcceptanceJson.of(done.study(), done.verdicts(), folder),
                () -> AcceptanceReport.of(done.study(), done.verdicts(), folder, language, medium(command)));
        return exitCode(done.verdicts());
    }

    private static List<String> typeIds(Scenario scenario) {
        return scenario.catalogue().types().stream().map(OutletType::id).toList();
    }

    private int exitCode(List<Verdict> verdicts) {
        boolean hasFailed = verdicts.stream().anyMatch(verdict -> verdict.outcome() == Outcome.FAIL);
        boolean isOpen = verdicts.stream().anyMatch(verdict -> verdict.outcome() == Outcome.OPEN);
        boolean isBad =
                switch (options.failOn) {
                    case FAIL -> hasFailed;
                    case OPEN -> hasFailed || isOpen;
                    case NEVER -> false;
                };
        return isBad ? ExitCodes.RULE_FAILED : ExitCodes.GOOD;
    }
}
