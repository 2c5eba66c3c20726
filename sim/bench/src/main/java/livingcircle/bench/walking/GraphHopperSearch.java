package livingcircle.bench.walking;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.ev.EncodedValue;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.SpeedWeighting;
import com.graphhopper.storage.BaseGraph;

/** GraphHopper's shortest path tree; everybody walks at the same speed, so that the shortest way is the fastest. */
final class GraphHopperSearch implements WalkSearch {

    private static final double METRES_PER_SECOND = 1;
    private static final double HALF_A_MILLIMETRE_M = 0.0005;

    private final StreetGraph streets;
    private final BaseGraph graph;
    private final SpeedWeighting weighting;

    GraphHopperSearch(StreetGraph streets) {
        this.streets = streets;
        DecimalEncodedValue speed = new DecimalEncodedValueImpl("foot_average_speed", 4, METRES_PER_SECOND, false);
        EncodedValue.InitializerConfig layout = new EncodedValue.InitializerConfig();
        speed.init(layout);
        graph = new BaseGraph.Builder(layout.getRequiredBytes()).create();
        for (int node = 0; node < streets.nodeCount(); node++) {
            graph.getNodeAccess().setNode(node, 0, 0);
        }
        streets.forEachEdge((from, to, lengthMm) ->
                graph.edge(from, to).setDistance(lengthMm / 1000.0).set(speed, METRES_PER_SECOND));
        graph.freeze();
        weighting = new SpeedWeighting(speed);
    }

    @Override
    public String name() {
        return "GraphHopper ShortestPathTree";
    }

    @Override
    public void run(int origin, int boundMm, Found found) {
        ShortestPathTree tree = new ShortestPathTree(graph, weighting, false, TraversalMode.NODE_BASED);
        // its sums are rounded, and it stops at the limit rather than behind it
        tree.setDistanceLimit(boundMm / 1000.0 + HALF_A_MILLIMETRE_M);
        tree.search(streets.nodeOfOrigin(origin), label -> {
            if (streets.isJunction(label.node)) {
                found.accept(label.node, label.distance * 1000);
            }
        });
    }
}
