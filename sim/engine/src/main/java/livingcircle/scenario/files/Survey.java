package livingcircle.scenario.files;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Fault;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.layers.LayerCounts;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a scenario, and what could not.
 *
 * @param scenario the scenario, or null if there are faults
 * @param city its layers, or null if they have faults
 * @param catalogue its outlet types, or null if they have faults
 * @param outlets its outlets, of a scenario with faults those surveyed that have none
 * @param layers the layers with a file of their own, with their numbers of rows, in the order of reading
 * @param faults what is wrong
 * @param warnings what is odd
 */
public record Survey(
        @Nullable Scenario scenario,
        @Nullable CityLayers city,
        @Nullable Catalogue catalogue,
        List<Outlet> outlets,
        List<LayerCounts> layers,
        List<Fault> faults,
        List<BilingualText> warnings) {

    public Survey {
        outlets = List.copyOf(outlets);
        layers = List.copyOf(layers);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }
}
