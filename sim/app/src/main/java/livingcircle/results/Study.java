package livingcircle.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.model.RunSettings;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.Scenario;
import livingcircle.world.World;

/**
 * What was simulated, for all who speak about the results.
 *
 * @param scenario id of the scenario
 * @param name the scenario's name
 * @param city the city's name
 * @param settings what was asked of the first run
 * @param replications number of runs
 * @param residents number of residents
 * @param homes number of homes
 * @param communities number of communities
 * @param outlets number of outlets
 * @param syntheticOutlets how many of them were filled in by assumption
 * @param strictScore score from which a resident counts as satisfied
 * @param basicScore score from which a resident counts as basically satisfied
 * @param inputs files that were read
 * @param warnings what is odd about them
 * @param attribution whom the licence of the city's data asks to name, or empty
 * @param comparedWith ids of the layouts that it was compared with; none in a study of one layout
 */
public record Study(
        String scenario,
        BilingualText name,
        BilingualText city,
        RunSettings settings,
        int replications,
        int residents,
        int homes,
        int communities,
        int outlets,
        int syntheticOutlets,
        double strictScore,
        double basicScore,
        List<InputFile> inputs,
        List<BilingualText> warnings,
        String attribution,
        List<String> comparedWith) {

    public Study {
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
        comparedWith = List.copyOf(comparedWith);
    }

    /** The city's and the scenario's name in one; only once if they are the same. */
    public String title(Language language) {
        String place = city.in(language);
        String scenarioName = name.in(language);
        if (place.equals(scenarioName)) {
            return place;
        }
        return place + (language == Language.ZH ? "，" : ", ") + scenarioName;
    }

    /** Days that are simulated, counted for each resident, run and layout. */
    public double residentDays() {
        return (double) residents * settings.totalDays() * replications * (1 + comparedWith.size());
    }

    /** The same study for which other files were read, too. */
    public Study with(List<InputFile> moreInputs, List<BilingualText> moreWarnings) {
        return with(moreInputs, moreWarnings, comparedWith);
    }

    /** The same study, whose layout others were compared with. */
    public Study comparedWith(List<Scenario> layouts) {
        Set<InputFile> moreInputs = new LinkedHashSet<>();
        Set<BilingualText> moreWarnings = new LinkedHashSet<>();
        layouts.forEach(layout -> {
            moreInputs.addAll(layout.inputs());
            moreWarnings.addAll(layout.warnings());
        });
        inputs.forEach(moreInputs::remove);
        warnings.forEach(moreWarnings::remove);
        return with(moreInputs, moreWarnings, layouts.stream().map(Scenario::id).toList());
    }

    private Study with(
            Collection<InputFile> moreInputs, Collection<BilingualText> moreWarnings, List<String> otherLayouts) {
        List<InputFile> allInputs = new ArrayList<>(inputs);
        allInputs.addAll(moreInputs);
        List<BilingualText> allWarnings = new ArrayList<>(warnings);
        allWarnings.addAll(moreWarnings);
        return new Study(
                scenario,
                name,
                city,
                settings,
                replications,
                residents,
                homes,
                communities,
                outlets,
                syntheticOutlets,
                strictScore,
                basicScore,
                allInputs,
                allWarnings,
                attribution,
                otherLayouts);
    }

    /** The study of so many runs of a world. */
    public static Study of(World world, RunSettings first, int replications) {
        Scenario scenario = world.scenario();
        var outlets = scenario.layout().outlets();
        var scoring = world.behaviour().satisfaction();
        return new Study(
                scenario.id(),
                scenario.name(),
                world.city().name(),
                first,
                replications,
                world.population().count(),
                world.city().homes().count(),
                world.city().communities().size(),
                outlets.size(),
                (int) outlets.stream().filter(outlet -> outlet.isSynthetic()).count(),
                scoring.strictScore(),
                scoring.basicScore(),
                scenario.inputs(),
                scenario.warnings(),
                world.city().attribution(),
                List.of());
    }
}
