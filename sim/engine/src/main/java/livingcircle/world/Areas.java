package livingcircle.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.IntList;
import livingcircle.city.Circle;
import livingcircle.city.City;
import livingcircle.city.Settlement;
import livingcircle.walking.CircleHomes;

/**
 * Communities, settlements and circles as unions of cells. The homes of a cell share their community and settlement and
 * lie in the same circles, so that what is counted by cell can be added up for any of them, although circles overlap.
 * Immutable.
 */
public final class Areas {

    private final int[] cellOfHome;
    private final List<Circle> circles;
    private final List<BitSet> homesOfCircle = new ArrayList<>();
    private final List<int[]> cellsOfCommunity = new ArrayList<>();
    private final List<int[]> cellsOfSettlement = new ArrayList<>();
    private final List<int[]> cellsOfCircle = new ArrayList<>();
    private final Settlement[] settlementOfHome;
    private final int cellCount;

    Areas(City city, List<Circle> circles) {
        this.circles = List.copyOf(circles);
        circles.forEach(circle -> homesOfCircle.add(CircleHomes.of(circle.area(), city)));
        cellOfHome = new int[city.homes().count()];
        settlementOfHome = new Settlement[cellOfHome.length];
        Arrays.setAll(settlementOfHome, home -> Settlement.of(home, city));
        Map<List<Integer>, Integer> cells = new HashMap<>();
        List<IntList> ofCommunity = lists(city.communities().size());
        List<IntList> ofSettlement = lists(Settlement.values().length);
        List<IntList> ofCircle = lists(circles.size());
        for (int home = 0; home < cellOfHome.length; home++) {
            List<Integer> key = key(home, city);
            Integer known = cells.get(key);
            int cell = known == null ? cells.size() : known;
            cellOfHome[home] = cell;
            if (known == null) {
                cells.put(key, cell);
                ofCommunity.get(key.get(0)).add(cell);
                ofSettlement.get(key.get(1)).add(cell);
                key.subList(2, key.size())
                        .forEach(circle -> ofCircle.get(circle).add(cell));
            }
        }
        cellCount = cells.size();
        ofCommunity.forEach(list -> cellsOfCommunity.add(list.toArray()));
        ofSettlement.forEach(list -> cellsOfSettlement.add(list.toArray()));
        ofCircle.forEach(list -> cellsOfCircle.add(list.toArray()));
    }

    private static List<IntList> lists(int count) {
        List<IntList> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new IntList(4));
        }
        return lists;
    }

    /** The home's community, its settlement, then the circles that it lies in. */
    private List<Integer> key(int home, City city) {
        List<Integer> key = new ArrayList<>();
        key.add(city.homes().community(home));
        key.add(settlementOfHome[home].ordinal());
        for (int circle = 0; circle < circles.size(); circle++) {
            if (homesOfCircle.get(circle).get(home)) {
                key.add(circle);
            }
        }
        return key;
    }

    /** The circles, in the scenario's order. */
    public List<Circle> circles() {
        return circles;
    }

    public boolean isInCircle(int home, int circle) {
        return homesOfCircle.get(circle).get(home);
    }

    public int cellCount() {
        return cellCount;
    }

    /** The cell of a home, 0 … {@code cellCount − 1}. */
    public int cell(int home) {
        return cellOfHome[home];
    }

    /** The cells that make up a community; none if it has no home. */
    public int[] cellsOfCommunity(int community) {
        return cellsOfCommunity.get(community).clone();
    }

    public Settlement settlement(int home) {
        return settlementOfHome[home];
    }

    /** The cells that make up a settlement; none if it has no home. */
    public int[] cellsOfSettlement(Settlement settlement) {
        return cellsOfSettlement.get(settlement.ordinal()).clone();
    }

    /** The cells that make up a circle; none if it has no home. */
    public int[] cellsOfCircle(int circle) {
        return cellsOfCircle.get(circle).clone();
    }

    /** All cells. */
    public int[] allCells() {
        int[] cells = new int[cellCount];
        Arrays.setAll(cells, cell -> cell);
        return cells;
    }
}
