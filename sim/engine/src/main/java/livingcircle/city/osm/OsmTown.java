package livingcircle.city.osm;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.HomeSite;
import livingcircle.city.Street;

/**
 * What a map knows about a town.
 *
 * @param name name of the smallest administrative area around the town, else the name of the file
 * @param streets all walkable streets, also those without connection to the rest
 * @param homes residential buildings, at least one
 * @param communities communities of the homes; one without homes has a known population
 * @param pointsOfInterest shops, services and other facilities
 * @param report what was found, assumed and left out
 */
public record OsmTown(
        BilingualText name,
        List<Street> streets,
        List<HomeSite> homes,
        List<Community> communities,
        List<PointOfInterest> pointsOfInterest,
        OsmReport report) {

    /** What the Open Database License asks to say wherever the data are shown. */
    public static final String ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0";

    public OsmTown {
        streets = List.copyOf(streets);
        homes = List.copyOf(homes);
        communities = List.copyOf(communities);
        pointsOfInterest = List.copyOf(pointsOfInterest);
    }

    /** The town as layers of a city. */
    public CityLayers layers() {
        return new CityLayers(name, streets, homes, communities, ATTRIBUTION);
    }
}
