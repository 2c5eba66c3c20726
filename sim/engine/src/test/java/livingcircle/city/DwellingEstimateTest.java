package livingcircle.city;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DwellingEstimateTest {

    @Test
    void floorAreaMakesDwellings() {
        assertEquals(12, DwellingEstimate.withLevels(220, 6));
        assertEquals(1, DwellingEstimate.withLevels(20, 1));
        assertEquals(1, DwellingEstimate.withoutLevels(199));
        assertEquals(4, DwellingEstimate.withoutLevels(220));
    }

    @Test
    void anOutlineWithACornerElsewhereMakesNoCity() {
        assertEquals(DwellingEstimate.MOST_DWELLINGS, DwellingEstimate.withLevels(1e12, 6));
        assertEquals(DwellingEstimate.MOST_DWELLINGS, DwellingEstimate.withoutLevels(Double.POSITIVE_INFINITY));
    }
}
