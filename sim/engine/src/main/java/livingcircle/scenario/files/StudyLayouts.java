package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.SurveyUncertainty;
import livingcircle.scenario.studies.RunPath;
import org.jspecify.annotations.Nullable;

/** The scenarios that a study names. */
final class StudyLayouts {

    private final List<StudyLayout> layouts = new ArrayList<>();
    private final ScenarioFiles files;
    private final Reading reading;

    private StudyLayouts(ScenarioFiles files, Reading reading) {
        this.files = files;
        this.reading = reading;
    }

    /** Reads the scenarios of a study; those with faults are left out. */
    static StudyLayouts read(YamlNode scenarios, ScenarioFiles files, Reading reading) {
        StudyLayouts layouts = new StudyLayouts(files, reading);
        scenarios.elements().forEach(layouts::read);
        return layouts;
    }

    private void read(YamlNode named) {
        YamlNode file = named.node().isString() ? named : named.get("file");
        YamlNode phase = named.find("phase");
        Path path = Paths.find(file, reading);
        if (path != null) {
            try {
                Integer year = phase == null ? null : (Integer) phase.integer();
                add(file, path, year, files.readPlaced(path, year, List.of()));
            } catch (InvalidInputException e) {
                e.faults().forEach(reading::fault);
            }
        }
    }

    private void add(YamlNode named, Path path, @Nullable Integer phase, Scenario scenario) {
        if (layouts.stream().anyMatch(other -> other.scenario().id().equals(scenario.id()))) {
            reading.fault(
                    named.place(),
                    new BilingualText(
                            "another scenario is called '" + scenario.id() + "', too",
                            "另有名为“" + scenario.id() + "”的情景"),
                    new BilingualText("name each scenario once, and rename files of one name", "每个情景只列一次；同名文件请改名"));
            return;
        }
        SettingRoots roots = ScenarioReader.roots(path, new Reading());
        if (roots == null) {
            throw new IllegalStateException(path + " was read and cannot be opened");
        }
        layouts.add(new StudyLayout(path, phase, scenario, roots));
    }

    List<StudyLayout> all() {
        return layouts;
    }

    /** All paths that lead to a single value of a scenario's files, or speak of its survey or of runs. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        layouts.forEach(layout -> paths.addAll(layout.roots().list()));
        paths.addAll(SurveyUncertainty.PATHS);
        paths.addAll(RunPath.all());
        return paths;
    }

    /** Whether any scenario knows a path. */
    boolean know(String path) {
        return RunPath.find(path) != null || layouts.stream().anyMatch(layout -> layout.knows(path));
    }

    /** What a path leads to, in words that are the same for all paths that lead there. */
    String target(String path) {
        for (StudyLayout layout : layouts) {
            YamlNode found = layout.find(path);
            if (found != null) {
                return found.file().name() + found.at();
            }
        }
        return path;
    }
}
