package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.Setting;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.DesignSpec;
import livingcircle.scenario.studies.Replications;
import livingcircle.scenario.studies.RunPath;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.scenario.studies.StudyScenario;
import org.jspecify.annotations.Nullable;

/** Reads a study, such as {@code scenarios/grid-town/studies/uncertainty.yaml}, and the scenarios that it names. */
public final class StudyReader {

    /** What a study speaks of that names no metric. */
    static final List<String> DEFAULT_METRICS = List.of("satisfaction_mean", "satisfied_strict_share");

    private static final int MOST_SOBOL = 1000;
    private static final int MOST_SALTELLI = 500;
    private static final String OPTION = "--set";

    private final Reading reading;
    private final YamlNode root;
    private final List<String> metrics;
    private final ScenarioFiles files = new ScenarioFiles();

    private StudyReader(YamlNode root, List<String> metrics, Reading reading) {
        this.root = root;
        this.metrics = metrics;
        this.reading = reading;
    }

    /**
     * Reads a study.
     *
     * @param file the study's file; its paths are relative to its folder
     * @param settings values given on a command line, which hold at all points
     * @param metrics columns of the table {@code runs} that the study may speak of
     * @throws InvalidInputException with every fault of every file and setting
     */
    public static StudyDefinition read(Path file, List<Setting> settings, List<String> metrics) {
        return read(file, settings, metrics, new Reading());
    }

    static StudyDefinition read(Path file, List<Setting> settings, List<String> metrics, Reading reading) {
        YamlFile sound = NamedFile.open(file.normalize(), "study", reading).sound();
        StudyDefinition study = sound == null ? null : new StudyReader(sound.root(), metrics, reading).read(settings);
        reading.throwIfFaulty();
        if (study == null) {
            throw new IllegalStateException("neither a study nor a fault came of " + file);
        }
        return study;
    }

    private @Nullable StudyDefinition read(List<Setting> options) {
        StudyLayouts layouts = StudyLayouts.read(root.get("scenarios"), files, reading);
        boolean areSound = reading.isSound();
        DesignReader designs = new DesignReader(root.find("design"), reading);
        DesignKind kind = designs.kind();
        List<PlacedParameter> parameters = new ArrayList<>(new ParametersReader(reading).read(root.find("parameters")));
        List<List<Object>> rows = areSound && kind != null ? complete(kind, designs, layouts, parameters) : List.of();
        DesignSpec design = kind == null ? null : designs.read(kind, rows);
        List<PlacedSetting> fixed = fixed(options);
        if (areSound) {
            checkPaths(parameters, fixed, layouts);
            if (reading.isSound()) {
                new StudyTrial(layouts.all(), files, fixed, reading).check(parameters);
            }
        }
        Replications replications = ReplicationsReader.read(
                root.find("replications"), metrics, root.get("scenarios").node().size(), reading);
        List<String> named = metrics();
        return design == null || replications == null || !reading.isSound()
                ? null
                : assemble(layouts.all(), parameters, design, replications, fixed, named);
    }

    /** Adds the parameters that the design brings with it and returns the points of a list. */
    private List<List<Object>> complete(
            DesignKind kind, DesignReader designs, StudyLayouts layouts, List<PlacedParameter> parameters) {
        YamlNode block = root.find("design");
        Place place = block == null ? root.get("scenarios").place() : block.place();
        List<List<Object>> rows = List.of();
        if (kind == DesignKind.LIST) {
            rows = list(designs, layouts, parameters, place);
        } else if (kind == DesignKind.UNCERTAINTY) {
            Set<String> given = parameters.stream().map(PlacedParameter::path).collect(Collectors.toSet());
            FileRanges.list(layouts.all(), files, place).stream()
                    .filter(found -> !given.contains(found.path()))
                    .forEach(parameters::add);
        }
        if (block == null && !parameters.isEmpty()) {
            reading.fault(
                    root.get("parameters").place(),
                    new BilingualText("there are parameters but no design", "有参数但没有设计"),
                    new BilingualText("add design: factorial, or another", "请补充 design，如 factorial"));
        }
        boolean isEmpty = block != null && parameters.isEmpty() && root.find("parameters") == null;
        if (isEmpty && reading.isSound()) {
            reading.fault(
                    place,
                    new BilingualText("the design is empty: nothing is varied", "设计为空：没有任何参数"),
                    new BilingualText("add parameters, or delete design", "请补充 parameters，或删除 design"));
        }
        checkDimensions(kind, parameters.size(), place);
        return rows;
    }

    private List<List<Object>> list(
            DesignReader designs, StudyLayouts layouts, List<PlacedParameter> parameters, Place place) {
        YamlNode file = designs.file();
        if (file == null) {
            reading.fault(
                    place,
                    new BilingualText("the design needs the key file", "该设计还需要键 file"),
                    new BilingualText("add it", "请补充"));
            return List.of();
        }
        PointsFile points = PointsFile.read(file, layouts.paths(), reading);
        if (points == null) {
            return List.of();
        }
        parameters.addAll(points.parameters());
        return points.rows();
    }

    private void checkDimensions(DesignKind kind, int parameters, Place place) {
        int most =
                kind == DesignKind.SALTELLI ? MOST_SALTELLI : kind == DesignKind.SOBOL ? MOST_SOBOL : Integer.MAX_VALUE;
        if (parameters > most) {
            reading.fault(
                    place,
                    new BilingualText(
                            parameters + " parameters, more than the " + most + " that the sequence knows",
                            "有 " + parameters + " 个参数，超过序列支持的 " + most + " 个"),
                    new BilingualText("vary fewer, or use latin-hypercube", "请减少参数，或改用 latin-hypercube"));
        }
    }

    private List<PlacedSetting> fixed(List<Setting> options) {
        List<PlacedSetting> fixed = new ArrayList<>();
        YamlNode set = root.find("set");
        for (YamlNode entry : set == null ? List.<YamlNode>of() : set.members()) {
            fixed.add(new PlacedSetting(new Setting(entry.name(), Scalars.of(entry.node())), entry.place()));
        }
        for (Setting option : options) {
            fixed.add(new PlacedSetting(option, Place.of(OPTION).with(option.path(), String.valueOf(option.value()))));
        }
        return fixed;
    }

    /** Checks that every path leads somewhere and that no two lead to the same number. */
    private void checkPaths(List<PlacedParameter> parameters, List<PlacedSetting> fixed, StudyLayouts layouts) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, String> targets = new HashMap<>();
        Stream.concat(
                        parameters.stream()
                                .map(parameter -> parameter.at(0L))
                                .map(setting -> new PlacedSetting(
                                        setting.setting(),
                                        setting.place().with(setting.place().key(), ""))),
                        fixed.stream())
                .forEach(setting -> {
                    String path = setting.path();
                    if (!layouts.know(path)) {
                        reading.fault(
                                setting.place(),
                                new BilingualText("names no single value of any scenario's files", "在各情景的文件中找不到该数值"),
                                SettingRoots.nearest(path, layouts.paths()));
                        return;
                    }
                    String other = targets.putIfAbsent(layouts.target(path), path);
                    if (other != null) {
                        reportSame(setting, other, places.getOrDefault(other, setting.place()));
                    }
                    places.putIfAbsent(path, setting.place());
                });
    }

    private void reportSame(PlacedSetting setting, String other, Place otherPlace) {
        String where = otherPlace.where() + " " + other;
        reading.fault(
                setting.place(),
                new BilingualText("names the same number as " + where, "与 " + where + " 是同一个数值"),
                new BilingualText("keep one of them", "请只保留一个"));
    }

    private List<String> metrics() {
        YamlNode block = root.find("metrics");
        if (block == null) {
            return DEFAULT_METRICS.stream().filter(metrics::contains).toList();
        }
        block.elements().forEach(metric -> References.check(metric, "metric", "指标", metrics, reading));
        return block.elements().stream().map(YamlNode::text).toList();
    }

    private StudyDefinition assemble(
            List<StudyLayout> layouts,
            List<PlacedParameter> parameters,
            DesignSpec design,
            Replications replications,
            List<PlacedSetting> fixed,
            List<String> named) {
        List<String> paths = Stream.concat(
                        parameters.stream().map(PlacedParameter::path),
                        fixed.stream().map(PlacedSetting::path))
                .filter(path -> RunPath.find(path) == null)
                .toList();
        YamlNode seed = root.find("seed");
        YamlNode days = root.find("days");
        YamlNode warmup = root.find("warmup");
        YamlNode feedback = root.find("feedback");
        YamlNode closing = root.find("outletsMayClose");
        List<String> detail = root.find("detail") == null
                ? List.of()
                : root.get("detail").elements().stream().map(YamlNode::text).toList();
        return new StudyDefinition(
                ScenarioReader.idOf(root.file().path()),
                Binding.text(root.get("name").node()),
                layouts.stream().map(layout -> scenario(layout, paths)).toList(),
                parameters.stream().map(PlacedParameter::parameter).toList(),
                design,
                replications,
                seed == null ? layouts.get(0).scenario().run().seed() : seed.longInteger(),
                days == null ? null : (Integer) days.integer(),
                warmup == null ? null : (Integer) warmup.integer(),
                feedback == null || feedback.node().booleanValue(),
                closing == null ? null : (Boolean) closing.node().booleanValue(),
                fixed.stream().map(PlacedSetting::setting).toList(),
                named,
                detail.contains("residents"),
                detail.contains("diary"),
                inputs(layouts),
                layouts.stream()
                        .flatMap(layout -> layout.scenario().warnings().stream())
                        .distinct()
                        .toList());
    }

    private static StudyScenario scenario(StudyLayout layout, List<String> paths) {
        return new StudyScenario(
                layout.scenario().id(),
                layout.scenario().name(),
                Reading.nameOf(layout.file()),
                layout.phase(),
                layout.scenario().run(),
                paths.stream().filter(layout::knows).collect(Collectors.toSet()));
    }

    /** The study's file first, then those of its scenarios. */
    private List<InputFile> inputs(List<StudyLayout> layouts) {
        return Stream.concat(
                        reading.inputs().stream(),
                        layouts.stream().flatMap(layout -> layout.scenario().inputs().stream()))
                .distinct()
                .toList();
    }
}
