package livingcircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import livingcircle.page.AreaRings;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;

/** The outlines of communities and circles, which are known by their homes alone. */
final class MapOutlines {

    private static final double METRES_PER_DEGREE = 111_195;

    private final double metresPerStepX;
    private final double metresPerStepY = METRES_PER_DEGREE / MapFrame.STEPS_PER_DEGREE;
    private final List<long[]> homes;

    /**
     * @param frame the frame of the coordinates
     * @param x of each home, in steps of the frame
     * @param y of each home
     */
    MapOutlines(MapFrame frame, long[] x, long[] y) {
        homes = new ArrayList<>();
        for (int home = 0; home < x.length; home++) {
            homes.add(new long[] {x[home], y[home]});
        }
        double middle = frame.south() + LongStream.of(y).average().orElse(0) / MapFrame.STEPS_PER_DEGREE;
        metresPerStepX = metresPerStepY * Math.cos(Math.toRadians(middle));
    }

    /**
     * Packs the rings around areas as the arrays {@code <name>X}, {@code <name>Y}, {@code <name>Start} (the first point
     * of each ring) and {@code <name>Area} (the area of each ring).
     *
     * @param members the homes of each area
     */
    void pack(String name, List<List<Integer>> members, MapPack pack) {
        List<Long> xs = new ArrayList<>();
        List<Long> ys = new ArrayList<>();
        List<Long> starts = new ArrayList<>();
        List<Long> areas = new ArrayList<>();
        for (int area = 0; area < members.size(); area++) {
            for (LinearRing ring : outline(members.get(area))) {
                starts.add((long) xs.size());
                areas.add((long) area);
                for (Coordinate point : ring.getCoordinates()) {
                    xs.add(Math.round(point.x / metresPerStepX));
                    ys.add(Math.round(point.y / metresPerStepY));
                }
            }
        }
        pack.numbers(name + "X", numbers(xs));
        pack.numbers(name + "Y", numbers(ys));
        pack.numbers(name + "Start", numbers(starts));
        pack.numbers(name + "Area", numbers(areas));
    }

    private static long[] numbers(List<Long> list) {
        return list.stream().mapToLong(Long::longValue).toArray();
    }

    private List<LinearRing> outline(List<Integer> members) {
        Coordinate[] points = members.stream()
                .map(home -> new Coordinate(homes.get(home)[0] * metresPerStepX, homes.get(home)[1] * metresPerStepY))
                .toArray(Coordinate[]::new);
        return AreaRings.around(points);
    }
}
