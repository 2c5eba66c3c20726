package livingcircle.world;

import livingcircle.city.City;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Outlet;

/** Noise and smell beside homes (商居和谐): by home, the sum of the nuisance of the outlets near it as the crow flies. */
final class Nuisance {

    private Nuisance() {}

    static float[] ofHomes(City city, Catalogue catalogue, Services services, double radiusM) {
        float[] load = new float[city.homes().count()];
        for (int o = 0; o < services.outletCount(); o++) {
            Outlet outlet = services.source(o);
            float nuisance = 0;
            for (String type : outlet.types()) {
                nuisance += (float) catalogue.type(catalogue.typeIndex(type)).nuisance();
            }
            if (nuisance > 0) {
                for (int home : city.homesWithin(outlet.at(), radiusM)) {
                    load[home] += nuisance;
                }
            }
        }
        return load;
    }
}
