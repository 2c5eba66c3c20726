package livingcircle.cli;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.model.RunSettings;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of {@code livingcircle view}. */
final class ViewOptions extends ScenarioOptions {

    @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "livingcircle.view.set")
    List<String> set = new ArrayList<>();

    @Mixin
    private final FeedbackOptions feedback = new FeedbackOptions();

    /** The run that is shown. */
    RunSettings settings(RunDefaults defaults) {
        return feedback.applyTo(settings(defaults, 0));
    }

    /**
     * Values in place of those of the scenario's files.
     *
     * @throws UsageException with all that are not of the form path=value
     */
    List<Setting> settings(CommandLine command) {
        List<BilingualText> faults = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        for (String text : set) {
            try {
                settings.add(Setting.parse(text));
            } catch (IllegalArgumentException e) {
                faults.add(CliText.NOT_A_SETTING.with(text));
            }
        }
        if (!faults.isEmpty()) {
            throw new UsageException(command, faults);
        }
        return settings;
    }
}
