package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.studies.RunPath;

/**
 * Tries the values of a study on its scenarios before any run is made. All parameters are tried together, so that a study
 * of many is soon checked; only where that fails is each tried alone, to tell whose fault it is.
 */
final class StudyTrial {

    private static final long MOST_DAYS = 3660;

    private final List<StudyLayout> layouts;
    private final ScenarioFiles files;
    private final List<PlacedSetting> fixed;
    private final Reading reading;
    private final Set<Fault> told = new HashSet<>();

    /** @param fixed values that hold at all points */
    StudyTrial(List<StudyLayout> layouts, ScenarioFiles files, List<PlacedSetting> fixed, Reading reading) {
        this.files = files;
        this.layouts = layouts;
        this.fixed = fixed;
        this.reading = reading;
    }

    /** Reports the values that no scenario can have. */
    void check(List<PlacedParameter> parameters) {
        fixed.forEach(this::checkRun);
        parameters.forEach(parameter -> parameter.trials().forEach(value -> checkRun(parameter.at(value))));
        int before = reading.faultCount();
        fixed.forEach(setting -> tryOut(List.of(), setting));
        if (reading.faultCount() > before) {
            return;
        }
        int rounds = parameters.stream()
                .mapToInt(parameter -> parameter.trials().size())
                .max()
                .orElse(0);
        for (int round = 0; round < rounds; round++) {
            List<PlacedSetting> together = new ArrayList<>(fixed);
            for (PlacedParameter parameter : parameters) {
                together.add(parameter.at(
                        parameter.trials().get(round % parameter.trials().size())));
            }
            if (!layouts.stream().allMatch(layout -> faults(layout, together).isEmpty())) {
                together.subList(fixed.size(), together.size()).forEach(setting -> tryOut(fixed, setting));
            }
        }
    }

    private void tryOut(List<PlacedSetting> others, PlacedSetting setting) {
        List<PlacedSetting> settings = new ArrayList<>(others);
        settings.add(setting);
        for (StudyLayout layout : layouts) {
            if (layout.knows(setting.path())) {
                faults(layout, settings).forEach(fault -> tell(fault, setting));
            }
        }
    }

    private List<Fault> faults(StudyLayout layout, List<PlacedSetting> settings) {
        try {
            files.readPlaced(
                    layout.file(),
                    layout.phase(),
                    settings.stream()
                            .filter(setting -> layout.knows(setting.path()))
                            .toList());
            return List.of();
        } catch (InvalidInputException e) {
            return e.faults();
        }
    }

    /** A fault that shows elsewhere is told where the value is given. */
    private void tell(Fault fault, PlacedSetting setting) {
        Place place = setting.place();
        if (!told.add(fault)) {
            return;
        }
        if (fault.file().equals(place.file())) {
            reading.fault(fault);
            return;
        }
        String where = fault.where() + ": " + fault.key() + ": ";
        reading.fault(
                place,
                new BilingualText(
                        "is at odds with " + where + fault.problem().in(Language.EN),
                        "与其他数值矛盾：" + where + fault.problem().in(Language.ZH)),
                fault.mend());
    }

    private void checkRun(PlacedSetting setting) {
        RunPath path = RunPath.find(setting.path());
        if (path == null) {
            return;
        }
        Object value = setting.setting().value();
        switch (path) {
            case DAYS -> checkWhole(setting, 1, MOST_DAYS);
            case WARMUP -> checkWhole(setting, 0, MOST_DAYS);
            case SEED -> checkWhole(setting, Long.MIN_VALUE, Long.MAX_VALUE);
            case FEEDBACK, CLOSING -> {
                if (!(value instanceof Boolean)) {
                    wrong(setting, "is not true or false", "不是 true 或 false", Hints.forType("boolean", ""));
                }
            }
        }
    }

    private void checkWhole(PlacedSetting setting, long least, long most) {
        if (!(setting.setting().value() instanceof Long whole)) {
            wrong(setting, "is not a whole number", "不是整数", Hints.forType("integer", ""));
        } else if (whole < least || whole > most) {
            wrong(
                    setting,
                    "must be from " + least + " to " + most,
                    "必须在 " + least + " 到 " + most + " 之间",
                    new BilingualText("correct it", "请更正"));
        }
    }

    private void wrong(PlacedSetting setting, String en, String zh, BilingualText mend) {
        reading.fault(setting.place(), new BilingualText(en, zh), mend);
    }
}
