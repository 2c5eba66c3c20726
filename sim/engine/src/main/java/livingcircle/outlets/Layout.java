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

    /** Share of outlets that belong to a chain, 0–1; 0 for an empty layout. */
    public double chainShare() {
        long chains = outlets.stream().filter(Outlet::isChain).count();
        return outlets.isEmpty() ? 0 : (double) chains / outlets.size();
    }
}
