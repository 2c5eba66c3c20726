package livingcircle.cli;

import java.util.List;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.Setting;
import livingcircle.scenario.changes.Plan;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.window.TownWindow;
import livingcircle.world.World;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code livingcircle view}: shows a town while it is simulated. */
@Command(name = "view")
final class ViewCommand extends ProgramCommand {

    @Mixin
    private final ViewOptions options = new ViewOptions();

    ViewCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) throws InterruptedException {
        options.check(command);
        List<Setting> settings = options.settings(command);
        if (!TownWindow.isPossible()) {
            throw new UsageException(command, List.of(CliText.NO_DISPLAY.with()));
        }
        Scenario scenario = settings.isEmpty()
                ? options.chosen(plan(command), command)
                : read(command, options.quiet, () -> ScenarioReader.read(options.scenario, options.phase, settings));
        messages(command).warnings(scenario.warnings());
        Worlds worlds = worlds(command, options.quiet);
        try (Parallel parallel = new Parallel(options.threads)) {
            World world = worlds.of(List.of(scenario), parallel).get(0);
            TownWindow.show(
                    options.scenario,
                    options.phase,
                    settings,
                    world,
                    options.settings(scenario.run()),
                    parallel,
                    language);
        }
        return ExitCodes.GOOD;
    }

    private Plan plan(CommandLine command) {
        return read(command, options.quiet, () -> ScenarioReader.readPlan(options.scenario));
    }
}
