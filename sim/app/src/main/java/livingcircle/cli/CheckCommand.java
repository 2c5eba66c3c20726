package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code livingcircle check}: simulates a scenario and holds acceptance rules against it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final CheckOptions options = new CheckOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Language language;

    CheckCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        CommandLine command = spec.commandLine();
        options.check(command);
        Scenario scenario = options.chosen(ScenarioReader.readPlan(options.scenario), command);
        List<Path> files = options.rules.isEmpty() ? RuleFiles.of(options.scenario, scenario) : options.rules;
        if (files.isEmpty()) {
            throw new UsageException(command, List.of(CliText.NO_RULES.with()));
        }
        RuleBook book = RulesReader.read(files, Acceptance.metrics(), typeIds(scenario));
        StudyMessages messages = new StudyMessages(language, command.getErr());
        messages.warnings(scenario.warnings());
        messages.warnings(book.warnings());
        CommandLine.Help.Ansi ansi = command.getColorScheme().ansi();
        CheckRun.Done done =
                new CheckRun(options, language, command.getErr(), ansi.enabled()).run(scenario, book, files);
        messages.place(done.wanted(), done.folder());
        if (!options.quiet) {
            messages.speed(done.study(), done.seconds());
        }
        print(done, command.getOut(), ansi);
        return exitCode(done.verdicts());
    }

    private static List<String> typeIds(Scenario scenario) {
        return scenario.catalogue().types().stream().map(OutletType::id).toList();
    }

    private void print(CheckRun.Done done, PrintWriter out, CommandLine.Help.Ansi ansi) {
        String folder = StudyMessages.shown(done.folder());
        if (options.json) {
            out.print(AcceptanceJson.of(done.study(), done.verdicts(), folder));
        } else if (!options.quiet) {
            out.print(AcceptanceReport.of(done.study(), done.verdicts(), folder, language, ansi));
        }
        out.flush();
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
