package livingcircle.city.county;

import java.util.ArrayList;
import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;

/** Gathers junctions and streets. A junction's number is also its id in the city. */
final class StreetWeb {

    private final Ground ground;
    private final List<Spot> junctions = new ArrayList<>();
    private final List<Street> streets = new ArrayList<>();

    StreetWeb(Ground ground) {
        this.ground = ground;
    }

    /** The number of a new junction. */
    int addJunction(Spot spot) {
        junctions.add(spot);
        return junctions.size() - 1;
    }

    int junctionCount() {
        return junctions.size();
    }

    Spot junction(int number) {
        return junctions.get(number);
    }

    void addStreet(int from, int to, StreetKind kind) {
        addStreet(from, to, kind, List.of());
    }

    /** A street that bends at the given places. */
    void addStreet(int from, int to, StreetKind kind, List<Spot> between) {
        List<GeoPoint> shape = new ArrayList<>(between.size() + 2);
        shape.add(ground.at(junctions.get(from)));
        between.forEach(spot -> shape.add(ground.at(spot)));
        shape.add(ground.at(junctions.get(to)));
        streets.add(Street.along("street-" + (streets.size() + 1), from, to, kind, shape));
    }

    /** Of the junctions {@code first} … {@code end − 1} the one nearest to a place. */
    int nearest(int first, int end, Spot place) {
        int best = first;
        for (int junction = first + 1; junction < end; junction++) {
            if (junctions.get(junction).distanceM(place) < junctions.get(best).distanceM(place)) {
                best = junction;
            }
        }
        return best;
    }

    List<Street> streets() {
        return streets;
    }
}
