package livingcircle.outlets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.city.CityLayers;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.LocalPlane;

/**
 * Places synthetic outlets among homes at the catalogue's people per outlet. Each outlet looks at a few homes drawn by
 * dwellings and takes the one farthest from the outlets of its type placed so far (Mitchell's best candidate 1991), so
 * that outlets keep some distance without being evenly spread.
 */
public final class OutletGenerator {

    /**
     * How to place outlets.
     *
     * @param density number of outlets relative to the catalogue's people per outlet
     * @param candidates homes looked at for each outlet; 1 is purely random
     * @param chainShare share of outlets that belong to a chain, 0–1
     * @param barrierFreeShare share of outlets without barriers, 0–1
     * @param seed key of all draws
     */
    public record Spec(double density, int candidates, double chainShare, double barrierFreeShare, long seed) {}

    private final CityLayers city;
    private final Spec spec;
    private final LocalPlane plane;
    private final double[] cumulativeDwellings;

    /** @param city a city with at least one home */
    public OutletGenerator(CityLayers city, Spec spec) {
        this.city = city;
        this.spec = spec;
        this.plane = new LocalPlane(city.homes().get(0).at());
        cumulativeDwellings = new double[city.homes().size()];
        double sum = 0;
        for (int h = 0; h < cumulativeDwellings.length; h++) {
            sum += city.homes().get(h).dwellings();
            cumulativeDwellings[h] = sum;
        }
    }

    /** The number of outlets of a type for so many residents: rounded, half up. */
    public int countFor(OutletType type, int residents) {
        return type.peoplePerOutlet() > 0 ? (int) Math.round(spec.density() * residents / type.peoplePerOutlet()) : 0;
    }

    /** Synthetic outlets of one type with ids {@code synthetic-TYPE-1} and so on. */
    public List<Outlet> place(OutletType type, int count) {
        List<Outlet> outlets = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            String id = "synthetic-" + type.id() + "-" + (k + 1);
            long key = KeyedRandom.combine(KeyedRandom.keyOf(id), spec.seed());
            outlets.add(new Outlet(
                    id,
                    new BilingualText(
                            type.name().en() + " " + (k + 1), type.name().zh() + (k + 1)),
                    bestCandidate(key, outlets),
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

    private GeoPoint bestCandidate(long key, List<Outlet> placed) {
        GeoPoint best = city.homes().get(0).at();
        double bestDistance = -1;
        for (int c = 0; c < spec.candidates(); c++) {
            double draw = KeyedRandom.uniform(Use.PLACEMENT.of(KeyedRandom.combine(key, c)));
            GeoPoint candidate = homeAt(draw * cumulativeDwellings[cumulativeDwellings.length - 1])
                    .at();
            double nearest = Double.MAX_VALUE;
            for (Outlet outlet : placed) {
                nearest = Math.min(nearest, squaredDistance(candidate, outlet.at()));
            }
            if (nearest > bestDistance) {
                best = candidate;
                bestDistance = nearest;
            }
        }
        return best;
    }

    private HomeSite homeAt(double dwelling) {
        int at = Arrays.binarySearch(cumulativeDwellings, dwelling);
        return city.homes().get(Math.min(at < 0 ? -at - 1 : at + 1, cumulativeDwellings.length - 1));
    }

    private double squaredDistance(GeoPoint a, GeoPoint b) {
        double dx = plane.xM(a) - plane.xM(b);
        double dy = plane.yM(a) - plane.yM(b);
        return dx * dx + dy * dy;
    }
}
