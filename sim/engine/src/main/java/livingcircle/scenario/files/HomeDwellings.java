package livingcircle.scenario.files;

import java.util.List;
import livingcircle.city.DwellingEstimate;
import livingcircle.city.own.PlaneShape;
import livingcircle.scenario.layers.EarthShape;
import org.jspecify.annotations.Nullable;

/** Tells or estimates the dwellings of homes, and counts how often it had to estimate. */
final class HomeDwellings {

    private static final String DWELLINGS = "dwellings";
    private static final String LEVELS = "levels";
    private static final String FOOTPRINT = "footprint_m2";
    private static final int MOST_DWELLINGS = 100_000;
    private static final double LEAST_M2 = 1;
    private static final double MOST_M2 = 10_000_000;
    private static final double MOST_LEVELS = 150;

    private final LayerTable table;
    private final boolean areBuildings;
    private int byLevels;
    private int byOutline;

    private HomeDwellings(LayerTable table, boolean areBuildings) {
        this.table = table;
        this.areBuildings = areBuildings;
    }

    /**
     * For a table of homes; null after the fault that nothing in it tells dwellings.
     *
     * @param areBuildings whether homes without levels may be taken to have the usual ones
     */
    static @Nullable HomeDwellings of(LayerTable table, boolean areBuildings) {
        boolean hasOutlines = table.isShaped() || table.has(FOOTPRINT);
        boolean isEstimable = hasOutlines && (areBuildings || table.has(LEVELS));
        return isEstimable || table.require(List.of(DWELLINGS)) ? new HomeDwellings(table, areBuildings) : null;
    }

    /** The dwellings of a row, at least 1. */
    int of(LayerRow row) {
        Double levels = row.optionalNumber(LEVELS, 0, MOST_LEVELS);
        boolean hasLevels = levels != null && levels > 0;
        if (!row.isEmpty(DWELLINGS) || !(areBuildings || hasLevels)) {
            return (int) row.integer(DWELLINGS, 1, MOST_DWELLINGS);
        }
        Double footprintM2 = footprintM2(row);
        if (footprintM2 == null) {
            return row.isSound() ? (int) row.integer(DWELLINGS, 1, MOST_DWELLINGS) : 1;
        }
        if (levels != null && hasLevels) {
            byLevels++;
            return DwellingEstimate.withLevels(footprintM2, levels);
        }
        byOutline++;
        return DwellingEstimate.withoutLevels(footprintM2);
    }

    private @Nullable Double footprintM2(LayerRow row) {
        if (!row.isEmpty(FOOTPRINT)) {
            return row.number(FOOTPRINT, LEAST_M2, MOST_M2);
        }
        EarthShape shape = table.isShaped() ? row.shape() : null;
        return shape == null || !shape.isArea() ? null : (Double) PlaneShape.areaM2(shape.geometry());
    }

    /** Says how often dwellings were estimated. */
    void warn() {
        if (byLevels > 0) {
            table.reading()
                    .warn(
                            table.shortName() + ": the dwellings of " + byLevels
                                    + " homes are estimated, footprint × levels ÷ "
                                    + DwellingEstimate.GROSS_M2_PER_DWELLING + " m² (assumption)",
                            table.shortName() + "：" + byLevels + " 处住所的户数按占地面积 × 层数 ÷ "
                                    + DwellingEstimate.GROSS_M2_PER_DWELLING + " 平方米推算（假设）");
        }
        if (byOutline > 0) {
            table.reading()
                    .warn(
                            table.shortName() + ": the dwellings of " + byOutline
                                    + " homes without levels are estimated, "
                                    + DwellingEstimate.DEFAULT_LEVELS + " levels each, one dwelling below "
                                    + DwellingEstimate.SMALL_HOUSE_GROSS_M2 + " m² of floor (assumption)",
                            table.shortName() + "：" + byOutline + " 处未注明层数的住所按 " + DwellingEstimate.DEFAULT_LEVELS
                                    + " 层推算户数，建筑面积不足 " + DwellingEstimate.SMALL_HOUSE_GROSS_M2 + " 平方米的按 1 户计（假设）");
        }
    }
}
