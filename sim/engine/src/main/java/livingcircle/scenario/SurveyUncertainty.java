package livingcircle.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;

/**
 * How wrong the survey of a city may be. Outlets of the baseline are taken away at random, each by a draw of its own id,
 * so that a greater share takes away the same ones and more: how results move tells how much hangs on outlets that a
 * survey may have missed. What a plan does to an outlet that is taken away is not done; what it opens stays. Residents of
 * all communities are scaled alike; those of planned estates are not.
 *
 * @param missingOutlets share of the baseline's outlets that are taken away, 0 – 1, below 1
 * @param populationError by which share there are more residents than counted, above −1; negative for fewer
 * @param draw another number takes away other outlets
 */
public record SurveyUncertainty(double missingOutlets, double populationError, long draw) {

    /** Path of the share of outlets. */
    public static final String MISSING_OUTLETS = "survey.missingOutlets";

    /** Path of the error of the population. */
    public static final String POPULATION_ERROR = "survey.populationError";

    /** Path of the number of the draw. */
    public static final String DRAW = "survey.draw";

    /** All paths. */
    public static final List<String> PATHS = List.of(MISSING_OUTLETS, POPULATION_ERROR, DRAW);

    /** A survey that is right. */
    public static final SurveyUncertainty NONE = new SurveyUncertainty(0, 0, 0);

    /** The scenario as it would be if the survey were wrong in this way. */
    public Scenario apply(Scenario scenario) {
        Set<String> missing = missing(scenario.baselineLayout());
        int residents = (int) Math.round(scenario.population().residents() * (1 + populationError));
        Origin origin = scenario.origin();
        return new Scenario(
                scenario.id(),
                scenario.name(),
                scenario.city(),
                populationError == 0
                        ? scenario.population()
                        : scenario.population().withResidents(residents),
                scenario.catalogue(),
                scenario.behaviour(),
                without(missing, scenario.layout()),
                scenario.circles(),
                scenario.run(),
                scenario.inputs(),
                scenario.warnings(),
                origin == null ? null : apply(origin, missing));
    }

    private Origin apply(Origin origin, Set<String> missing) {
        List<Measure> measures = origin.measures().stream()
                .filter(measure -> !(measure instanceof Measure.OfOutlet change && missing.contains(change.id())))
                .toList();
        return new Origin(apply(origin.baseline()), measures, origin.phases());
    }

    private Set<String> missing(Layout baseline) {
        Set<String> missing = new HashSet<>();
        for (Outlet outlet : baseline.outlets()) {
            long key = KeyedRandom.combine(Use.SURVEY.of(KeyedRandom.keyOf(outlet.id())), draw);
            if (KeyedRandom.uniform(key) < missingOutlets) {
                missing.add(outlet.id());
            }
        }
        return missing;
    }

    private static Layout without(Set<String> missing, Layout layout) {
        return missing.isEmpty()
                ? layout
                : new Layout(layout.outlets().stream()
                        .filter(outlet -> !missing.contains(outlet.id()))
                        .toList());
    }
}
