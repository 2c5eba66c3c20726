package livingcircle.city;

/**
 * How many dwellings a residential building has of which only its outline is known, and perhaps its levels: one where
 * the gross floor area (footprint × levels) is below {@value #SMALL_HOUSE_GROSS_M2} m² and no levels are known, otherwise
 * the gross floor area ÷ {@value #GROSS_M2_PER_DWELLING} m². All numbers here are assumptions.
 */
public final class DwellingEstimate {

    /** Gross floor area of a dwelling, stairs included. */
    public static final int GROSS_M2_PER_DWELLING = 110;

    /** A building of less gross floor area is one house. */
    public static final int SMALL_HOUSE_GROSS_M2 = 400;

    /** Levels of a building of which none are known. */
    public static final int DEFAULT_LEVELS = 2;

    /** No building has more; an outline that makes for more has a corner in the wrong place. */
    public static final int MOST_DWELLINGS = 9_999;

    private DwellingEstimate() {}

    /** Dwellings of a building whose levels are known, from 1 to {@link #MOST_DWELLINGS}. */
    public static int withLevels(double footprintM2, double levels) {
        return rounded(footprintM2 * levels / GROSS_M2_PER_DWELLING);
    }

    /** Dwellings of a building whose levels are not known, from 1 to {@link #MOST_DWELLINGS}. */
    public static int withoutLevels(double footprintM2) {
        return isSmallHouse(footprintM2) ? 1 : withLevels(footprintM2, DEFAULT_LEVELS);
    }

    /** Whether a building whose levels are not known is taken as one house. */
    public static boolean isSmallHouse(double footprintM2) {
        return footprintM2 * DEFAULT_LEVELS < SMALL_HOUSE_GROSS_M2;
    }

    /** A number of dwellings from a share of floor area, from 1 to {@link #MOST_DWELLINGS}. */
    public static int rounded(double dwellings) {
        return (int) Math.min(MOST_DWELLINGS, Math.max(1, Math.round(dwellings)));
    }
}
