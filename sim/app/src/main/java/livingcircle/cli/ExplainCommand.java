package livingcircle.cli;

import java.util.List;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.cli.ExplainOptions.Told;
import livingcircle.console.ExplanationJson;
import livingcircle.console.ExplanationReport;
import livingcircle.console.Progress;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.Observation;
import livingcircle.explain.Story;
import livingcircle.model.RunSettings;
import livingcircle.model.Watch;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code livingcircle explain}: replays a run and tells what one resident did in it, and why. */
@Command(name = "explain")
final class ExplainCommand extends ProgramCommand {

    @Mixin
    private final ExplainOptions options = new ExplainOptions();

    ExplainCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) {
        options.check(command);
        Scenario scenario =
                options.chosen(read(command, options.quiet, () -> ScenarioReader.readPlan(options.scenario)), command);
        RunSettings settings = options.settings(scenario.run());
        Told told = options.told(settings.days(), command);
        messages(command).warnings(scenario.warnings());
        Story story = replay(scenario, settings, told, command);
        print(story, told, command);
        return ExitCodes.GOOD;
    }

    private Story replay(Scenario scenario, RunSettings settings, Told told, CommandLine command) {
        Worlds worlds = worlds(command, options.quiet);
        try (Parallel parallel = new Parallel(options.threads)) {
            World world = worlds.of(List.of(scenario), parallel).get(0);
            int residents = world.population().count();
            if (options.resident < 0 || options.resident >= residents) {
                throw new UsageException(command, List.of(CliText.NO_RESIDENT.with(options.resident, residents - 1)));
            }
            int warmup = settings.warmupDays();
            Watch watch = new Watch(day -> day - warmup + 1 >= told.first() && day - warmup + 1 <= told.last());
            watch.add(options.resident);
            try (Progress progress = worlds.progress(settings.totalDays())) {
                Observation run = Experiment.observe(world, settings, false, watch, parallel, day -> progress.step());
                return new Story(
                        world,
                        settings,
                        options.resident,
                        watch.needs(options.resident),
                        run.record().ledger(),
                        run.scores());
            }
        }
    }

    private void print(Story story, Told told, CommandLine command) {
        if (options.json) {
            command.getOut().print(ExplanationJson.of(story, told.first(), told.last()));
        } else if (!options.quiet) {
            command.getOut().print(ExplanationReport.of(story, told.first(), told.last(), language, medium(command)));
        }
        command.getOut().flush();
    }
}
