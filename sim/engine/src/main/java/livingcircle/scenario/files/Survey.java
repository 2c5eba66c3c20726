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
 * What could be read of a scenario, and what could not. Files are named relative to the folder of the scenario.
 *
 * @param name what it is called; its file, if that could not be read
 * @param scenario the scenario, or null if there are faults
 * @param city its layers; if they have faults what could be read of them, without any streets where some have faults;
 *     or null
 * @param areHomesComplete whether the city has all its homes and communities
 * @param catalogue its outlet types, or null if they have faults
 * @param residents residents of each community in the order of the city's, or none if they are not known
 * @param outlets its outlets, of a scenario with faults those surveyed that have none
 * @param layers the layers with a file of their own, with their numbers of rows, in the order of reading
 * @param faults what is wrong; of a file with very many faults the first, and one that says how many more there are
 * @param faultCount all faults, listed or not
 * @param warnings what is odd
 */
public record Survey(
        BilingualText name,
        @Nullable Scenario scenario,
        @Nullable CityLayers city,
        boolean areHomesComplete,
        @Nullable Catalogue catalogue,
        List<Integer> residents,
        List<Outlet> outlets,
        List<LayerCounts> layers,
        List<Fault> faults,
        int faultCount,
        List<BilingualText> warnings) {

    public Survey {
        residents = List.copyOf(residents);
        outlets = List.copyOf(outlets);
        layers = List.copyOf(layers);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }
}
