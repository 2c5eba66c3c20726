package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.studies.Levels;
import livingcircle.scenario.studies.Parameter;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of catalogue and behaviour for which their files give a range. */
final class FileRanges {

    private static final List<String> FILES = List.of("behaviour.", "catalogue.");

    private final List<StudyLayout> layouts;
    private final ScenarioFiles files;
    private final Place place;

    private FileRanges(List<StudyLayout> layouts, ScenarioFiles files, Place place) {
        this.files = files;
        this.layouts = layouts;
        this.place = place;
    }

    /**
     * The numbers as parameters, behaviour first, in the order of the files.
     *
     * @param place where the study asks for them
     */
    static List<PlacedParameter> list(List<StudyLayout> layouts, ScenarioFiles files, Place place) {
        return new FileRanges(layouts, files, place).list();
    }

    private List<PlacedParameter> list() {
        Map<String, PlacedParameter> found = new LinkedHashMap<>();
        for (String file : FILES) {
            for (StudyLayout layout : layouts) {
                for (String path : layout.roots().list()) {
                    PlacedParameter parameter =
                            path.startsWith(file) && !found.containsKey(path) ? find(layout, path) : null;
                    if (parameter != null) {
                        found.put(path, parameter);
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private @Nullable PlacedParameter find(StudyLayout layout, String path) {
        YamlNode node = layout.roots().find(path);
        YamlNode range = node == null ? null : node.find("range");
        if (node == null || range == null || !node.get(YamlNode.VALUE).node().isNumber()) {
            return null;
        }
        double low = range.node().get(0).doubleValue();
        double high = range.node().get(1).doubleValue();
        PlacedParameter any = parameter(path, low, high, false);
        boolean mayBeWhole =
                node.get(YamlNode.VALUE).node().isIntegralNumber() && low == Math.rint(low) && high == Math.rint(high);
        return mayBeWhole && !isPossible(layout, any) ? parameter(path, low, high, true) : any;
    }

    private PlacedParameter parameter(String path, double low, double high, boolean isInteger) {
        Levels.Range levels = new Levels.Range(low, high, isInteger, false);
        return new PlacedParameter(
                new Parameter(path, BilingualText.of(path), "", levels),
                place.with(path, "[" + low + ", " + high + "]"));
    }

    /** Whether a value that is no whole number is possible. */
    private boolean isPossible(StudyLayout layout, PlacedParameter parameter) {
        try {
            files.readPlaced(
                    layout.file(),
                    layout.phase(),
                    List.of(parameter.at(parameter.trials().get(1))));
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }
}
