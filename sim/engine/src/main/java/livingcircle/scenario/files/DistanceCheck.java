package livingcircle.scenario.files;

import java.util.List;
import java.util.Locale;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;
import livingcircle.city.StreetComponents;
import livingcircle.city.StreetFinder;
import livingcircle.city.StreetNetwork;
import livingcircle.outlets.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * Finds places that lie outside the town or far from any street, which is how swapped or mistyped coordinates show.
 */
final class DistanceCheck {

    private static final double FAR_M = 300;
    private static final double TOO_FAR_M = 2_000;
    /** What is stated where the search for a street ends without one. */
    private static final double SEARCHED_M = 14_000;

    private static final double STATED_SHARE = 0.01;

    private final Reading reading;
    private final Bounds bounds;
    private final StreetFinder finder;

    private final @Nullable Water water;
    private boolean areHomesAtStreets;

    private DistanceCheck(StreetComponents streets, @Nullable Water water, Reading reading) {
        this.reading = reading;
        this.water = water;
        bounds = Bounds.of(streets.kept());
        finder = new StreetFinder(new LocalPlane(bounds.centre()), new StreetNetwork(streets.kept()));
    }

    /**
     * Checks homes and outlets against the largest connected part of the streets.
     *
     * @return the check, for further places of the same city
     */
    static DistanceCheck check(CityInput city, List<Located<Outlet>> outlets, Reading reading) {
        StreetComponents streets = StreetComponents.of(city.layers().streets());
        double droppedShare = streets.droppedKm() / Math.max(1e-9, streets.droppedKm() + streets.keptKm());
        if (droppedShare > STATED_SHARE) {
            reading.warn(
                    String.format(
                            Locale.ROOT,
                            "%d streets (%.1f km, %.0f %%) are not connected to the others and are left out",
                            streets.droppedStreets(),
                            streets.droppedKm(),
                            100 * droppedShare),
                    String.format(
                            Locale.ROOT,
                            "%d 条街道（%.1f 公里，%.0f %%）与其他街道不连通，已略去",
                            streets.droppedStreets(),
                            streets.droppedKm(),
                            100 * droppedShare));
        }
        DistanceCheck check = new DistanceCheck(streets, city.water(), reading);
        int before = reading.faultCount();
        Farthest homes = new Farthest();
        for (int h = 0; h < city.homePlaces().size(); h++) {
            HomeSite home = city.layers().homes().get(h);
            check.checkPlace(home.id(), home.at(), city.homePlaces().get(h), homes);
        }
        homes.warn("homes", "处住所", reading);
        reading.rejectFarAway(List.of(TownReader.HOMES, TownReader.BUILDINGS), homes.tooFar);
        check.areHomesAtStreets = reading.faultCount() == before;
        Farthest shops = new Farthest();
        for (Located<Outlet> outlet : outlets) {
            check.checkPlace(outlet.item().id(), outlet.item().at(), outlet.place(), shops);
        }
        shops.warn("outlets", "个网点", reading);
        reading.rejectFarAway(List.of(OutletsFile.KEY), shops.tooFar);
        return check;
    }

    /** Whether every home of the city is near enough to a street for the city to be built. */
    boolean areHomesAtStreets() {
        return areHomesAtStreets;
    }

    /**
     * Checks a place where something is to be built: who plans is held to more than who surveys, since water and open
     * country have no streets.
     *
     * @return whether it is at a street
     */
    boolean checkPlanned(GeoPoint at, Place place) {
        if (water != null && water.holds(at)) {
            reading.fault(
                    place,
                    new BilingualText(
                            "lies in the river at (" + at.lon() + ", " + at.lat() + ")",
                            "位于河中，坐标 (" + at.lon() + ", " + at.lat() + ")"),
                    new BilingualText("choose a place on the bank", "请改到岸上"));
            return false;
        }
        double outsideM = bounds.distanceM(at);
        double accessM = streetM(at);
        if (accessM <= FAR_M) {
            return true;
        }
        boolean isOutside = outsideM > FAR_M;
        String en = distance(isOutside ? outsideM : accessM, " m", " km");
        String zh = distance(isOutside ? outsideM : accessM, " 米", " 公里");
        String degrees = "(" + at.lon() + ", " + at.lat() + ")";
        reading.fault(
                place,
                new BilingualText(
                        "lies " + en + (isOutside ? " outside the town at " : " from any street at ") + degrees,
                        (isOutside ? "在城区外 " : "距最近街道 ") + zh + "，坐标 " + degrees),
                new BilingualText(
                        "is it in water or open country? correct its coordinates (WGS 84, longitude first)",
                        "是否在水面或野外？请更正坐标（WGS 84，经度在前）"));
        return false;
    }

    private static String distance(double metres, String shortUnit, String longUnit) {
        return metres < 1000
                ? String.format(Locale.ROOT, "%.0f", metres) + shortUnit
                : String.format(Locale.ROOT, "%.1f", metres / 1000) + longUnit;
    }

    /** Warns of homes that are to be built far from any street. */
    void checkPlannedHomes(List<HomeSite> homes, Place place) {
        Farthest farthest = new Farthest();
        homes.forEach(home -> checkPlace(home.id(), home.at(), place, farthest));
        farthest.warn("homes", "处住所", reading);
    }

    private void checkPlace(String id, GeoPoint at, Place place, Farthest farthest) {
        double outsideM = bounds.distanceM(at);
        double accessM = streetM(at);
        if (accessM > TOO_FAR_M) {
            farthest.tooFar++;
            String km = String.format(Locale.ROOT, "%.1f km ", accessM / 1000);
            String zh = String.format(Locale.ROOT, "%.1f 公里", accessM / 1000);
            if (outsideM > TOO_FAR_M) {
                fault(place, at, km + "outside the town", "在城区外 " + zh);
            } else {
                fault(place, at, km + "from any street", "距最近街道 " + zh);
            }
        } else if (accessM > FAR_M) {
            farthest.add(id, accessM);
        }
    }

    /** Metres from a place to the nearest street; to the box around the streets for places far outside. */
    double streetM(GeoPoint at) {
        double outsideM = bounds.distanceM(at);
        return outsideM > TOO_FAR_M ? outsideM : accessM(at);
    }

    private double accessM(GeoPoint at) {
        try {
            return finder.attach(at).accessMm() / 1000.0;
        } catch (IllegalArgumentException e) {
            return SEARCHED_M;
        }
    }

    private void fault(Place place, GeoPoint at, String en, String zh) {
        String degrees = "(" + at.lon() + ", " + at.lat() + ")";
        reading.fault(
                place,
                new BilingualText("lies " + en + " at " + degrees, zh + "，坐标 " + degrees),
                new BilingualText("correct its coordinates (WGS 84, longitude first)", "请更正坐标（WGS 84，经度在前）"));
    }

    private static final class Farthest {

        private int tooFar;
        private int count;
        private String id = "";
        private double distanceM;

        void add(String candidate, double candidateM) {
            count++;
            if (candidateM > distanceM) {
                id = candidate;
                distanceM = candidateM;
            }
        }

        void warn(String en, String zh, Reading reading) {
            if (count > 0) {
                reading.warn(
                        String.format(
                                Locale.ROOT,
                                "%d %s are more than %.0f m from any street, the farthest, %s, %.0f m",
                                count,
                                en,
                                FAR_M,
                                id,
                                distanceM),
                        String.format(
                                Locale.ROOT, "有 %d %s距最近街道超过 %.0f 米，最远的 %s 为 %.0f 米", count, zh, FAR_M, id, distanceM));
            }
        }
    }

    /** The box around all streets. */
    private record Bounds(double west, double south, double east, double north) {

        static Bounds of(List<Street> streets) {
            double west = 180;
            double south = 90;
            double east = -180;
            double north = -90;
            for (Street street : streets) {
                for (GeoPoint point : street.shape()) {
                    west = Math.min(west, point.lon());
                    east = Math.max(east, point.lon());
                    south = Math.min(south, point.lat());
                    north = Math.max(north, point.lat());
                }
            }
            return new Bounds(west, south, east, north);
        }

        GeoPoint centre() {
            return new GeoPoint((west + east) / 2, (south + north) / 2);
        }

        /** Metres from a place to the box, 0 within. */
        double distanceM(GeoPoint at) {
            GeoPoint nearest =
                    new GeoPoint(Math.max(west, Math.min(east, at.lon())), Math.max(south, Math.min(north, at.lat())));
            return at.distanceM(nearest);
        }
    }
}
