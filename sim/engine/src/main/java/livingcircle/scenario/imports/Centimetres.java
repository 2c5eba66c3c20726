package livingcircle.scenario.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.Street;
import livingcircle.outlets.Outlet;

/**
 * Rounds places to seven decimals of a degree, a centimetre: no map or survey knows better, and people read the files.
 */
final class Centimetres {

    private static final int DECIMALS = 7;

    private Centimetres() {}

    static CityLayers round(CityLayers city) {
        return new CityLayers(
                city.name(),
                city.streets().stream().map(Centimetres::round).toList(),
                city.homes().stream().map(Centimetres::round).toList(),
                city.communities().stream().map(Centimetres::round).toList(),
                city.attribution());
    }

    static List<Outlet> round(List<Outlet> outlets) {
        return outlets.stream()
                .map(outlet -> outlet.movedTo(round(outlet.at())))
                .toList();
    }

    private static Street round(Street street) {
        return new Street(
                street.id(),
                street.fromNode(),
                street.toNode(),
                street.kind(),
                street.lengthMm(),
                street.shape().stream().map(Centimetres::round).toList());
    }

    private static HomeSite round(HomeSite home) {
        return new HomeSite(home.id(), round(home.at()), home.community(), home.dwellings(), home.oldEstate());
    }

    private static Community round(Community community) {
        return new Community(
                community.id(),
                community.name(),
                round(community.centre()),
                community.residents(),
                community.isRural(),
                community.district());
    }

    private static GeoPoint round(GeoPoint place) {
        return new GeoPoint(round(place.lon()), round(place.lat()));
    }

    private static double round(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
