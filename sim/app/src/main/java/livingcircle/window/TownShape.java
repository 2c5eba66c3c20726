package livingcircle.window;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** Streets, homes and outlets of a town as columns of metres on its plane. Immutable. */
final class TownShape {

    private final StreetKind[] kinds;
    private final float[][] streets;
    private final double[] homeX;
    private final double[] homeY;
    private final double[] outletX;
    private final double[] outletY;
    private final int[] outletType;
    private final Rectangle2D bounds;

    TownShape(World world) {
        City city = world.city();
        LocalPlane plane = city.plane();
        int count = city.network().streetCount();
        kinds = new StreetKind[count];
        streets = new float[count][];
        Rectangle2D all = null;
        for (int s = 0; s < count; s++) {
            Street street = city.network().street(s);
            kinds[s] = street.kind();
            streets[s] = line(street.shape(), plane);
            for (int i = 0; i < streets[s].length; i += 2) {
                all = extended(all, streets[s][i], streets[s][i + 1]);
            }
        }
        int homes = city.homes().count();
        homeX = new double[homes];
        homeY = new double[homes];
        for (int h = 0; h < homes; h++) {
            homeX[h] = plane.xM(city.homes().site(h).at());
            homeY[h] = plane.yM(city.homes().site(h).at());
            all = extended(all, homeX[h], homeY[h]);
        }
        int outlets = world.services().outletCount();
        outletX = new double[outlets];
        outletY = new double[outlets];
        outletType = new int[outlets];
        for (int o = 0; o < outlets; o++) {
            GeoPoint at = world.services().source(o).at();
            outletX[o] = plane.xM(at);
            outletY[o] = plane.yM(at);
            outletType[o] = world.services().type(world.services().mainService(o));
        }
        bounds = all == null ? new Rectangle2D.Double(0, 0, 1, 1) : all;
    }

    private static float[] line(List<GeoPoint> shape, LocalPlane plane) {
        float[] line = new float[2 * shape.size()];
        for (int i = 0; i < shape.size(); i++) {
            line[2 * i] = (float) plane.xM(shape.get(i));
            line[2 * i + 1] = (float) plane.yM(shape.get(i));
        }
        return line;
    }

    private static Rectangle2D extended(@Nullable Rectangle2D all, double x, double y) {
        if (all == null) {
            return new Rectangle2D.Double(x, y, 0, 0);
        }
        all.add(x, y);
        return all;
    }

    Rectangle2D bounds() {
        return bounds;
    }

    int streets() {
        return kinds.length;
    }

    StreetKind kind(int street) {
        return kinds[street];
    }

    /** Points of a street: x, y, x, y …; not to be changed. */
    float[] street(int street) {
        return streets[street];
    }

    int homes() {
        return homeX.length;
    }

    Point2D home(int home) {
        return new Point2D.Double(homeX[home], homeY[home]);
    }

    double homeX(int home) {
        return homeX[home];
    }

    double homeY(int home) {
        return homeY[home];
    }

    int outlets() {
        return outletX.length;
    }

    double outletX(int outlet) {
        return outletX[outlet];
    }

    double outletY(int outlet) {
        return outletY[outlet];
    }

    /** Main type of an outlet. */
    int outletType(int outlet) {
        return outletType[outlet];
    }
}
