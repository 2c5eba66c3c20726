package livingcircle.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.city.HomeSite;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;

/**
 * How wrong the survey of a city may be: it misses outlets, lists some that are gone, and miscounts the residents. Each
 * outlet has its draw, so that a greater share takes the same ones and more: how results move tells how much hangs on the
 * survey. What a plan does to an outlet that is gone is not done; what it opens stays. Residents of all communities are
 * scaled alike; those of planned estates are not.
 *
 * @param missingOutlets share of the outlets that exist which the survey misses, 0 – 0.5: each known outlet may have a
 *     twin of its kind that nobody knows of, beside a home drawn at random
 * @param vanishedOutlets share of the known outlets that are gone, 0 – 1, below 1
 * @param populationError by which share there are more residents than counted, above −1; negative for fewer
 * @param draw another number takes other outlets
 */
public record SurveyUncertainty(double missingOutlets, double vanishedOutlets, double populationError, long draw) {

    /** Path of the share of outlets that the survey misses. */
    public static final String MISSING_OUTLETS = "survey.missingOutlets";

    /** Path of the share of outlets that are gone. */
    public static final String VANISHED_OUTLETS = "survey.vanishedOutlets";

    /** Path of the error of the population. */
    public static final String POPULATION_ERROR = "survey.populationError";

    /** Path of the number of the draw. */
    public static final String DRAW = "survey.draw";

    /** All paths. */
    public static final List<String> PATHS = List.of(MISSING_OUTLETS, VANISHED_OUTLETS, POPULATION_ERROR, DRAW);

    /** A survey that is right. */
    public static final SurveyUncertainty NONE = new SurveyUncertainty(0, 0, 0, 0);

    private static final String TWIN = "unseen-";

    /** The scenario as it would be if the survey were wrong in this way. */
    public Scenario apply(Scenario scenario) {
        Origin origin = scenario.origin();
        Scenario baseline = origin == null ? scenario : origin.baseline();
        Set<String> vanished = vanished(baseline.layout());
        int residents = (int) Math.round(scenario.population().residents() * (1 + populationError));
        return new Scenario(
                scenario.id(),
                scenario.name(),
                scenario.city(),
                populationError == 0
                        ? scenario.population()
                        : scenario.population().withResidents(residents),
                scenario.catalogue(),
                scenario.behaviour(),
                changed(scenario.layout(), vanished, twins(baseline)),
                scenario.circles(),
                scenario.run(),
                scenario.inputs(),
                scenario.warnings(),
                origin == null ? null : apply(origin, vanished));
    }

    private Origin apply(Origin origin, Set<String> vanished) {
        List<Measure> measures = origin.measures().stream()
                .filter(measure -> !(measure instanceof Measure.OfOutlet change && vanished.contains(change.id())))
                .toList();
        return new Origin(apply(origin.baseline()), measures, origin.phases());
    }

    private long key(Outlet outlet, Use use) {
        return KeyedRandom.combine(use.of(KeyedRandom.keyOf(outlet.id())), draw);
    }

    private Set<String> vanished(Layout baseline) {
        Set<String> vanished = new HashSet<>();
        for (Outlet outlet : baseline.outlets()) {
            if (KeyedRandom.uniform(key(outlet, Use.SURVEY)) < vanishedOutlets) {
                vanished.add(outlet.id());
            }
        }
        return vanished;
    }

    /** Outlets that the survey missed: of m of all outlets, m ⁄ (1 − m) for each that is known. */
    private List<Outlet> twins(Scenario baseline) {
        List<Outlet> twins = new ArrayList<>();
        List<HomeSite> homes = baseline.city().homes();
        for (Outlet outlet : baseline.layout().outlets()) {
            if (KeyedRandom.uniform(key(outlet, Use.UNSEEN)) < missingOutlets / (1 - missingOutlets)) {
                HomeSite home = homes.get(KeyedRandom.below(key(outlet, Use.PLACEMENT), homes.size()));
                twins.add(outlet.unseenTwin(TWIN + outlet.id(), home.at()));
            }
        }
        return twins;
    }

    private static Layout changed(Layout layout, Set<String> vanished, List<Outlet> twins) {
        if (vanished.isEmpty() && twins.isEmpty()) {
            return layout;
        }
        List<Outlet> outlets = new ArrayList<>(layout.outlets());
        outlets.removeIf(outlet -> vanished.contains(outlet.id()));
        outlets.addAll(twins);
        return new Layout(outlets);
    }
}
