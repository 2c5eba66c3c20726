package livingcircle.city.county;

import java.util.ArrayDeque;
import java.util.Deque;
import livingcircle.city.CityLayers;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;

/** Measures the area of a town from nothing but its streets, in cells of 10 m. */
public final class BuiltArea {

    private static final double CELL_M = 10;

    private final int half;
    private final int reach;
    private final boolean[][] cells;

    private BuiltArea(double radiusM, double blockM) {
        reach = (int) StrictMath.ceil(blockM / 2 / CELL_M);
        half = (int) StrictMath.ceil(radiusM / CELL_M) + 2 * reach;
        cells = new boolean[2 * half + 1][2 * half + 1];
    }

    /**
     * Area in km² that streets enclose around a place: what is left if the streets are widened until the blocks are
     * filled and then narrowed again as far.
     *
     * @param radiusM distance from the centre within which streets count, more than the town's and less than to others
     * @param blockM the widest gap to fill; longer streets do not count
     */
    public static double km2(CityLayers layers, GeoPoint centre, double radiusM, double blockM) {
        BuiltArea area = new BuiltArea(radiusM, blockM);
        LocalPlane plane = new LocalPlane(centre);
        for (Street street : layers.streets()) {
            boolean isNear = street.shape().stream().allMatch(p -> p.distanceM(centre) < radiusM);
            for (int i = 1;
                    isNear
                            && street.lengthMm() < blockM * 1000
                            && i < street.shape().size();
                    i++) {
                area.draw(plane, street.shape().get(i - 1), street.shape().get(i));
            }
        }
        area.spread(true);
        area.spread(false);
        return area.connectedCells() * CELL_M * CELL_M / 1e6;
    }

    private void draw(LocalPlane plane, GeoPoint from, GeoPoint to) {
        int steps = 1 + (int) (from.distanceM(to) / CELL_M * 2);
        for (int step = 0; step <= steps; step++) {
            double share = (double) step / steps;
            double x = plane.xM(from) + share * (plane.xM(to) - plane.xM(from));
            double y = plane.yM(from) + share * (plane.yM(to) - plane.yM(from));
            cells[half + (int) Math.round(x / CELL_M)][half + (int) Math.round(y / CELL_M)] = true;
        }
    }

    /** Gives every cell within reach of one with the value that value, too. */
    private void spread(boolean value) {
        boolean[][] before = new boolean[cells.length][];
        for (int i = 0; i < cells.length; i++) {
            before[i] = cells[i].clone();
        }
        for (int i = reach; i < cells.length - reach; i++) {
            for (int j = reach; j < cells.length - reach; j++) {
                for (int di = -reach; before[i][j] == value && di <= reach; di++) {
                    for (int dj = -reach; dj <= reach; dj++) {
                        if (di * di + dj * dj <= reach * reach) {
                            cells[i + di][j + dj] = value;
                        }
                    }
                }
            }
        }
    }

    private int connectedCells() {
        Deque<int[]> open = new ArrayDeque<>();
        open.add(new int[] {half, half});
        int count = 0;
        while (!open.isEmpty()) {
            int[] at = open.poll();
            if (cells[at[0]][at[1]]) {
                cells[at[0]][at[1]] = false;
                count++;
                open.add(new int[] {at[0] + 1, at[1]});
                open.add(new int[] {at[0] - 1, at[1]});
                open.add(new int[] {at[0], at[1] + 1});
                open.add(new int[] {at[0], at[1] - 1});
            }
        }
        return count;
    }
}
