package livingcircle.model.reference;

import java.util.List;

/**
 * One way to serve a need.
 *
 * @param type of the service, or negative
 * @param service that is visited or delivers, or {@link #NO_SERVICE}
 * @param position of the service in the reach of its type, or negative
 * @param cost exp(−utility), taste included
 */
record Alternative(Way way, int type, int service, int position, double cost) {

    static final int NO_SERVICE = -1;

    static final Alternative NOTHING = elsewhere(Way.WITHOUT, Double.POSITIVE_INFINITY);

    static Alternative elsewhere(Way way, double cost) {
        return new Alternative(way, -1, NO_SERVICE, -1, cost);
    }

    /** The one of least cost, that is of greatest utility. */
    static Alternative best(List<Alternative> all) {
        Alternative best = NOTHING;
        for (Alternative alternative : all) {
            if (alternative.cost < best.cost) {
                best = alternative;
            }
        }
        return best;
    }

    boolean isSameAs(Alternative other) {
        return way == other.way && service == other.service;
    }
}
