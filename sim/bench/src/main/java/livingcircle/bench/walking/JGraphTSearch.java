package livingcircle.bench.walking;

import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedMultigraph;
import org.jgrapht.traverse.ClosestFirstIterator;

/** JGraphT's traversal of the nearest first. */
final class JGraphTSearch implements WalkSearch {

    private final StreetGraph streets;
    private final WeightedMultigraph<Integer, DefaultWeightedEdge> graph =
            new WeightedMultigraph<>(DefaultWeightedEdge.class);

    JGraphTSearch(StreetGraph streets) {
        this.streets = streets;
        for (int node = 0; node < streets.nodeCount(); node++) {
            graph.addVertex(node);
        }
        streets.forEachEdge((from, to, lengthMm) -> graph.setEdgeWeight(graph.addEdge(from, to), lengthMm));
    }

    @Override
    public String name() {
        return "JGraphT ClosestFirstIterator";
    }

    @Override
    public void run(int origin, int boundMm, Found found) {
        ClosestFirstIterator<Integer, DefaultWeightedEdge> nearest =
                new ClosestFirstIterator<>(graph, streets.nodeOfOrigin(origin), boundMm);
        while (nearest.hasNext()) {
            int node = nearest.next();
            if (streets.isJunction(node)) {
                found.accept(node, nearest.getShortestPathLength(node));
            }
        }
    }
}
