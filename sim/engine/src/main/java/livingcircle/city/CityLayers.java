package livingcircle.city;

import java.util.List;
import livingcircle.base.BilingualText;

/**
 * The raw layers that every way to obtain a city ends in: an imported map, a generated grid, a planner's own data.
 *
 * @param name the city's name
 * @param streets pieces of street; pieces that share a node id meet there
 * @param homes residential buildings
 * @param communities communities named by the homes
 */
public record CityLayers(BilingualText name, List<Street> streets, List<HomeSite> homes, List<Community> communities) {

    public CityLayers {
        streets = List.copyOf(streets);
        homes = List.copyOf(homes);
        communities = List.copyOf(communities);
    }
}
