package livingcircle.city.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The blocks of a town: a square grid, turned, warped and jittered, of which the town takes blocks outwards from its
 * centre until it has its area. Each block has corners at even grid numbers and the middles of its sides at odd ones;
 * block (p, q) reaches from grid point (2p, 2q) to (2p + 2, 2q + 2).
 */
final class BlockGrid {

    private static final int TURN = 1;
    private static final int WARP = 2;
    private static final int JITTER = 3;
    private static final int OUTLINE = 5;
    private static final double MOST_TURN_RADIANS = 0.2;
    private static final double JITTER_SHARE = 0.16;
    private static final double WARP_SHARE = 0.35;
    private static final double WARP_LENGTH_BLOCKS = 7;
    private static final double REACH = 1.7;

    /**
     * A block of the town.
     *
     * @param column p
     * @param row q
     * @param isOld whether it belongs to the old town
     * @param rim distance from the centre, 0 in the middle and about 1 at the edge of the town
     */
    record Block(int column, int row, boolean isOld, double rim) {}

    private record Candidate(int column, int row, double radius) {}

    private final GridPlan plan;
    private final Ground ground;
    private final int half;
    private final Spot[][] points;
    private final Block[][] blocks;
    private final List<Block> inOrder = new ArrayList<>();

    BlockGrid(GridPlan plan, Ground ground) {
        this.plan = plan;
        this.ground = ground;
        half = 2 + (int) StrictMath.ceil(REACH * plan.radiusM() / plan.spacingM());
        points = new Spot[4 * half + 1][4 * half + 1];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < points.length; j++) {
                points[i][j] = place(i - 2 * half, j - 2 * half);
            }
        }
        blocks = new Block[2 * half][2 * half];
        grow();
    }

    private Spot place(int i, int j) {
        double spacing = plan.spacingM();
        double length = 2 * WARP_LENGTH_BLOCKS * spacing / (2 * StrictMath.PI);
        double x = (i - 1) * spacing / 2;
        double y = (j - 1) * spacing / 2;
        double warpedX = x
                + WARP_SHARE * spacing * StrictMath.sin(y / length + phase(WARP, 0))
                + JITTER_SHARE * spacing * (plan.draw(JITTER, i, j) - 0.5);
        double warpedY = y
                + WARP_SHARE * spacing * StrictMath.sin(x / length + phase(WARP, 1))
                + JITTER_SHARE * spacing * (plan.draw(JITTER + 1, i, j) - 0.5);
        double turn = MOST_TURN_RADIANS * (2 * plan.draw(TURN, 0, 0) - 1);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        return plan.centre().plus(warpedX * cos - warpedY * sin, warpedX * sin + warpedY * cos);
    }

    private double phase(int what, int number) {
        return 2 * StrictMath.PI * plan.draw(what, number, 0);
    }

    /** Takes the nearest neighbour of the blocks taken so far, again and again; so the town hangs together. */
    private void grow() {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(Comparator.comparingDouble(Candidate::radius)
                .thenComparingInt(Candidate::column)
                .thenComparingInt(Candidate::row));
        boolean[][] isSeen = new boolean[2 * half][2 * half];
        offer(0, 0, isSeen, queue);
        double takenM2 = 0;
        for (Candidate next = queue.poll(); next != null; next = queue.poll()) {
            double areaM2 = areaM2(next.column, next.row);
            if (!inOrder.isEmpty() && takenM2 + areaM2 / 2 > plan.areaM2()) {
                break;
            }
            boolean isOld = takenM2 + areaM2 / 2 < plan.oldAreaM2();
            Block block = new Block(next.column, next.row, isOld, Math.min(1, next.radius / plan.radiusM()));
            blocks[next.column + half][next.row + half] = block;
            inOrder.add(block);
            takenM2 += areaM2;
            offer(next.column + 1, next.row, isSeen, queue);
            offer(next.column - 1, next.row, isSeen, queue);
            offer(next.column, next.row + 1, isSeen, queue);
            offer(next.column, next.row - 1, isSeen, queue);
        }
    }

    private void offer(int column, int row, boolean[][] isSeen, PriorityQueue<Candidate> queue) {
        boolean isOnGrid = column >= -half && row >= -half && column < half && row < half;
        if (!isOnGrid || isSeen[column + half][row + half]) {
            return;
        }
        isSeen[column + half][row + half] = true;
        if (inOrder.isEmpty() || isInside(column, row)) {
            queue.add(new Candidate(column, row, radius(point(2 * column + 1, 2 * row + 1))));
        }
    }

    private boolean isInside(int column, int row) {
        for (int i = 0; i <= 2; i++) {
            for (int j = 0; j <= 2; j++) {
                if (!ground.isInside(point(2 * column + i, 2 * row + j), 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Distance from the centre, shortened where the town's outline bulges out. */
    private double radius(Spot spot) {
        double dx = spot.xM() - plan.centre().xM();
        double dy = spot.yM() - plan.centre().yM();
        double angle = StrictMath.atan2(dy, dx);
        double bulge = 1
                + 0.07 * StrictMath.sin(2 * angle + phase(OUTLINE, 0))
                + 0.05 * StrictMath.sin(3 * angle + phase(OUTLINE, 1))
                + 0.03 * StrictMath.sin(5 * angle + phase(OUTLINE, 2));
        return StrictMath.hypot(dx, dy) / bulge;
    }

    private double areaM2(int column, int row) {
        double sum = 0;
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                sum += quarterM2(2 * column + i, 2 * row + j);
            }
        }
        return sum;
    }

    /** Area of the quarter block whose south-western corner is grid point (i, j). */
    double quarterM2(int i, int j) {
        Spot a = point(i, j);
        Spot b = point(i + 1, j);
        Spot c = point(i + 1, j + 1);
        Spot d = point(i, j + 1);
        return StrictMath.abs((c.xM() - a.xM()) * (d.yM() - b.yM()) - (d.xM() - b.xM()) * (c.yM() - a.yM())) / 2;
    }

    GridPlan plan() {
        return plan;
    }

    Ground ground() {
        return ground;
    }

    /** Blocks from the centre outwards; at least one. */
    List<Block> blocks() {
        return inOrder;
    }

    boolean hasBlock(int column, int row) {
        return column >= -half
                && row >= -half
                && column < half
                && row < half
                && blocks[column + half][row + half] != null;
    }

    /** Whether block (p, q) is a block of the old town. */
    boolean isOld(int column, int row) {
        return hasBlock(column, row) && blocks[column + half][row + half].isOld();
    }

    Spot point(int i, int j) {
        return points[i + 2 * half][j + 2 * half];
    }

    /** The least grid number of a point; the greatest is its opposite. */
    int leastPoint() {
        return -2 * half;
    }
}
