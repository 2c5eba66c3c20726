package livingcircle.bench.walking;

import java.util.List;
import livingcircle.city.Attachment;
import livingcircle.city.StreetNetwork;
import livingcircle.walking.BoundedSearch;

/** The engine's own search. */
final class EngineSearch implements WalkSearch {

    private final BoundedSearch search;
    private final List<Attachment> origins;

    EngineSearch(StreetNetwork network, List<Attachment> origins) {
        search = new BoundedSearch(network);
        this.origins = origins;
    }

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public void run(int origin, int boundMm, Found found) {
        search.run(origins.get(origin), boundMm, false);
        for (int i = 0; i < search.reachedCount(); i++) {
            int node = search.reachedNode(i);
            found.accept(node, search.distanceMm(node));
        }
    }
}
