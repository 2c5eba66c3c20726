package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.List;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Reads scenarios again and again with other settings, as a study does: what stays the same is read once. Any number of
 * threads may ask.
 */
public final class ScenarioFiles {

    private final FileMemo memo = new FileMemo();

    /**
     * Reads a scenario as {@link ScenarioReader#read(Path, Integer, List)} does.
     *
     * @throws livingcircle.scenario.InvalidInputException with every fault of every file and setting
     */
    public synchronized Scenario read(Path scenarioFile, @Nullable Integer year, List<Setting> settings) {
        return ScenarioReader.read(scenarioFile, year, settings, memo);
    }

    /** As above, with settings that know where they stand. */
    synchronized Scenario readPlaced(Path scenarioFile, @Nullable Integer year, List<PlacedSetting> settings) {
        return ScenarioReader.readPlaced(scenarioFile, year, settings, memo);
    }
}
