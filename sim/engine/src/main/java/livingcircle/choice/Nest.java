package livingcircle.choice;

import java.util.List;

/**
 * Outlet types that residents see as close substitutes.
 *
 * @param id unique; keys the shared taste
 * @param types ids of the outlet types
 * @param lambda dissimilarity, 0 (perfect substitutes) – 1 (no nest)
 */
public record Nest(String id, List<String> types, double lambda) {

    public Nest {
        types = List.copyOf(types);
        if (!(lambda > 0 && lambda <= 1)) {
            throw new IllegalArgumentException(
                    "lambda of nest '" + id + "' must be above 0 and at most 1, not " + lambda);
        }
    }
}
