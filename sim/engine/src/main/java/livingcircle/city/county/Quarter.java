package livingcircle.city.county;

import java.util.ArrayList;
import java.util.List;

/**
 * A quarter of a block with its buildings.
 *
 * @param centre its middle
 * @param corners its four corners, counterclockwise from the south-west
 * @param dwellings expected number of dwellings, above 0
 * @param buildings number of buildings, at least 1
 * @param isOld whether it belongs to the old town
 */
record Quarter(Spot centre, List<Spot> corners, double dwellings, int buildings, boolean isOld) {

    private static final int WEIGHT = 21;
    private static final int EMPTY = 22;
    /** Share of the density of the middle that is lost at the edge of the town. */
    private static final double LOSS_AT_RIM = 0.35;
    /** Buildings at the edge are newer and higher than those in the middle by twice this share. */
    private static final double HIGHER_AT_RIM = 0.3;

    private static final int MOST_BUILDINGS = 16;

    /**
     * The quarters of a town that have homes.
     *
     * @param dwellings dwellings of the whole town
     * @param communities how many communities share them; if there are fewer quarters, empty and wet blocks get homes,
     *     too
     */
    static List<Quarter> of(BlockGrid grid, double dwellings, int communities) {
        List<Quarter> some = of(grid, dwellings, true);
        return some.size() >= communities ? some : of(grid, dwellings, false);
    }

    private static List<Quarter> of(BlockGrid grid, double dwellings, boolean hasEmptyBlocks) {
        List<BlockGrid.Block> homely = new ArrayList<>();
        for (BlockGrid.Block block : grid.blocks()) {
            if (!hasEmptyBlocks || isHomely(grid, block)) {
                homely.add(block);
            }
        }
        double sum = 0;
        for (BlockGrid.Block block : homely) {
            for (int part = 0; part < 4; part++) {
                sum += weight(grid, block, part);
            }
        }
        List<Quarter> quarters = new ArrayList<>();
        for (BlockGrid.Block block : homely) {
            for (int part = 0; part < 4; part++) {
                quarters.add(quarter(grid, block, part, dwellings * weight(grid, block, part) / sum));
            }
        }
        return quarters;
    }

    private static boolean isHomely(BlockGrid grid, BlockGrid.Block block) {
        boolean isEmpty = !block.isOld()
                && grid.plan().draw(EMPTY, block.column(), block.row())
                        < grid.plan().emptyBlocks();
        Spot middle = grid.point(2 * block.column() + 1, 2 * block.row() + 1);
        return !isEmpty && grid.ground().riverDistanceM(middle) > grid.plan().spacingM();
    }

    private static double weight(BlockGrid grid, BlockGrid.Block block, int part) {
        int i = 2 * block.column() + part % 2;
        int j = 2 * block.row() + part / 2;
        double density = block.isOld() ? grid.plan().oldDensity() : 1 - LOSS_AT_RIM * block.rim();
        return grid.quarterM2(i, j) * density * (0.7 + 0.6 * grid.plan().draw(WEIGHT, i, j));
    }

    private static Quarter quarter(BlockGrid grid, BlockGrid.Block block, int part, double dwellings) {
        int i = 2 * block.column() + part % 2;
        int j = 2 * block.row() + part / 2;
        double usual = block.isOld()
                ? grid.plan().oldDwellingsPerBuilding()
                : grid.plan().dwellingsPerBuilding() * (1 - HIGHER_AT_RIM + 2 * HIGHER_AT_RIM * block.rim());
        int buildings = (int) Math.max(1, Math.min(MOST_BUILDINGS, Math.round(dwellings / usual)));
        List<Spot> corners =
                List.of(grid.point(i, j), grid.point(i + 1, j), grid.point(i + 1, j + 1), grid.point(i, j + 1));
        Spot centre = corners.get(0).towards(corners.get(2), 0.5);
        return new Quarter(centre, corners, dwellings, buildings, block.isOld());
    }

    /** Where a building of it stands. */
    Spot building(int number) {
        int rows = (int) StrictMath.ceil(StrictMath.sqrt(buildings));
        int row = number / rows;
        double east = 0.15 + 0.7 * (number - row * rows + 0.5) / rows;
        double north = 0.15 + 0.7 * (row + 0.5) / rows;
        Spot south = corners.get(0).towards(corners.get(1), east);
        return south.towards(corners.get(3).towards(corners.get(2), east), north);
    }
}
