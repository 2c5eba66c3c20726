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
 * @param attribution whom the licence of the data asks to name wherever they are shown; empty if nobody
 */
public record CityLayers(
        BilingualText name,
        List<Street> streets,
        List<HomeSite> homes,
        List<Community> communities,
        String attribution) {

    public CityLayers {
        streets = List.copyOf(streets);
        homes = List.copyOf(homes);
        communities = List.copyOf(communities);
    }

    /** Layers that may be shown without naming anyone. */
    public CityLayers(BilingualText name, List<Street> streets, List<HomeSite> homes, List<Community> communities) {
        this(name, streets, homes, communities, "");
    }
}
