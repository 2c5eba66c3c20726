package livingcircle.city.osm;

import java.util.List;
import livingcircle.city.Community;

/**
 * Communities and which home lies in which.
 *
 * @param communities all of them, also those without homes
 * @param communityOfHome index of the community of each home
 */
record Division(List<Community> communities, List<Integer> communityOfHome) {

    Division {
        communities = List.copyOf(communities);
        communityOfHome = List.copyOf(communityOfHome);
    }
}
