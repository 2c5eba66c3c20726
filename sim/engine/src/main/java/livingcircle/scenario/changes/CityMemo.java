package livingcircle.scenario.changes;

import livingcircle.city.City;
import livingcircle.city.CityLayers;
import org.jspecify.annotations.Nullable;

/** Keeps the city that was built last, since most steps of a plan ask for the same one and building takes a while. */
public final class CityMemo {

    private @Nullable CityLayers layers;
    private @Nullable City city;

    /** The city of some layers. */
    public City of(CityLayers wanted) {
        City known = city;
        if (known == null || !wanted.equals(layers)) {
            known = City.of(wanted);
            layers = wanted;
            city = known;
        }
        return known;
    }
}
