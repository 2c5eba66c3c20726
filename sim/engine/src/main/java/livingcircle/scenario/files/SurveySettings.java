package livingcircle.scenario.files;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.scenario.SurveyUncertainty;

/** Reads what is given of how wrong the survey may be. */
final class SurveySettings {

    private static final double MOST_MISSING = 0.5;
    private static final double MOST_VANISHED = 0.99;
    private static final double LEAST_ERROR = -0.9;
    private static final double MOST_ERROR = 9;

    private final Reading reading;
    private double missingOutlets;
    private double vanishedOutlets;
    private double populationError;
    private long draw;

    private SurveySettings(Reading reading) {
        this.reading = reading;
    }

    /** Reads the settings whose path belongs to the survey. */
    static SurveyUncertainty read(List<PlacedSetting> settings, Reading reading) {
        SurveySettings survey = new SurveySettings(reading);
        settings.forEach(survey::take);
        return new SurveyUncertainty(
                survey.missingOutlets, survey.vanishedOutlets, survey.populationError, survey.draw);
    }

    private void take(PlacedSetting setting) {
        switch (setting.path()) {
            case SurveyUncertainty.MISSING_OUTLETS -> missingOutlets = number(setting, 0, MOST_MISSING);
            case SurveyUncertainty.VANISHED_OUTLETS -> vanishedOutlets = number(setting, 0, MOST_VANISHED);
            case SurveyUncertainty.POPULATION_ERROR -> populationError = number(setting, LEAST_ERROR, MOST_ERROR);
            case SurveyUncertainty.DRAW -> {
                if (setting.setting().value() instanceof Long whole) {
                    draw = whole;
                } else {
                    reading.fault(
                            setting.place(),
                            new BilingualText("is not a whole number", "不是整数"),
                            Hints.forType("integer", setting.place().value()));
                }
            }
            default -> {}
        }
    }

    /** The number, or 0 after a fault. */
    private double number(PlacedSetting setting, double least, double most) {
        double number = setting.setting().number();
        if (number >= least && number <= most) {
            return number;
        }
        reading.fault(
                setting.place(),
                Double.isNaN(number)
                        ? new BilingualText("is not a number", "不是数值")
                        : new BilingualText(
                                "must be from " + least + " to " + most, "必须在 " + least + " 到 " + most + " 之间"),
                new BilingualText("a share is 0–1: write 0.15 for 15 %", "比例取 0–1：15 % 写 0.15"));
        return 0;
    }
}
