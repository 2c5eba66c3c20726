package livingcircle.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.model.RunSettings;
import livingcircle.scenario.Setting;

/**
 * Numbers of a run and of its scenario as they were typed, checked.
 *
 * @param run what is asked of the run
 * @param settings values in place of those of the scenario's files, by their paths
 */
record Numbers(RunSettings run, List<Setting> settings) {

    private static final int MOST_DAYS = 3_650;

    Numbers {
        settings = List.copyOf(settings);
    }

    /** Thrown with every fault of what was typed. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final transient List<BilingualText> faults;

        Refused(List<BilingualText> faults) {
            super(faults.get(0).en());
            this.faults = List.copyOf(faults);
        }

        List<String> faults(Language language) {
            return faults.stream().map(fault -> fault.in(language)).toList();
        }
    }

    /**
     * Reads what was typed.
     *
     * @param replication of the run
     * @param values what was typed for paths of the scenario, such as {@code behaviour.choice.habit}
     * @param more lines of the form path=value
     * @throws Refused with every fault
     */
    static Numbers read(
            String seed,
            String days,
            String warmup,
            boolean withFeedback,
            boolean outletsMayClose,
            int replication,
            Map<String, String> values,
            String more)
            throws Refused {
        List<BilingualText> faults = new ArrayList<>();
        long seedNumber = whole(WindowText.SEED.with(), seed, Long.MIN_VALUE, Long.MAX_VALUE, faults);
        long dayCount = whole(WindowText.DAYS.with(), days, 1, MOST_DAYS, faults);
        long warmupCount = whole(WindowText.WARMUP_DAYS.with(), warmup, 0, MOST_DAYS, faults);
        List<Setting> settings = new ArrayList<>();
        values.forEach((path, typed) -> {
            Object value = Setting.scalar(typed.strip());
            if (value instanceof Number) {
                settings.add(new Setting(path, value));
            } else {
                faults.add(WindowText.NOT_A_NUMBER.with(path, typed));
            }
        });
        for (String line : more.split("\n", -1)) {
            if (!line.isBlank()) {
                try {
                    settings.add(Setting.parse(line));
                } catch (IllegalArgumentException e) {
                    faults.add(WindowText.NOT_A_SETTING.with(line.strip()));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        RunSettings run = new RunSettings(
                seedNumber, replication, (int) warmupCount, (int) dayCount, withFeedback, outletsMayClose);
        return new Numbers(run, settings);
    }

    private static long whole(BilingualText name, String typed, long least, long most, List<BilingualText> faults) {
        try {
            long number = Long.parseLong(typed.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like what is out of range
        }
        faults.add(new BilingualText(
                WindowText.NOT_WHOLE.in(Language.EN, name.en(), typed, least, most),
                WindowText.NOT_WHOLE.in(Language.ZH, name.zh(), typed, least, most)));
        return least;
    }
}
