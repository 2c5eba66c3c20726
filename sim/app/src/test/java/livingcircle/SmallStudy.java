package livingcircle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.model.RunSettings;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.DesignSpec;
import livingcircle.scenario.studies.Levels;
import livingcircle.scenario.studies.Parameter;
import livingcircle.scenario.studies.Replications;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.scenario.studies.StudyScenario;
import livingcircle.study.RunSpec;
import livingcircle.study.StudyPlan;
import livingcircle.study.StudyPlanner;

/** A study of one parameter at three points whose runs are made up, not simulated. */
public final class SmallStudy {

    public static final String PARAMETER = "behaviour.choice.crowding";

    /** The run that cannot be made. */
    public static final int BAD_RUN = 4;

    private static final List<Double> VALUES = List.of(0.1, 1.0 / 3, 2.0);

    private SmallStudy() {}

    public static StudyPlan plan() {
        return plan("1234");
    }

    /** @param sha256 of the file of the scenario */
    public static StudyPlan plan(String sha256) {
        return StudyPlanner.plan(study(DesignKind.LIST, sha256));
    }

    /**
     * @param design how points are chosen; of two scenarios, unless they are listed
     * @param sha256 of the file of the scenario
     */
    public static StudyDefinition study(DesignKind design, String sha256) {
        BilingualText name = new BilingualText("Crowds", "拥挤");
        RunDefaults defaults = new RunDefaults(1, 0, 1, false);
        StudyScenario town = new StudyScenario("town", name, "town.yaml", null, defaults, Set.of(PARAMETER));
        StudyScenario other = new StudyScenario("other", name, "other.yaml", null, defaults, Set.of(PARAMETER));
        return new StudyDefinition(
                "crowds",
                name,
                design == DesignKind.LIST ? List.of(town) : List.of(town, other),
                List.of(new Parameter(
                        PARAMETER,
                        new BilingualText("dislike of crowds", "对拥挤的反感"),
                        "utility",
                        new Levels.Range(0, 2, false, false))),
                new DesignSpec(
                        design,
                        VALUES.size(),
                        4,
                        1,
                        VALUES.stream().map(List::<Object>of).toList()),
                Replications.fixed(2),
                1,
                null,
                null,
                true,
                null,
                List.of(),
                List.of("satisfaction_mean"),
                false,
                false,
                List.of(new InputFile("crowds.yaml", "abcd"), new InputFile("town.yaml", sha256)),
                List.of());
    }

    /** What a run gives, or its failure. */
    public static RunResult run(RunSpec run) {
        if (run.index() == BAD_RUN) {
            throw new IllegalArgumentException("no outlet is left,\nnot one");
        }
        List<Object> keys = List.of("town", run.seed(), (long) run.replication());
        Table runs = new Table(
                "runs",
                List.of("scenario", "seed", "replication", "feedback", "satisfaction_mean", "visits", "load_mean"));
        double score = run.settings().get(0).number() / 3 + run.replication();
        runs.add(with(keys, true, score, 7L, run.index() == 0 ? Double.NaN : Double.POSITIVE_INFINITY));
        Table outlets = new Table("outlets", List.of("scenario", "seed", "replication", "outlet", "note", "phase"));
        outlets.add(with(keys, "007", "", run.index() == 0 ? 2023L : Double.NaN));
        outlets.add(with(keys, "a \"b\", c", "二\n行", 2024L));
        return new RunResult(
                "town",
                new RunSettings(1, run.replication(), 0, 1, true, false),
                List.of(runs, outlets),
                new Conservation(10, 7, 2, 1, List.of()));
    }

    private static List<Object> with(List<Object> keys, Object... own) {
        List<Object> row = new ArrayList<>(keys);
        row.addAll(List.of(own));
        return row;
    }

    /** All final files of a folder that are the same for the same study, by name. */
    public static Map<String, String> finalFiles(Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var listing = Files.list(folder)) {
            for (Path file : listing.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.equals("study.duckdb")) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
