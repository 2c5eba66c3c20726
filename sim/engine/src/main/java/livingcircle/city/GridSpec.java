package livingcircle.city;

import java.util.List;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A town of square blocks.
 *
 * @param name its name
 * @param southWest its south-western corner
 * @param blocksEast blocks from west to east, at least 1
 * @param blocksNorth blocks from south to north, at least 1
 * @param streetSpacingM length of a block's side, from street to street
 * @param homesPerBlock homes of each block, half of them on its southern and half on its northern street
 * @param dwellingsPerHome dwellings of each home
 * @param setbackM distance of a home from its street, less than half the spacing
 * @param communitiesEast communities from west to east
 * @param communitiesNorth communities from south to north
 * @param mainRoadEvery every how many streets one is a main road; 0 for none
 * @param river a river, or null
 */
public record GridSpec(
        BilingualText name,
        GeoPoint southWest,
        int blocksEast,
        int blocksNorth,
        double streetSpacingM,
        int homesPerBlock,
        int dwellingsPerHome,
        double setbackM,
        int communitiesEast,
        int communitiesNorth,
        int mainRoadEvery,
        @Nullable River river) {

    /**
     * A river from west to east that takes the place of one row of blocks.
     *
     * @param row the row of blocks it takes, 0 in the south
     * @param bridges numbers of the north-south streets that cross it, 0 in the west
     */
    public record River(int row, List<Integer> bridges) {

        public River {
            bridges = List.copyOf(bridges);
        }
    }
}
