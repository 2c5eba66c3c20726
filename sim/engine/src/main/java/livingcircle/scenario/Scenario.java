package livingcircle.scenario;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Layout;
import livingcircle.population.PopulationSpec;
import org.jspecify.annotations.Nullable;

/**
 * One scenario (情景), complete and validated: city, population, behaviour and layout.
 *
 * @param id short name for tables: the file's name without its ending
 * @param name for people
 * @param city layers of the city
 * @param population control totals; communities in the order of {@code city}
 * @param catalogue purposes and outlet types
 * @param behaviour what is assumed of residents and outlets
 * @param layout outlets
 * @param circles living circles, with distinct ids
 * @param run defaults of a run
 * @param inputs files that were read
 * @param warnings what is odd but does not forbid a run
 * @param origin the baseline and what was done to it, or null for a baseline
 */
public record Scenario(
        String id,
        BilingualText name,
        CityLayers city,
        PopulationSpec population,
        Catalogue catalogue,
        Behaviour behaviour,
        Layout layout,
        List<Circle> circles,
        RunDefaults run,
        List<InputFile> inputs,
        List<BilingualText> warnings,
        @Nullable Origin origin) {

    public Scenario {
        circles = List.copyOf(circles);
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** A baseline. */
    public Scenario(
            String id,
            BilingualText name,
            CityLayers city,
            PopulationSpec population,
            Catalogue catalogue,
            Behaviour behaviour,
            Layout layout,
            List<Circle> circles,
            RunDefaults run,
            List<InputFile> inputs,
            List<BilingualText> warnings) {
        this(id, name, city, population, catalogue, behaviour, layout, circles, run, inputs, warnings, null);
    }

    /** The same scenario with other outlets, no longer told as a list of measures. */
    public Scenario withLayout(Layout other) {
        Origin unplanned = origin == null ? null : new Origin(origin.baseline(), List.of(), List.of());
        return new Scenario(
                id, name, city, population, catalogue, behaviour, other, circles, run, inputs, warnings, unplanned);
    }

    /** The outlets of the baseline, this one's own if it is a baseline. */
    public Layout baselineLayout() {
        return origin == null ? layout : origin.baseline().layout();
    }

    /** The same scenario with other circles, which change nothing but what is told by circle. */
    public Scenario withCircles(List<Circle> others) {
        return new Scenario(
                id, name, city, population, catalogue, behaviour, layout, others, run, inputs, warnings, origin);
    }

    /** The same scenario with other behaviour. */
    public Scenario withBehaviour(Behaviour other) {
        return new Scenario(
                id, name, city, population, catalogue, other, layout, circles, run, inputs, warnings, origin);
    }
}
