package livingcircle.scenario.files;

import java.util.Collections;
import java.util.List;
import livingcircle.city.CityLayers;
import org.jspecify.annotations.Nullable;

/**
 * A city as read, with the places where its parts stand.
 *
 * @param layers the city
 * @param homePlaces where each home stands, in the order of the layers; a generated home stands where its town does
 * @param communityPlaces the same for the communities
 * @param water its river, where one is known
 */
record CityInput(
        CityLayers layers,
        List<Place> homePlaces,
        List<Place> communityPlaces,
        @Nullable Water water) {

    CityInput {
        homePlaces = List.copyOf(homePlaces);
        communityPlaces = List.copyOf(communityPlaces);
    }

    /** A generated city, all of which stands at one place. */
    static CityInput generated(CityLayers layers, Place place, @Nullable Water water) {
        return new CityInput(
                layers,
                Collections.nCopies(layers.homes().size(), place),
                Collections.nCopies(layers.communities().size(), place),
                water);
    }
}
