package livingcircle.city.county;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.city.StreetKind;

/**
 * The streets of a grid town: a street on most sides of its blocks, some of them main roads, and ways within the
 * blocks: alleys in the old town, some ways through the estates elsewhere. Only main roads cross the river. What was
 * left out is put back where the town would fall apart.
 */
final class GridStreets {

    private static final int MISSING = 11;
    private static final int WAY = 13;
    private static final double WAYS_IN_OLD_BLOCKS = 0.95;
    private static final double WAYS_IN_NEW_BLOCKS = 0.6;
    private static final int NONE = -1;

    /**
     * A junction at the edge of the town.
     *
     * @param junction its number
     * @param isOnMainRoad whether a main road ends there
     */
    record Gate(int junction, boolean isOnMainRoad) {}

    /** The side of a block from grid point (i, j), two grid steps to the east or to the north. */
    private record Side(int i, int j, boolean isEast, StreetKind kind) {
        int middleI() {
            return isEast ? i + 1 : i;
        }

        int middleJ() {
            return isEast ? j : j + 1;
        }

        int endI() {
            return isEast ? i + 2 : i;
        }

        int endJ() {
            return isEast ? j : j + 2;
        }
    }

    private final BlockGrid grid;
    private final StreetWeb web;
    private final int[][] junctions;
    private final int first;
    private final List<Side> kept = new ArrayList<>();
    private final List<Side> leftOut = new ArrayList<>();
    private final List<int[]> ways = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();

    private GridStreets(BlockGrid grid, StreetWeb web) {
        this.grid = grid;
        this.web = web;
        first = web.junctionCount();
        junctions = new int[1 - 2 * grid.leastPoint()][1 - 2 * grid.leastPoint()];
        for (int[] column : junctions) {
            Arrays.fill(column, NONE);
        }
    }

    /** Adds the streets of a town and returns the junctions at its edge. */
    static List<Gate> add(BlockGrid grid, StreetWeb web) {
        GridStreets streets = new GridStreets(grid, web);
        for (int i = grid.leastPoint(); i < -grid.leastPoint(); i += 2) {
            for (int j = grid.leastPoint(); j < -grid.leastPoint(); j += 2) {
                streets.planSide(i, j, true, grid.hasBlock(i / 2, j / 2), grid.hasBlock(i / 2, j / 2 - 1));
                streets.planSide(i, j, false, grid.hasBlock(i / 2, j / 2), grid.hasBlock(i / 2 - 1, j / 2));
            }
        }
        grid.blocks().forEach(streets::planWays);
        streets.join();
        streets.kept.forEach(streets::build);
        streets.ways.forEach(way -> web.addStreet(way[0], way[1], StreetKind.PATH));
        return streets.gates;
    }

    private void planSide(int i, int j, boolean isEast, boolean hasOne, boolean hasOther) {
        if (!hasOne && !hasOther) {
            return;
        }
        int line = (isEast ? j : i) / 2;
        boolean isMain = Math.floorMod(line, grid.plan().mainRoadEvery()) == 0;
        Side side = new Side(i, j, isEast, isMain ? StreetKind.MAJOR : StreetKind.LOCAL);
        boolean isEdge = hasOne != hasOther;
        int start = junction(i, j);
        int end = junction(side.endI(), side.endJ());
        if (isEdge) {
            gates.add(new Gate(start, isMainAt(i, j)));
            gates.add(new Gate(end, isMainAt(side.endI(), side.endJ())));
        }
        boolean isMissing = grid.plan().draw(isEast ? MISSING : MISSING + 1, i, j)
                < grid.plan().missingStreets();
        boolean isWet = crossesRiver(i, j, side.middleI(), side.middleJ())
                || crossesRiver(side.middleI(), side.middleJ(), side.endI(), side.endJ());
        if (isMain || (!isWet && (isEdge || !isMissing))) {
            junction(side.middleI(), side.middleJ());
            kept.add(side);
        } else {
            leftOut.add(side);
        }
    }

    private boolean isMainAt(int i, int j) {
        int every = 2 * grid.plan().mainRoadEvery();
        return Math.floorMod(i, every) == 0 || Math.floorMod(j, every) == 0;
    }

    private void planWays(BlockGrid.Block block) {
        int i = 2 * block.column() + 1;
        int j = 2 * block.row() + 1;
        double share = block.isOld() ? WAYS_IN_OLD_BLOCKS : WAYS_IN_NEW_BLOCKS;
        planWay(i, j, i - 1, j, share);
        planWay(i, j, i + 1, j, share);
        planWay(i, j, i, j - 1, share);
        planWay(i, j, i, j + 1, share);
    }

    private void planWay(int i, int j, int sideI, int sideJ, double share) {
        double draw = grid.plan().draw(sideI == i ? WAY : WAY + 1, i + sideI, j + sideJ);
        if (draw < share && !crossesRiver(i, j, sideI, sideJ)) {
            ways.add(new int[] {junction(i, j), junction(sideI, sideJ)});
        }
    }

    private boolean crossesRiver(int i, int j, int otherI, int otherJ) {
        return grid.ground().crossesRiver(grid.point(i, j), grid.point(otherI, otherJ));
    }

    private int junction(int i, int j) {
        int[] column = junctions[i - grid.leastPoint()];
        if (column[j - grid.leastPoint()] == NONE) {
            column[j - grid.leastPoint()] = web.addJunction(grid.point(i, j));
        }
        return column[j - grid.leastPoint()];
    }

    private void join() {
        Joins joins = new Joins(web.junctionCount() - first + leftOut.size());
        kept.forEach(side -> join(side, joins));
        ways.forEach(way -> joins.join(way[0] - first, way[1] - first));
        for (Side side : leftOut) {
            boolean hasMiddle =
                    junctions[side.middleI() - grid.leastPoint()][side.middleJ() - grid.leastPoint()] != NONE;
            boolean isNeeded = joins.join(junction(side.i, side.j) - first, junction(side.endI(), side.endJ()) - first);
            if (hasMiddle) {
                isNeeded |=
                        joins.join(junction(side.i, side.j) - first, junction(side.middleI(), side.middleJ()) - first);
            }
            if (isNeeded) {
                kept.add(side);
            }
        }
    }

    private void join(Side side, Joins joins) {
        int middle = junction(side.middleI(), side.middleJ()) - first;
        joins.join(junction(side.i, side.j) - first, middle);
        joins.join(middle, junction(side.endI(), side.endJ()) - first);
    }

    private void build(Side side) {
        int middle = junction(side.middleI(), side.middleJ());
        web.addStreet(junction(side.i, side.j), middle, side.kind);
        web.addStreet(middle, junction(side.endI(), side.endJ()), side.kind);
    }
}
