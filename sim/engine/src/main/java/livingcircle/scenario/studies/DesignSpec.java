package livingcircle.scenario.studies;

import java.util.List;

/**
 * The design of a study.
 *
 * @param kind how points are chosen
 * @param points points of a Latin hypercube, Sobol' sequence or uncertainty study, base points of Saltelli's sample,
 *     trajectories of Morris; 0 for the others
 * @param levels levels of a range in a factorial design or of Morris' grid; 0 for the others
 * @param seed key of the draws of the design, independent of the seed of runs
 * @param rows the points of a list, by parameter; empty for the others
 */
public record DesignSpec(DesignKind kind, int points, int levels, long seed, List<List<Object>> rows) {

    public DesignSpec {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
