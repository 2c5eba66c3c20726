package livingcircle.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.base.Parallel;
import livingcircle.scenario.Setting;
import livingcircle.scenario.files.ScenarioFiles;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** Where a town comes from: a scenario that is read again with other numbers. */
final class Source {

    private final ScenarioFiles files = new ScenarioFiles();
    private final Path scenario;
    private final @Nullable Integer phase;
    private final List<Setting> always;

    /**
     * @param scenario the scenario's file
     * @param phase year of a plan, or null
     * @param always values in place of those of the files, whatever is typed later
     */
    Source(Path scenario, @Nullable Integer phase, List<Setting> always) {
        this.scenario = scenario;
        this.phase = phase;
        this.always = List.copyOf(always);
    }

    /**
     * The town with other numbers.
     *
     * @param like a world of the same city, to share with
     * @throws livingcircle.scenario.InvalidInputException with every fault of the settings
     * @throws IllegalArgumentException if the scenario's parts contradict each other
     */
    Town town(Numbers numbers, World like, Parallel parallel) {
        List<Setting> settings = new ArrayList<>(always);
        numbers.settings().forEach(typed -> {
            settings.removeIf(other -> other.path().equals(typed.path()));
            settings.add(typed);
        });
        World world = like.derive(files.read(scenario, phase, settings), parallel);
        return new Town(world, numbers.run(), parallel);
    }
}
