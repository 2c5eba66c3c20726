package livingcircle.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.LocalPlane;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;
import livingcircle.world.Coverage;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in an area where an outlet of a type might stand. Who would be near is counted as the crow flies, which is
 * good enough to choose what is then priced exactly.
 */
final class Sites {

    /** Share of an outlet's floor that added services may take. */
    private static final double MOST_ADDED_SHARE = 0.5;

    private final World world;
    private final City city;
    private final HomesOfAreas homes;
    private final HomesAround homesAround;

    Sites(World world, HomesOfAreas homes) {
        this.world = world;
        city = world.city();
        this.homes = homes;
        homesAround = new HomesAround(city);
    }

    /**
     * The home with most people in want around it; in a circle, which is large enough for places to differ, also the home
     * nearest to the centre of all residents and the outlet with most others around it. Each place once.
     *
     * @param want people of a home who want the type
     * @param residents people of a home
     */
    List<GeoPoint> open(Area area, OutletType type, IntUnaryOperator want, IntUnaryOperator residents) {
        int[] homesOfArea = homes.homes(area);
        Set<GeoPoint> places = new LinkedHashSet<>();
        int best = -1;
        long most = 0;
        for (int home : homesOfArea) {
            long around = around(city.homes().site(home).at(), type, want);
            if (around > most) {
                most = around;
                best = home;
            }
        }
        if (best >= 0) {
            places.add(city.homes().site(best).at());
        }
        if (best < 0 || area.kind() != Area.Kind.CIRCLE) {
            return new ArrayList<>(places);
        }
        places.add(centre(homesOfArea, residents));
        GeoPoint cluster = cluster(homes.outlets(area));
        if (cluster != null) {
            places.add(cluster);
        }
        return new ArrayList<>(places);
    }

    /**
     * The outlet of the area to which the type could be added with most people in want around it, or null. It must be
     * one that stands in premises, not yet offer the type, and have room: what an added service takes of the type's
     * usual floor area, together with all that were added before, may be half of the outlet's at most.
     */
    @Nullable
    Outlet host(Area area, OutletType type, IntUnaryOperator want) {
        @Nullable Outlet host = null;
        long most = 0;
        for (int o : homes.outlets(area)) {
            Outlet outlet = homes.outlet(o);
            int service = world.services().mainService(o);
            boolean isFit =
                    world.catalogue().type(world.services().type(service)).isExpectedOnFoot()
                            && !outlet.types().contains(type.id())
                            && hasRoom(outlet, type, world.services().areaM2(service));
            long around = isFit ? around(outlet.at(), type, want) : 0;
            if (around > most) {
                most = around;
                host = outlet;
            }
        }
        return host;
    }

    private boolean hasRoom(Outlet outlet, OutletType type, double areaM2) {
        double usualM2 = type.areaM2();
        for (String added : outlet.types().subList(1, outlet.types().size())) {
            usualM2 +=
                    world.catalogue().type(world.catalogue().typeIndex(added)).areaM2();
        }
        double addedM2 = usualM2 * world.behaviour().service().addedServiceCapacity();
        return addedM2 <= areaM2 * MOST_ADDED_SHARE;
    }

    private long around(GeoPoint at, OutletType type, IntUnaryOperator want) {
        double radiusM = type.standardMinutes() * 60 * Coverage.PLANNING_MPS * DiagnosisSettings.STRAIGHTNESS;
        return homesAround.sum(at, radiusM, want);
    }

    private GeoPoint centre(int[] homesOfArea, IntUnaryOperator residents) {
        LocalPlane plane = city.plane();
        double x = 0;
        double y = 0;
        long people = 0;
        for (int home : homesOfArea) {
            GeoPoint at = city.homes().site(home).at();
            int count = residents.applyAsInt(home);
            x += count * plane.xM(at);
            y += count * plane.yM(at);
            people += count;
        }
        HomeSite nearest = city.homes().site(homesOfArea[0]);
        double least = Double.POSITIVE_INFINITY;
        for (int home : homesOfArea) {
            GeoPoint at = city.homes().site(home).at();
            double dx = plane.xM(at) - x / people;
            double dy = plane.yM(at) - y / people;
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                nearest = city.homes().site(home);
            }
        }
        return nearest.at();
    }

    /** The place of the outlet with most of the area's outlets on the same stop, or null if the area has none. */
    private @Nullable GeoPoint cluster(int[] outlets) {
        double radiusM = world.behaviour().choice().stopRadiusM();
        @Nullable GeoPoint best = null;
        int most = 0;
        for (int o : outlets) {
            int together = 0;
            for (int other : outlets) {
                together += world.services()
                                .isOneStop(
                                        world.services().mainService(o),
                                        world.services().mainService(other),
                                        radiusM)
                        ? 1
                        : 0;
            }
            if (together > most) {
                most = together;
                best = homes.outlet(o).at();
            }
        }
        return best;
    }
}
