package livingcircle.study;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Setting;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.DesignSpec;
import livingcircle.scenario.studies.Levels;
import livingcircle.scenario.studies.Parameter;
import livingcircle.scenario.studies.Replications;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.scenario.studies.StudyScenario;

/** Studies of made-up scenarios for tests. */
final class Studies {

    static final String METRIC = "satisfaction_mean";

    private Studies() {}

    static Parameter range(String path, double low, double high) {
        return parameter(path, new Levels.Range(low, high, false, false));
    }

    static Parameter values(String path, Object... values) {
        return parameter(path, new Levels.Values(List.of(values)));
    }

    static Parameter parameter(String path, Levels levels) {
        return new Parameter(path, BilingualText.of(path), "", levels);
    }

    static DesignSpec design(DesignKind kind, int points, int levels) {
        return new DesignSpec(kind, points, levels, 1, List.of());
    }

    static StudyScenario scenario(String id, String... paths) {
        return new StudyScenario(
                id, BilingualText.of(id), id + ".yaml", null, new RunDefaults(7, 1, 1, false), Set.of(paths));
    }

    static StudyDefinition study(
            List<StudyScenario> scenarios,
            List<Parameter> parameters,
            DesignSpec design,
            Replications replications,
            Setting... settings) {
        return new StudyDefinition(
                "study",
                BilingualText.of("Study"),
                scenarios,
                parameters,
                design,
                replications,
                5,
                null,
                null,
                true,
                null,
                List.of(settings),
                List.of(METRIC),
                false,
                false,
                List.of(new InputFile("study.yaml", "a"), new InputFile("baseline.yaml", "b")),
                List.of());
    }

    /** A study of two scenarios, both of which know all its parameters. */
    static StudyDefinition study(DesignSpec design, Replications replications, Parameter... parameters) {
        String[] paths = Stream.of(parameters).map(Parameter::path).toArray(String[]::new);
        return study(List.of(scenario("a", paths), scenario("b", paths)), List.of(parameters), design, replications);
    }
}
