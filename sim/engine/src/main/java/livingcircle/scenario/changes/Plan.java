package livingcircle.scenario.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.Estate;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Origin;
import livingcircle.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A baseline and the measures that are taken on it, phase by phase. Every scenario of the plan is a copy; outlets of the
 * baseline keep their order, new ones follow sorted by id, and estates follow the city's communities by phase and id, so
 * that the order in which a plan is written down does not matter.
 */
public final class Plan {

    private static final Comparator<Measure.OfEstate> BY_PHASE_AND_ID = Comparator.comparing(
                    Measure.OfEstate::phase, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .thenComparing(measure -> measure.estate().id());

    private final Scenario baseline;
    private final @Nullable Scenario terms;
    private final List<Measure> measures;
    private final List<Integer> phases;

    private Plan(Scenario baseline, @Nullable Scenario terms, List<Measure> measures) {
        this.baseline = baseline;
        this.terms = terms;
        this.measures = List.copyOf(measures);
        phases = measures.stream()
                .map(Measure::phase)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** A plan that leaves a baseline as it is. */
    public static Plan of(Scenario baseline) {
        return new Plan(baseline, null, List.of());
    }

    /**
     * A plan.
     *
     * @param baseline the baseline
     * @param terms the same city and outlets with the id, name, behaviour, ages, circles and defaults of the plan
     * @param measures measures in the order of {@link ChangeResolver#resolve}
     */
    public static Plan of(Scenario baseline, Scenario terms, List<Measure> measures) {
        return new Plan(baseline, terms, measures);
    }

    /** The years in which anything is done, in ascending order. */
    public List<Integer> phases() {
        return phases;
    }

    /** The scenario after all measures; the baseline itself if it is no plan. */
    public Scenario complete() {
        return terms == null ? baseline : apply(terms, terms.id(), terms.name(), measures);
    }

    /**
     * The scenario after the measures up to and including a year, and those without one. Its id and name have the year appended.
     *
     * @throws IllegalArgumentException if nothing is done in the year
     */
    public Scenario upTo(int year) {
        if (terms == null || !phases.contains(year)) {
            throw new IllegalArgumentException("there is no phase " + year + ", only " + phases);
        }
        List<Measure> done = measures.stream()
                .filter(measure -> {
                    Integer phase = measure.phase();
                    return phase == null || phase <= year;
                })
                .toList();
        BilingualText name = new BilingualText(
                terms.name().en() + " (" + year + ")", terms.name().zh() + "（" + year + "年）");
        return apply(terms, terms.id() + "@" + year, name, done);
    }

    private Scenario apply(Scenario from, String id, BilingualText name, List<Measure> done) {
        List<Estate> estates = estates(done);
        CityLayers city = EstateLayers.add(from.city(), estates);
        PopulationSpec population = from.population();
        for (Measure measure : done) {
            if (measure instanceof Measure.OfAges ages) {
                population = population.withAgeShares(ages.ageShares());
            }
        }
        return new Scenario(
                id,
                name,
                city,
                EstateLayers.add(population, estates),
                from.catalogue(),
                from.behaviour(),
                layout(from.layout(), done),
                from.circles(),
                from.run(),
                from.inputs(),
                from.warnings(),
                new Origin(baseline, done, phases));
    }

    private static List<Estate> estates(List<Measure> done) {
        return done.stream()
                .filter(Measure.OfEstate.class::isInstance)
                .map(Measure.OfEstate.class::cast)
                .sorted(BY_PHASE_AND_ID)
                .map(Measure.OfEstate::estate)
                .toList();
    }

    private static Layout layout(Layout before, List<Measure> done) {
        Map<String, Outlet> outlets = new HashMap<>();
        before.outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
        for (Measure measure : done) {
            if (measure instanceof Measure.OfOutlet change) {
                Outlet after = change.after();
                if (after == null) {
                    outlets.remove(change.id());
                } else {
                    outlets.put(change.id(), after);
                }
            }
        }
        List<Outlet> ordered = new ArrayList<>();
        for (Outlet outlet : before.outlets()) {
            Outlet after = outlets.remove(outlet.id());
            if (after != null) {
                ordered.add(after);
            }
        }
        ordered.addAll(new TreeMap<>(outlets).values());
        return new Layout(ordered);
    }
}
