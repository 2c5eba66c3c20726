package livingcircle.scenario;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Layout;
import livingcircle.population.PopulationSpec;

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
        List<BilingualText> warnings) {

    public Scenario {
        circles = List.copyOf(circles);
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** The same scenario with other outlets. */
    public Scenario withLayout(Layout other) {
        return new Scenario(id, name, city, population, catalogue, behaviour, other, circles, run, inputs, warnings);
    }

    /** The same scenario with other behaviour. */
    public Scenario withBehaviour(Behaviour other) {
        return new Scenario(id, name, city, population, catalogue, other, layout, circles, run, inputs, warnings);
    }
}
