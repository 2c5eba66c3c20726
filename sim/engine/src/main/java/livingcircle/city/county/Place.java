package livingcircle.city.county;

import java.util.List;

/**
 * A town, a small town or a village as the roads between them see it.
 *
 * @param centre its centre
 * @param isTown whether main roads lead there
 * @param firstJunction its first junction
 * @param endJunction one past its last junction
 * @param gates junctions that roads start from; empty if they start from whichever is nearest to where they lead
 */
record Place(Spot centre, boolean isTown, int firstJunction, int endJunction, List<Integer> gates) {

    Place {
        gates = List.copyOf(gates);
    }
}
