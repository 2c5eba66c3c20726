package livingcircle.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InputFile;
import livingcircle.study.StudyPlan;

/**
 * What a study folder is of, as its {@code study.json} says: results of anything else do not belong into it.
 *
 * @param program name of the program
 * @param version its version
 * @param study short name of the study
 * @param name its name for people
 * @param plan SHA-256 of all that decides the results
 * @param runs runs that the plan may need
 * @param settings values that hold at all points, as on the command line
 * @param inputs files that were read
 */
public record StudyIdentity(
        String program,
        String version,
        String study,
        BilingualText name,
        String plan,
        int runs,
        List<String> settings,
        List<InputFile> inputs) {

    public StudyIdentity {
        settings = List.copyOf(settings);
        inputs = List.copyOf(inputs);
    }

    /** @param version version of the program */
    public static StudyIdentity of(StudyPlan plan, String version) {
        return new StudyIdentity(
                "livingcircle",
                version,
                plan.study().id(),
                plan.name(),
                plan.fingerprint(),
                plan.runs().size(),
                plan.study().settings().stream().map(String::valueOf).toList(),
                plan.inputs());
    }

    /** What is not as it was in the study before, a sentence each; empty if results may stand side by side. */
    List<BilingualText> differencesFrom(StudyIdentity before) {
        List<BilingualText> differences = new ArrayList<>();
        if (!version.equals(before.version)) {
            differences.add(StoreText.OTHER_VERSION.with(before.version, version));
        }
        addInputs(differences, before);
        if (!settings.equals(before.settings)) {
            differences.add(StoreText.OTHER_SETTINGS.with(words(before.settings), words(settings)));
        }
        if (differences.isEmpty() && !plan.equals(before.plan)) {
            differences.add(StoreText.OTHER_PLAN.with());
        }
        return differences;
    }

    private static String words(List<String> settings) {
        return settings.isEmpty() ? "-" : String.join(" ", settings);
    }

    private void addInputs(List<BilingualText> differences, StudyIdentity before) {
        Map<String, String> known = new HashMap<>();
        before.inputs.forEach(input -> known.put(input.path(), input.sha256()));
        boolean isMoved = before.inputs.stream()
                .map(InputFile::sha256)
                .toList()
                .equals(inputs.stream().map(InputFile::sha256).toList());
        if (isMoved) {
            return;
        }
        for (InputFile input : inputs) {
            String sha256 = known.remove(input.path());
            if (sha256 == null) {
                differences.add(StoreText.NEW_INPUT.with(input.path()));
            } else if (!sha256.equals(input.sha256())) {
                differences.add(StoreText.CHANGED_INPUT.with(input.path()));
            }
        }
        for (InputFile input : before.inputs) {
            if (known.containsKey(input.path())) {
                differences.add(StoreText.NO_INPUT.with(input.path()));
            }
        }
    }
}
