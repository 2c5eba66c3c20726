package livingcircle.bench.walking;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.outlets.Outlet;

/** Where searches start: the places of outlets on the street network. */
final class Origins {

    private static final long KEY = KeyedRandom.keyOf("origins");

    private Origins() {}

    /** Those of all outlets. */
    static List<Attachment> all(City city, List<Outlet> outlets) {
        return outlets.stream().map(outlet -> city.attach(outlet.at())).toList();
    }

    /** Those of some outlets, drawn with replacement. */
    static List<Attachment> some(City city, List<Outlet> outlets, int count) {
        List<Attachment> origins = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int drawn = KeyedRandom.below(KeyedRandom.combine(KEY, i), outlets.size());
            origins.add(city.attach(outlets.get(drawn).at()));
        }
        return origins;
    }
}
