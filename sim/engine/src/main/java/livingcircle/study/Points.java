package livingcircle.study;

import java.util.ArrayList;
import java.util.List;
import livingcircle.scenario.Setting;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.DesignSpec;
import livingcircle.scenario.studies.Parameter;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.study.design.FullFactorial;
import livingcircle.study.design.LatinHypercube;
import livingcircle.study.design.MorrisTrajectories;
import livingcircle.study.design.OneAtATime;
import livingcircle.study.design.SaltelliSample;
import livingcircle.study.design.SobolPoints;

/** The points of a study's design. */
final class Points {

    /** Levels of a range that is taken up and down from where it stands. */
    private static final int ENDS = 2;

    private final List<Parameter> parameters;
    private final List<Scale> scales;
    private final DesignSpec design;

    Points(StudyDefinition study) {
        parameters = study.parameters();
        scales = parameters.stream()
                .map(parameter -> new Scale(parameter.levels()))
                .toList();
        design = study.design();
    }

    /** Number of points, told without making them; {@code Long.MAX_VALUE} if it is larger still. */
    long count() {
        return switch (design.kind()) {
            case FACTORIAL -> FullFactorial.size(levels(design.levels()));
            case LIST -> design.rows().size();
            case LATIN_HYPERCUBE, SOBOL, UNCERTAINTY -> design.points();
            case ONE_AT_A_TIME -> OneAtATime.size(levels(ENDS));
            case MORRIS -> MorrisTrajectories.size(design.points(), parameters.size());
            case SALTELLI -> SaltelliSample.size(design.points(), parameters.size());
        };
    }

    private int[] levels(int ofRange) {
        return scales.stream().mapToInt(scale -> scale.count(ofRange)).toArray();
    }

    /** Levels of each parameter that is changed one at a time. */
    int[] levelsOneAtATime() {
        return levels(ENDS);
    }

    /** The points. */
    List<DesignPoint> list() {
        return switch (design.kind()) {
            case FACTORIAL -> factorial();
            case LIST -> listed();
            case ONE_AT_A_TIME -> oneAtATime();
            default -> sampled();
        };
    }

    /** Coordinates of the points, 0 – 1, by point and parameter, of a design that has some. */
    double[][] coordinates() {
        int dimensions = parameters.size();
        return switch (design.kind()) {
            case LATIN_HYPERCUBE, UNCERTAINTY -> LatinHypercube.of(design.points(), dimensions, design.seed());
            case SOBOL -> SobolPoints.of(design.points(), dimensions, design.seed());
            case MORRIS -> MorrisTrajectories.of(design.points(), dimensions, design.levels(), design.seed());
            case SALTELLI -> SaltelliSample.of(design.points(), dimensions, design.seed());
            default -> throw new IllegalArgumentException(design.kind().id() + " has no coordinates");
        };
    }

    private List<DesignPoint> factorial() {
        int[] levels = levels(design.levels());
        List<DesignPoint> points = new ArrayList<>();
        long count = count();
        for (long index = 0; index < count; index++) {
            int[] at = FullFactorial.levelsAt(index, levels);
            List<Object> values = new ArrayList<>();
            for (int p = 0; p < at.length; p++) {
                values.add(scales.get(p).level(at[p], levels[p]));
            }
            add(points, settings(values));
        }
        return points;
    }

    private List<DesignPoint> listed() {
        List<DesignPoint> points = new ArrayList<>();
        design.rows().forEach(row -> add(points, settings(row)));
        return points;
    }

    private List<DesignPoint> oneAtATime() {
        int[] levels = levels(ENDS);
        List<DesignPoint> points = new ArrayList<>();
        long count = count();
        for (long index = 0; index < count; index++) {
            OneAtATime.Step step = OneAtATime.at(index, levels);
            int p = step.factor();
            add(points, p < 0 ? List.of() : List.of(setting(p, scales.get(p).level(step.level(), levels[p]))));
        }
        return points;
    }

    private List<DesignPoint> sampled() {
        List<DesignPoint> points = new ArrayList<>();
        for (double[] coordinates : coordinates()) {
            List<Object> values = new ArrayList<>();
            for (int p = 0; p < coordinates.length; p++) {
                Scale scale = scales.get(p);
                values.add(
                        design.kind() == DesignKind.MORRIS
                                ? scale.onGrid(coordinates[p])
                                : scale.sampled(coordinates[p]));
            }
            add(points, settings(values));
        }
        return points;
    }

    private List<Setting> settings(List<Object> values) {
        List<Setting> settings = new ArrayList<>();
        for (int p = 0; p < values.size(); p++) {
            settings.add(setting(p, values.get(p)));
        }
        return settings;
    }

    private Setting setting(int parameter, Object value) {
        return new Setting(parameters.get(parameter).path(), value);
    }

    private static void add(List<DesignPoint> points, List<Setting> settings) {
        points.add(new DesignPoint(points.size(), settings));
    }
}
