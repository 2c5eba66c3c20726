package livingcircle.outlets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import org.jspecify.annotations.Nullable;

/**
 * Places synthetic outlets among homes at the catalogue's people per outlet; see {@link Placement} for where. Rural
 * communities may have a density and types of their own.
 */
public final class OutletGenerator {

    /**
     * How to place outlets.
     *
     * @param density number of outlets relative to the catalogue's people per outlet
     * @param candidates homes looked at for each outlet; 1 is purely random
     * @param chainShare share of outlets that belong to a chain, 0–1
     * @param barrierFreeShare share of outlets without barriers, 0–1
     * @param centrality how much outlets are drawn to dense places and main roads, 0–1; see {@link Centrality}
     * @param rural outlets of rural communities, or null if these are served as all others
     * @param seed key of all draws
     */
    public record Spec(
            double density,
            int candidates,
            double chainShare,
            double barrierFreeShare,
            double centrality,
            @Nullable Rural rural,
            long seed) {

        /** Outlets of equal density everywhere. */
        public Spec(double density, int candidates, double chainShare, double barrierFreeShare, long seed) {
            this(density, candidates, chainShare, barrierFreeShare, 0, null, seed);
        }
    }

    /**
     * Outlets of rural communities.
     *
     * @param density number of outlets relative to the catalogue's people per outlet
     * @param types ids of the types found there
     */
    public record Rural(double density, List<String> types) {

        public Rural {
            types = List.copyOf(types);
        }
    }

    private final Spec spec;
    private final Placement placement;
    private final Placement ruralPlacement;

    /** @param city a city with at least one home */
    public OutletGenerator(CityLayers city, Spec spec) {
        this.spec = spec;
        Map<String, Boolean> isRural = new HashMap<>();
        for (Community community : city.communities()) {
            isRural.put(community.id(), spec.rural() != null && community.isRural());
        }
        List<HomeSite> homes = new ArrayList<>();
        List<HomeSite> ruralHomes = new ArrayList<>();
        for (HomeSite home : city.homes()) {
            (isRural.getOrDefault(home.community(), false) ? ruralHomes : homes).add(home);
        }
        placement = new Placement(city, homes, spec.candidates(), spec.centrality());
        ruralPlacement = new Placement(city, ruralHomes, spec.candidates(), spec.centrality());
    }

    /** The number of outlets of a type for so many residents: rounded, half up. */
    public int countFor(OutletType type, int residents) {
        return count(spec.density(), type, residents);
    }

    private static int count(double density, OutletType type, int residents) {
        return type.peoplePerOutlet() > 0 ? (int) Math.round(density * residents / type.peoplePerOutlet()) : 0;
    }

    /**
     * Synthetic outlets of one type for all residents.
     *
     * @param residents residents of urban communities
     * @param ruralResidents residents of rural communities
     */
    public List<Outlet> place(OutletType type, int residents, int ruralResidents) {
        Rural rural = spec.rural();
        if (rural == null) {
            return place(type, countFor(type, residents + ruralResidents));
        }
        List<Outlet> outlets = new ArrayList<>(place(type, countFor(type, residents)));
        if (rural.types().contains(type.id())) {
            int count = count(rural.density(), type, ruralResidents);
            outlets.addAll(place(type, count, "synthetic-rural-", ruralPlacement));
        }
        return outlets;
    }

    /**
     * Synthetic outlets of one type with ids {@code synthetic-TYPE-1} and so on; in urban communities only, if rural
     * ones have outlets of their own.
     */
    public List<Outlet> place(OutletType type, int count) {
        return place(type, count, "synthetic-", placement);
    }

    private List<Outlet> place(OutletType type, int count, String prefix, Placement where) {
        List<Outlet> outlets = new ArrayList<>(count);
        List<GeoPoint> taken = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            String id = prefix + type.id() + "-" + (k + 1);
            long key = KeyedRandom.combine(KeyedRandom.keyOf(id), spec.seed());
            GeoPoint at = where.bestCandidate(key, taken);
            taken.add(at);
            outlets.add(new Outlet(
                    id,
                    new BilingualText(
                            type.name().en() + " " + (k + 1), type.name().zh() + (k + 1)),
                    at,
                    List.of(type.id()),
                    null,
                    null,
                    null,
                    null,
                    KeyedRandom.uniform(Use.ATTRIBUTE.of(KeyedRandom.combine(key, 1))) < spec.chainShare(),
                    KeyedRandom.uniform(Use.ATTRIBUTE.of(KeyedRandom.combine(key, 2))) < spec.barrierFreeShare(),
                    true));
        }
        return outlets;
    }
}
