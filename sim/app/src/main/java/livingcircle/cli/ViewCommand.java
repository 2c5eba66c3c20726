package livingcircle.cli;

import java.util.List;
import java.util.concurrent.Callable;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.Setting;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.window.TownWindow;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code livingcircle view}: shows a town while it is simulated. */
@Command(name = "view")
final class ViewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ViewOptions options = new ViewOptions();

    private final Language language;

    ViewCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        CommandLine command = spec.commandLine();
        options.check(command);
        List<Setting> settings = options.settings(command);
        if (!TownWindow.isPossible()) {
            throw new UsageException(command, List.of(CliText.NO_DISPLAY.with()));
        }
        Scenario scenario = settings.isEmpty()
                ? options.chosen(ScenarioReader.readPlan(options.scenario), command)
                : ScenarioReader.read(options.scenario, options.phase, settings);
        new StudyMessages(language, command.getErr()).warnings(scenario.warnings());
        Worlds worlds = new Worlds(
                options.quiet,
                language,
                command.getErr(),
                command.getColorScheme().ansi().enabled());
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
}
