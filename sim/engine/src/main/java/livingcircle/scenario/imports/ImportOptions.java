package livingcircle.scenario.imports;

import org.jspecify.annotations.Nullable;

/**
 * What the user says about an import.
 *
 * @param residents residents of the whole town, or null to take what the map knows
 * @param fillMissing whether to add synthetic outlets of the types that the map lacks
 * @param residentsPerDwelling residents of a dwelling where the map knows no population at all
 * @param seed key of the places of synthetic outlets
 */
public record ImportOptions(@Nullable Integer residents, boolean fillMissing, double residentsPerDwelling, long seed) {

    /** Mean household size of Jiaozuo in the census of 2020 (published). */
    public static final double HOUSEHOLD_SIZE = 3.14;

    public ImportOptions {
        if (residents != null && residents < 1) {
            throw new IllegalArgumentException("residents must be at least 1, not " + residents);
        }
        if (!(residentsPerDwelling > 0)) {
            throw new IllegalArgumentException("residents per dwelling must be above 0, not " + residentsPerDwelling);
        }
    }

    /** Takes what the map knows and adds nothing. */
    public static ImportOptions plain() {
        return new ImportOptions(null, false, HOUSEHOLD_SIZE, 1);
    }
}
