package livingcircle.outlets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The set of outlets of a scenario (布局).
 *
 * @param outlets outlets with distinct ids
 */
public record Layout(List<Outlet> outlets) {

    public Layout {
        outlets = List.copyOf(outlets);
        Set<String> ids = new HashSet<>();
        for (Outlet outlet : outlets) {
            if (!ids.add(outlet.id())) {
                throw new IllegalArgumentException("outlet id '" + outlet.id() + "' stands twice in the layout");
            }
        }
    }

    /**
     * Chain share (连锁化率): outlets that belong to a chain ÷ all commercial outlets, by count. Public services, told by
     * the main type, are not commercial.
     *
     * @return 0–1; NaN if no outlet is commercial
     */
    public static double chainShare(List<Outlet> outlets, Catalogue catalogue) {
        long commercial = 0;
        long chains = 0;
        for (Outlet outlet : outlets) {
            if (catalogue.type(catalogue.typeIndex(outlet.mainType())).outletClass() != OutletClass.PUBLIC) {
                commercial++;
                chains += outlet.isChain() ? 1 : 0;
            }
        }
        return commercial == 0 ? Double.NaN : (double) chains / commercial;
    }
}
